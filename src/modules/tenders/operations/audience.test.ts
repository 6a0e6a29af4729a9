import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { outcomeOn } from '../../../../tests/support/procurement-outcome.ts'
import { type OpenStage, setStage } from '../../../../tests/support/stage.ts'
import type { CastName } from '../../../kernel/examples.ts'
import { procurements } from '../../procurements/contract.ts'
import { records } from '../../records/contract.ts'
import { tasks } from '../../tasks/contract.ts'
import { tenders } from '../contract.ts'
import { addAgreed } from '../examples/evaluation.ts'
import { addEvaluated, addTender, paper } from '../examples/tender.ts'

let stage: OpenStage
before(async () => {
  stage = await setStage()
})
const outsiders = ['jaan', 'anu', 'toomas', 'rein', 'piret'] as const

describe('Before the award a tender', () => {
  it('is told to nobody who takes no part, by no list, search, history, task or audit', async () => {
    const { procurement } = await addEvaluated(stage)
    const tendererName = 'Zanzibari Mõte OÜ'
    const { id } = await addTender(stage, { procurement, tendererName, sourceNote: 'Zanzibari kiri' })
    const question = 'Zanzibari hind on väga madal. Millest see koosneb?'
    const due = { dueDay: '2026-11-27' as never }
    await stage.perform(tenders.askTenderer, { id, kind: 'abnormallyLow', question, ...due }, 'kati')
    const answers = (who: CastName) => [
      stage.perform(records.searchRecords, { text: 'zanzib' }, who),
      stage.perform(tasks.listTasks, { text: 'zanzib' }, who),
      stage.perform(records.readHistory, { id: procurement as never }, who),
      stage.perform(procurements.readOutcome, { id: procurement }, who),
      stage.perform(tenders.readEvaluation, { procurement }, who),
      stage.perform(tenders.listTenders, { procurement }, who),
    ]
    const read = async (who: CastName) =>
      JSON.stringify((await Promise.allSettled(answers(who))).map((one) => 'value' in one && one.value))
    assert.match(await read('kati'), /Zanzibar/)
    for (const who of outsiders) assert.doesNotMatch(await read(who), /Zanzibar/, who)
    const kept = await stage.house.write
      .selectFrom('kernel.audit')
      .selectAll()
      .execute()
      .then((rows) => JSON.stringify(rows))
    assert.doesNotMatch(kept, /Zanzibar/)
    const facts = await stage.house.write.selectFrom('kernel.fact').selectAll().execute()
    assert.doesNotMatch(JSON.stringify(facts), /Zanzibar/)
  })

  it('follows those who take part: who comes later sees it, who goes sees it no more', async () => {
    const { procurement } = await addEvaluated(stage)
    const { id } = await addTender(stage, { procurement })
    const people = [
      { person: stage.person('kati'), parts: ['responsible' as const] },
      { person: stage.person('jaan'), parts: ['evaluator' as const] },
    ]
    await stage.perform(procurements.nameInvolved, { id: procurement, people }, 'kati')
    await stage.runJobs()
    assert.equal((await stage.perform(tenders.readTender, { id }, 'jaan')).name, 'OÜ Rahuleid')
    await assert.rejects(stage.perform(tenders.readTender, { id }, 'maarja'), { type: 'kernel.NotFound' })
  })
})

describe('With the award', () => {
  it('tenders open to the team, business secrets and checks do not; taken back, all close again', async () => {
    const { procurement, first } = await addAgreed(stage)
    await stage.perform(tenders.markTenderSecret, { id: first, no: 1, reason: 'Pakkuja arendus.' }, 'kati')
    await stage.perform(tenders.settleEvaluation, { procurement }, 'kati')
    const { needed } = await stage.perform(tenders.readChecks, { id: first }, 'kati')
    for (const { kind, ground } of needed.filter(({ check }) => !check))
      await stage.perform(
        tenders.recordCheck,
        {
          id: first,
          kind: kind as 'exclusion',
          ground,
          outcome: 'passed',
          reason: 'Korras.',
          uploads: [await paper(stage)],
        },
        'kati',
      )
    await stage.house.write
      .updateTable('procurements.procurement')
      .set({ procedure: 'LM', startsOn: '2026-11-05', announcedAt: stage.now })
      .where('id', '=', procurement)
      .execute()
    const on = outcomeOn(stage)
    const decision = await on.decide(procurement, stage.now)
    await assert.rejects(stage.perform(tenders.readTender, { id: first }, 'jaan'), {
      type: 'kernel.NotFound',
    })
    await stage.perform(procurements.notifyTenderers, { id: procurement, decision }, 'kati')
    await stage.runJobs()
    const seen = await stage.perform(tenders.readTender, { id: first }, 'jaan')
    assert.equal(seen.restricted, false)
    assert.deepEqual(
      seen.all.map(({ secret, open }) => [secret, open]),
      [['Pakkuja arendus.', false]],
    )
    for (const refused of [
      stage.perform(tenders.downloadTenderFile, { id: first, no: 1 }, 'jaan'),
      stage.perform(tenders.readChecks, { id: first }, 'jaan'),
    ])
      await assert.rejects(refused, { type: 'kernel.NotFound' })
    const back = { id: procurement, decision, reason: 'Arvutusviga.' }
    await stage.perform(procurements.takeDecisionBack, back as never, 'piret')
    await stage.runJobs()
    await assert.rejects(stage.perform(tenders.readTender, { id: first }, 'jaan'), {
      type: 'kernel.NotFound',
    })
  })
})
