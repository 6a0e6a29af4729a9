import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type OpenStage, setStage } from '../../../../tests/support/stage.ts'
import type { CallOf } from '../../../kernel/contract.ts'
import { Problem } from '../../../kernel/problem.ts'
import { people } from '../../people/contract.ts'
import { type ProcurementId, procurements } from '../contract.ts'
import { addPlanWithRow, trainingRow } from '../examples/plan.ts'
import { addDeclaredTraining } from '../examples/preparation.ts'
import { addTraining } from '../examples/procurement.ts'
import { type BoughtRow, importPast } from '../examples/purchase.ts'
import { announceTraining } from '../examples/timetable.ts'
import { meetings } from '../examples/value.ts'

const refusal = async (attempt: Promise<unknown>): Promise<string> =>
  attempt.then(
    () => 'done',
    (error) => (error instanceof Problem ? error.type : Promise.reject(error)),
  )

describe('the value of a procurement', () => {
  let stage: OpenStage
  before(async () => {
    stage = await setStage()
  })
  after(() => stage.database.stop())

  const reckon = async (id: ProcurementId, given: CallOf<typeof procurements.reckonValue>['given']) => {
    const { version } = await stage.perform(procurements.readProcurement, { id }, 'kati')
    return stage.perform(procurements.reckonValue, { id, version, given }, 'kati')
  }

  it('is kept without VAT with what it was reckoned from, each time anew', async () => {
    const { id } = await addDeclaredTraining(stage)
    await reckon(id, { total: 1_440_000 })
    const { cents } = await reckon(id, meetings)
    assert.equal(cents, 1_680_000)
    const value = await stage.perform(procurements.readValue, { id }, 'anu')
    assert.deepEqual(
      value.history.map((one) => one.cents),
      [1_680_000, 1_440_000],
    )
    assert.equal(value.reckoned?.methods[0]?.steps.length, 2)
    assert.equal((await stage.perform(procurements.readProcurement, { id }, 'anu')).valueCents, 1_680_000)
  })

  it('is refused with VAT, of nothing, before interests are declared and without a start day', async () => {
    const { id } = await addDeclaredTraining(stage)
    assert.equal(await refusal(reckon(id, { total: 100, vat: 'with' })), 'procurements.ValueWithVat')
    assert.equal(await refusal(reckon(id, {})), 'procurements.ValueUnknown')
    const early = await addTraining(stage)
    assert.equal(await refusal(reckon(early.id, { total: 100 })), 'procurements.DeclarationsMissing')
    const open = await addDeclaredTraining(stage, { startsOn: null })
    assert.equal(await refusal(reckon(open.id, { total: 100 })), 'procurements.StartDayNeeded')
  })

  it('stays once the procurement is announced, and so do the judgments it rests on', async () => {
    const { id } = await announceTraining(stage)
    assert.equal(await refusal(reckon(id, { total: 1 })), 'procurements.ValueSettled')
    const { other, ...judgment } = { other: id, verdict: 'like' as const, reason: 'Sama sari.' }
    assert.equal(
      await refusal(stage.perform(procurements.judgeLikeness, { id, other, ...judgment }, 'kati')),
      'procurements.ValueSettled',
    )
  })
})

const past: readonly BoughtRow[] = [
  ['Lepitajate koolitus', '80500000-9', 300_000, '2026-03-12', '', 'L-17'],
  ['Hoopis muu nimi', '80511000-9', 190_000, '2026-10-05', '', 'L-44'],
  ['Perelepitajate supervisioon 2026', '55520000-1', 4_800, '2026-10-05', '', 'A-901'],
]

describe('the watch over splitting', () => {
  let stage: OpenStage
  before(async () => {
    stage = await setStage()
  })
  after(() => stage.database.stop())

  const need = {
    ...{
      subject: 'Perelepitajate supervisioon 2027',
      cpv: '80500000',
      subjectKind: 'sotsiaalteenused' as const,
    },
    ...{ budgetYear: 2026, startsOn: '2026-12-07' as never },
  } as const
  const watch = (valueCents: number, as: 'kati' | 'piret' = 'kati') =>
    stage.perform(procurements.watchSplitting, { ...need, valueCents }, as)

  it('adds up one CPV group, asks about like names, and tells from which cent on the procedure changes', async () => {
    await importPast(stage, { rows: past, audience: 'team' })
    const below = await watch(999_999)
    assert.deepEqual(
      [below.state, below.togetherCents, below.year.undecidedCents],
      ['could', 49_999_999, 480_000],
    )
    const reached = await watch(1_000_000)
    assert.equal(reached.state, 'changes')
    assert.deepEqual([reached.procedureAlone, reached.procedureTogether], ['VO', 'SE'])
    assert.match(reached.sentence, /menetlus muutub/)
  })

  it('follows the judgment of a person, which stays with its reason', async () => {
    const { id } = await addTraining(stage, { budgetYear: 2026 })
    const before = await stage.perform(procurements.readWatch, { id }, 'kati')
    const trainings = before.likes.find(({ subject }) => subject === 'Lepitajate koolitus')
    assert.ok(trainings)
    const judgment = { id, other: trainings.id, verdict: 'different', reason: 'Teine sihtrühm.' } as const
    await stage.perform(procurements.judgeLikeness, judgment, 'kati')
    const now = await stage.perform(procurements.readWatch, { id }, 'kati')
    assert.equal(before.year.cents - now.year.cents, 30_000_000)
    const judged = now.likes.find((one) => one.id === trainings.id)
    assert.deepEqual([judged?.verdict, judged?.judged?.reason], ['different', 'Teine sihtrühm.'])
    assert.equal((await watch(0)).year.cents >= 49_000_000, true, 'of another need nobody has judged')
  })

  it('counts what one may not see and tells nothing of it', async () => {
    const { id: other } = await stage.perform(people.addTeam, { name: 'Teine tiim' }, 'siim')
    const stranger = {
      ...(stage.actor('piret') as { memberships: unknown }),
      memberships: [{ team: other, role: 'specialist' }],
      person: stage.person('rein'),
    }
    const seen = await stage.perform(
      procurements.watchSplitting,
      { ...need, valueCents: 0 },
      stranger as never,
    )
    assert.equal(seen.year.cents, (await watch(0)).year.cents)
    assert.deepEqual(seen.likes, [])
    assert.equal(seen.hidden.cents, seen.year.cents)
  })

  it('counts what the plan says of a begun procurement that nobody has reckoned yet', async () => {
    const { id, row } = await addPlanWithRow(stage)
    const planned = async () => {
      const input = { ...need, series: trainingRow.series, budgetYear: 2027, valueCents: 0 }
      return (await stage.perform(procurements.watchSplitting, input, 'kati')).year.cents
    }
    const before = await planned()
    const begun = await stage.perform(procurements.beginPlanRow, { id, row }, 'kati')
    assert.equal(await planned(), before)
    const { plannedCents } = await stage.perform(procurements.readValue, begun, 'kati')
    assert.equal(plannedCents, trainingRow.valueCents)
  })

  it('names thresholds as if the procurement began today while no start day is chosen, and says so', async () => {
    const { startsOn: _, ...open } = need
    const input = { ...open, valueCents: 90_000_000 }
    const { state, sentence } = await stage.perform(procurements.watchSplitting, input, 'kati')
    assert.equal(state, 'alone')
    assert.match(sentence, /nagu algaks hange täna/)
    const { subjectKind: __, cpv: ___, ...unnamed } = input
    const { sentence: other } = await stage.perform(procurements.watchSplitting, unnamed, 'kati')
    assert.match(other, /kuni CPV kood või eseme liik on valimata/)
  })

  it('counts an import no more that was taken back, unless somebody has judged one of its rows', async () => {
    const more: BoughtRow[] = [['Koolituspäev', '80500000-9', 1_000, '2026-09-01', '', 'L-9']]
    const done = await importPast(stage, { rows: more })
    const with1000 = (await watch(0)).year.cents
    await stage.perform(procurements.withdrawPurchases, { id: done.import }, 'kati')
    assert.equal(with1000 - (await watch(0)).year.cents, 100_000)
    const { items } = await stage.perform(procurements.listPurchaseImports, {}, 'kati')
    const first = items[0]
    assert.ok(first)
    assert.equal(
      await refusal(stage.perform(procurements.withdrawPurchases, { id: first.id }, 'kati')),
      'procurements.ImportUsed',
    )
    assert.equal(
      await refusal(stage.perform(procurements.withdrawPurchases, { id: first.id }, 'piret')),
      'procurements.ImportNotYours',
    )
  })
})
