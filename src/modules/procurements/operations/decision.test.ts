import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { outcomeOn } from '../../../../tests/support/procurement-outcome.ts'
import { type OpenStage, setStage } from '../../../../tests/support/stage.ts'
import { type LotId, type ProcurementId, problems, procurements } from '../contract.ts'
import { addDeclaredTraining } from '../examples/preparation.ts'

let stage: OpenStage
let on: ReturnType<typeof outcomeOn>
before(async () => {
  stage = await setStage()
  on = outcomeOn(stage)
})

const tenders = { kind: 'system', name: 'tenders' } as const
const refused = (problem: { type: string }) => ({ type: problem.type })
const daysFrom = (days: number) => new Date(stage.now.getTime() + days * 86_400_000)

/** A procurement of two lots whose tenders were due a day ago; `in` tenders came. */
async function dueYesterday({ tendersIn = 0 } = {}) {
  const { id } = await addDeclaredTraining(stage)
  const lots = ['Tallinn', 'Tartu'].map((title) => ({ title }))
  await stage.perform(procurements.writeLots, { id, lots }, 'kati')
  await stage.house.write
    .updateTable('procurements.procurement')
    .set({ procedure: 'LM', startsOn: '2026-11-05', announcedAt: stage.now, tendersDueAt: daysFrom(-1) })
    .where('id', '=', id)
    .execute()
  await stage.perform(procurements.countTenders, { procurement: id, tenders: tendersIn }, tenders)
  const page = await stage.perform(procurements.readProcurement, { id }, 'kati')
  const [tallinn, tartu] = page.lots.map((lot) => lot.id)
  return { id, tallinn: tallinn as LotId, tartu: tartu as LotId }
}

/** Rejects all of the lots by a signed decision, and tells of it. */
async function reject(id: ProcurementId, lots: LotId[], reason = 'Eelarvest raha ei jätku.') {
  const document = await on.approved(id, 'decision')
  await on.sign(document, { signed: stage.now, brought: stage.now })
  const input = { id, kind: 'rejectAll' as const, document: document.id, lots, reason }
  return (await stage.perform(procurements.takeDecision, input, 'kati')).decision
}
const evaluateLot = (id: ProcurementId, lot: LotId) =>
  stage.perform(
    procurements.setOutcome,
    {
      ...{ procurement: id, lot, rejected: [] },
      ranked: [
        {
          ...{ tender: on.best, name: 'OÜ Rahuleid', registryCode: null },
          ...{ priceCents: 5_900_000, points: 9000, rank: 1 },
        },
      ],
    },
    tenders,
  )

describe('the decision of a lot', () => {
  it('without tenders ends it with a reason, and the rest goes on', async () => {
    const { id, tallinn, tartu } = await dueYesterday()
    await assert.rejects(reject(id, [tartu], ''), refused(problems.RejectionUnreasoned))
    await reject(id, [tartu], 'Sellele osale pakkumusi ei tulnud.')
    await evaluateLot(id, tallinn)
    await on.decide(id, stage.now)
    const { items } = await stage.perform(procurements.listDecisions, { id }, 'kati')
    assert.deepEqual(
      items.map(({ kind, lots }) => [kind, lots]),
      [
        ['award', [tallinn]],
        ['rejectAll', [tartu]],
      ],
    )
    await assert.rejects(reject(id, [tartu]), refused(problems.LotsDecided))
  })

  it('that nobody evaluated before the due moment can’t be rejected yet', async () => {
    const { id, tartu } = await dueYesterday()
    await stage.house.write
      .updateTable('procurements.procurement')
      .set({ tendersDueAt: daysFrom(1) })
      .where('id', '=', id)
      .execute()
    await assert.rejects(reject(id, [tartu]), refused(problems.NothingToDecide))
  })

  it('that rejects all has no standstill: nobody won and nothing is signed', async () => {
    const { id, tartu } = await dueYesterday({ tendersIn: 3 })
    const decision = await reject(id, [tartu])
    const told = await stage.perform(procurements.notifyTenderers, { id, decision }, 'kati')
    assert.equal(told.standstillUntil, null)
    assert.match(told.explanation, /ükski pakkumus ei osutunud edukaks/)
  })

  it('that was rejected unevaluated counts all that came in on the sheet for the register', async () => {
    const { id, tartu } = await dueYesterday({ tendersIn: 3 })
    await reject(id, [tartu])
    const { sections } = await stage.perform(procurements.readRegisterSheet, { id }, 'kati')
    const fields = sections.flatMap((section) => section.fields)
    assert.equal(fields.find(({ key }) => key === 'tenders')?.value, '3')
  })
})
