import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Actor } from '../src/kernel/actor.ts'
import type { CallOf, Operation } from '../src/kernel/contract.ts'
import type { CastName } from '../src/kernel/examples.ts'
import { Problem } from '../src/kernel/problem.ts'
import { type ProcurementId, procurements } from '../src/modules/procurements/contract.ts'
import { trainingBrief, trainingCriteria } from '../src/modules/procurements/examples/preparation.ts'
import { addReadyTraining } from '../src/modules/procurements/examples/timetable.ts'
import { tenders } from '../src/modules/tenders/contract.ts'
import { boxFor, openers, turnOf } from '../src/modules/tenders/examples/box.ts'
import { giveScores, qualityOf } from '../src/modules/tenders/examples/evaluation.ts'
import { holderOf, linkOf, putTogether, statement } from '../src/modules/tenders/examples/own-tender.ts'
import { outcomeOn } from './support/procurement-outcome.ts'
import { type OpenStage, setStage } from './support/stage.ts'

const moment = (day: string, time: string) => new Date(`2026-${day}T${time}:00Z`)

describe('a training for 38 000 € with three tenderers, one late, one clarified', () => {
  let stage: OpenStage
  let procurement: ProcurementId
  const at = {
    begun: moment('11-23', '08:00'),
    tendered: moment('12-09', '10:00'),
    later: moment('12-09', '11:00'),
    late: new Date('2026-12-10T12:00:01Z'),
    opened: moment('12-10', '12:05'),
    evaluated: moment('12-14', '09:00'),
    decided: moment('12-15', '09:00'),
  }
  before(async () => {
    stage = await setStage()
  })
  after(() => stage.database.stop())

  const refusalOf = async <O extends Operation>(
    operation: O,
    input: CallOf<O>,
    who: CastName | Actor,
    now: Date,
  ): Promise<string> => {
    try {
      await stage.perform(operation, input, who, now)
    } catch (error) {
      if (error instanceof Problem) return error.type
      throw error
    }
    return 'done'
  }

  it('begins as a need whose people declare, with brief, criteria and value', async () => {
    const need = { title: 'Koolitus: kõrge konfliktiga pered', budgetYear: 2026, cpv: '80511000-9' }
    const added = await stage.perform(
      procurements.addProcurement,
      { ...need, nature: 'services', startsOn: '2026-11-23' },
      'kati',
    )
    procurement = added.id
    const people = openers.map((who) => ({
      person: stage.person(who),
      parts: [
        'opener' as const,
        ...(who === 'kati' ? (['responsible', 'evaluator'] as const) : []),
        ...(who === 'maarja' ? (['evaluator'] as const) : []),
      ],
    }))
    await stage.perform(procurements.nameInvolved, { id: procurement, people }, 'kati')
    const brief = { ...trainingBrief, stages: [...trainingBrief.stages], parts: [...trainingBrief.parts] }
    const early = await refusalOf(
      procurements.writeBrief,
      { id: procurement, version: 0, ...brief },
      'kati',
      at.begun,
    )
    assert.equal(early, 'procurements.DeclarationsMissing')
    for (const who of openers)
      await stage.perform(procurements.declareInterests, { id: procurement, conflict: null }, who)
    await stage.perform(procurements.writeBrief, { id: procurement, version: 0, ...brief }, 'kati')
    await stage.perform(
      procurements.writeCriteria,
      { id: procurement, version: 0, ...trainingCriteria },
      'kati',
    )
    const { version } = await stage.perform(procurements.readProcurement, { id: procurement }, 'kati')
    const value = { id: procurement, version, given: { total: 3_800_000 } }
    await stage.perform(procurements.reckonValue, value, 'kati')
  })

  it('is announced as a small purchase, with its box set up', async () => {
    await stage.perform(tenders.setUpBox, (await boxFor(stage, { procurement })).call, 'kati')
    const { version } = await stage.perform(procurements.readTimetable, { id: procurement }, 'kati')
    const due = { day: '2026-12-10', time: '14:00' }
    const announced = await stage.perform(
      procurements.announceProcurement,
      { id: procurement, version, due },
      'kati',
    )
    assert.equal(announced.procedure, 'VO')
  })

  it('takes the tenders of two in time and refuses the third, a second late', async () => {
    const sent = [
      { no: 0, said: { name: 'OÜ Rahuleid', prices: ['36 500,00'] }, when: at.tendered },
      { no: 1, said: { name: 'MTÜ Kuulamine', prices: ['37 900,00'] }, when: at.later },
      { no: 2, said: { name: 'Sild Koolitus OÜ', prices: ['30 000,00'] }, when: at.late },
    ]
    for (const { no, said, when } of sent) {
      const token = await linkOf(stage, { procurement, no, at: at.begun })
      const holder = await holderOf(stage, token)
      await putTogether(stage, token, at.tendered)
      await stage.perform(tenders.stateTender, { token, ...statement, ...said }, holder, at.tendered)
      const answer = await refusalOf(tenders.submitTender, { token }, holder, when)
      assert.equal(answer, no === 2 ? 'tenders.TenderTooLate' : 'done')
    }
    const { items } = await stage.perform(tenders.listTenders, { procurement }, 'kati', at.tendered)
    assert.deepEqual(items, [], 'nobody sees or counts them before the opening')
  })

  it('is opened by two, not by one, and not by one twice', async () => {
    const turn = (who: (typeof openers)[number]) => turnOf(stage, { procurement, who, at: at.opened })
    await stage.perform(tenders.openBox, await turn('maarja'), 'maarja', at.opened)
    assert.notEqual(await refusalOf(tenders.openBox, await turn('maarja'), 'maarja', at.opened), 'done')
    await stage.perform(tenders.openBox, await turn('toomas'), 'toomas', at.opened)
    await stage.runJobs()
    const { items } = await stage.perform(tenders.listTenders, { procurement }, 'kati', at.opened)
    assert.deepEqual(
      items.map(({ name, prices }) => [name, prices[0]?.priceCents]),
      [
        ['OÜ Rahuleid', 3_650_000],
        ['MTÜ Kuulamine', 3_790_000],
      ],
    )
  })

  it('has one tender clarified, both checked and scored alone, then together', async () => {
    const now = at.evaluated
    const { items } = await stage.perform(tenders.listTenders, { procurement }, 'kati', now)
    const [first, second] = items.map(({ id }) => id)
    assert.ok(first && second)
    const asked = {
      id: second,
      kind: 'clarification' as const,
      question: 'Mitu rühma superviisor on juhtinud?',
    }
    const { check } = await stage.perform(
      tenders.askTenderer,
      { ...asked, dueDay: '2026-12-14' },
      'kati',
      at.opened,
    )
    const place = { id: second, check }
    await stage.perform(tenders.answerCheck, { ...place, answer: 'Üheksat.' }, 'kati', now)
    const enough = { outcome: 'passed' as const, reason: 'Vastus on selge.' }
    await stage.perform(tenders.settleCheck, { ...place, ...enough }, 'kati', now)
    for (const id of [first, second])
      await stage.perform(
        tenders.recordCheck,
        { id, kind: 'compliance', outcome: 'passed', reason: 'Kõik nõutu on olemas.' },
        'kati',
        now,
      )
    for (const who of ['kati', 'maarja'] as const)
      await stage.perform(tenders.declareRelations, { procurement, relations: [] }, who, now)
    await giveScores(stage, { procurement, first, second }, { who: 'kati', of: { first: 100, second: 50 } })
    await giveScores(stage, { procurement, first, second }, { who: 'maarja', of: { first: 50, second: 50 } })
    for (const who of ['kati', 'maarja'] as const)
      await stage.perform(tenders.handInSheet, { procurement }, who, now)
    const criterion = await qualityOf(stage, procurement)
    const agreed = { tender: first, criterion, share: 100, reason: 'Ka kaugrühmad loetakse.' }
    await stage.perform(tenders.agreeScore, { procurement, ...agreed }, 'maarja', now)
    const { first: best } = await stage.perform(tenders.settleEvaluation, { procurement }, 'kati', now)
    assert.equal(best, first)
  })

  it('ends in a decision that all are told on the same day, and in a contract', async () => {
    const now = at.decided
    const wish = { id: procurement, kind: 'award' as const, reason: 'Parim hinna ja kvaliteedi suhe.' }
    const { decision } = await stage.perform(procurements.takeDecision, wish, 'kati', now)
    await stage.perform(procurements.notifyTenderers, { id: procurement, decision }, 'kati', now)
    await stage.runJobs()
    const told = (await stage.letters()).filter(({ kind }) => kind.startsWith('tenders.'))
    for (const name of ['OÜ Rahuleid', 'MTÜ Kuulamine'])
      assert.ok(
        told.some(({ text, subject }) => `${subject} ${text}`.includes(name)),
        `${name} was not told`,
      )
    const { state } = await stage.perform(procurements.readProcurement, { id: procurement }, 'kati', now)
    assert.equal(state, 'decided')
  })
})

/** What is bought, when it begins → the procedure and the last day of the standstill after a notice on Monday, 21 December. */
const cases = [
  { what: 'tõlge', cpv: '79530000', on: '10-30', procedure: 'A', until: '2027-01-04' },
  { what: 'tõlge', cpv: '79530000', on: '11-05', procedure: 'LM', until: '2027-01-04' },
  { what: 'toitlustus', cpv: '55520000', on: '10-30', procedure: 'SE', until: '2027-01-04' },
  { what: 'toitlustus', cpv: '55520000', on: '11-05', procedure: 'VO', until: null },
] as const

describe('61 000 € from need to decision under the text of its start day', () => {
  for (const { what, cpv, on: day, procedure, until } of cases)
    it(`${what} begun on ${day} is ${procedure}`, async () => {
      // Each in an agency of its own: two like purchases would be added up.
      const stage = await setStage()
      const on = outcomeOn(stage)
      const begun = moment(day, '08:00')
      const wish = { title: what, cpv, budgetYear: 2026, startsOn: `2026-${day}` }
      const { id } = await addReadyTraining(stage, wish, 6_100_000)
      await on.approved(id, 'technicalDescription')
      const { version } = await on.at(begun, procurements.readTimetable, { id })
      const due = { day: '2026-12-15', time: '12:00' }
      const announced = await on.at(begun, procurements.announceProcurement, { id, version, due })
      assert.equal(announced.procedure, procedure)
      await on.evaluate(id)
      const decided = moment('12-21', '08:00')
      const decision = await on.decide(id, decided)
      const told = await on.at(decided, procurements.notifyTenderers, { id, decision })
      assert.equal(told.standstillUntil, until, told.explanation)
      const contract = await on.approved(id, 'serviceContract')
      const line = await on.winner(id)
      await on.at(decided, procurements.addContract, {
        id,
        line,
        document: contract.id,
        valueCents: 5_900_000,
      })
      const signing = on.sign(contract, { signed: decided, brought: decided })
      if (until) await assert.rejects(signing, { type: 'documents.SigningHeld' })
      else await signing
      await stage.database.stop()
    })
})
