import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { outcomeOn } from '../../../../tests/support/procurement-outcome.ts'
import { setStage } from '../../../../tests/support/stage.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import { documents } from '../../documents/contract.ts'
import { procurements } from '../contract.ts'

describe('a contract that was signed on paper', () => {
  it('is signed no more once its scan is taken back, and proves nothing until it is signed again', async () => {
    const stage = await setStage()
    const on = outcomeOn(stage)
    const id = await on.evaluated({ procedure: 'VO', startsOn: '2026-11-23' })
    const { id: document } = await on.approved(id, 'serviceContract')
    const decision = await on.decide(id, stage.now)
    await on.at(stage.now, procurements.notifyTenderers, { id, decision })
    await on.at(stage.now, procurements.addContract, {
      ...{ id, line: await on.winner(id), document, valueCents: 5_900_000 },
    })
    const sign = async () => {
      const upload = await stage.upload('kati', 'leping.pdf', new TextEncoder().encode('%PDF-1.4 leping'))
      const signatures = [{ name: 'Helve Kivi', signedOn: dayOf(stage.now) }]
      const input = { id: document, upload, signatures, originalAt: 'Toimik 5.2-1' }
      const { signing } = await stage.perform(documents.addPaperSigning, input, 'kati')
      await stage.runJobs()
      return signing
    }
    const signedOn = async () =>
      (await stage.perform(procurements.listContracts, { id }, 'kati')).items[0]?.signedOn
    const signing = await sign()
    assert.equal(await signedOn(), dayOf(stage.now))
    const reason = 'Vale fail.'
    await stage.perform(documents.withdrawPaperSigning, { id: document, signing, reason }, 'kati')
    await stage.runJobs()
    assert.equal(await signedOn(), null)
    await sign()
    assert.equal(await signedOn(), dayOf(stage.now))
    await stage.database.stop()
  })
})
