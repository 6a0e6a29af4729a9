import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { approvalOn, hoursLater, refusedBy } from '../../../../tests/support/approval.ts'
import { type OpenStage, setStage, stageNow } from '../../../../tests/support/stage.ts'
import { runClockJob } from '../../../kernel/road/react.ts'
import { Day } from '../../../kernel/values/day.ts'
import { people } from '../../people/contract.ts'
import { documents, problems } from '../contract.ts'
import { demandComplete } from './approval-gate.ts'

let stage: OpenStage
let on: ReturnType<typeof approvalOn>
before(async () => {
  stage = await setStage()
  on = approvalOn(stage)
})

describe('what is blocked', () => {
  it('names who is missing until the round is complete', async () => {
    const id = await on.addContract('Tõke')
    const gate = () =>
      stage.house.write.transaction().execute((tx) =>
        demandComplete({ tx, now: stageNow } as never, {
          ...{ id, kind: 'serviceContract', title: 'Tõke' },
          ...{ owner: stage.person('kati'), team: stage.team },
        }),
      )
    await assert.rejects(gate(), { type: problems.ApprovalMissing.type })
    const { round } = await on.ask(id, [on.to('toomas'), on.to('piret', { stage: 2 })])
    await assert.rejects(gate(), (error: { data: { missing: { name: string }[]; round: string } }) => {
      assert.deepEqual(
        error.data.missing.map(({ name }) => name),
        ['Toomas Vaher', 'Piret Oja'],
      )
      return error.data.round === round
    })
    await stage.perform(documents.approveStep, await on.stepOf(id, 1), 'toomas')
    await stage.perform(documents.approveStep, await on.stepOf(id, 2), 'piret')
    await gate()
  })

  it('is reminded of at most once a day', async () => {
    const id = await on.addContract('Meeldetuletus')
    const { round } = await on.ask(id, [on.to('toomas')])
    const { reminded } = await stage.perform(documents.remindRound, { id, round }, 'maarja')
    assert.deepEqual(reminded, ['Toomas Vaher'])
    const again = stage.perform(documents.remindRound, { id, round }, 'kati')
    await assert.rejects(again, refusedBy(problems.RemindedToday))
    await on.at(hoursLater(24), documents.remindRound, { id, round }, 'kati')
    const letters = (await stage.letters()).filter(({ subject }) => subject.endsWith('Meeldetuletus'))
    assert.deepEqual(
      letters.map((letter) => letter.to),
      ['toomas.vaher@amet.example', 'toomas.vaher@amet.example'],
    )
  })

  it('is reminded of by itself one working day before it is due, once', async () => {
    const id = await on.addContract('Enne tähtaega')
    await on.ask(id, [on.to('toomas')])
    const before = { name: 'documents.remindBeforeDue' }
    const letters = async () =>
      (await stage.letters()).filter(({ subject }) => subject.endsWith('Enne tähtaega')).length
    await runClockJob(stage.house, before, hoursLater(24))
    assert.equal(await letters(), 0)
    // Due on Thursday the 26th.
    await runClockJob(stage.house, before, hoursLater(48))
    await runClockJob(stage.house, before, hoursLater(49))
    assert.equal(await letters(), 1)
  })

  it('goes to whoever answers for the part now, and is stuck when nobody does', async () => {
    const { id: approver } = await on.addLegal('maarja')
    const id = await on.addContract('Osa kaob')
    await on.ask(id, [on.to('maarja', { to: { part: 'legal' } })])
    assert.ok((await on.desk('maarja')).includes('Kooskõlasta: Osa kaob'))
    await stage.perform(documents.endApprover, { id: approver }, 'piret')
    assert.ok(!(await on.desk('maarja')).includes('Kooskõlasta: Osa kaob'))
    assert.ok((await on.desk('kati')).includes('Leia kooskõlastaja: Osa kaob'))
    await on.addLegal('jaan')
    assert.ok((await on.desk('jaan')).includes('Kooskõlasta: Osa kaob'))
    assert.ok(!(await on.desk('kati')).includes('Leia kooskõlastaja: Osa kaob'))
    await stage.perform(documents.approveStep, await on.stepOf(id), 'jaan')
  })

  it('reaches at night whoever answers from that day on', async () => {
    const budget = { part: 'budget', person: stage.person('piret') } as const
    const days = { validFrom: Day.parse('2026-11-01'), validTo: Day.parse('2026-11-23') }
    await stage.perform(documents.addApprover, { ...budget, ...days }, 'siim')
    const next = {
      part: 'budget',
      person: stage.person('maarja'),
      validFrom: Day.parse('2026-11-24'),
    } as const
    await stage.perform(documents.addApprover, next, 'siim')
    const id = await on.addContract('Vastaja vahetub')
    await on.ask(id, [on.to('piret', { to: { part: 'budget' } })])
    assert.ok(!(await on.desk('maarja')).includes('Kooskõlasta: Vastaja vahetub'))
    await runClockJob(stage.house, { name: 'documents.renewApprovers' }, hoursLater(15))
    assert.ok((await on.desk('maarja')).includes('Kooskõlasta: Vastaja vahetub'))
    assert.ok(!(await on.desk('piret')).includes('Kooskõlasta: Vastaja vahetub'))
  })

  it('doesn’t hang when its approver leaves: the one who asked is told and gives the step on', async () => {
    const id = await on.addContract('Lahkunu')
    await on.ask(id, [on.to('liis')])
    await stage.perform(people.endPerson, { id: stage.person('liis') }, 'siim')
    await stage.runJobs()
    const [round] = await on.roundsOf(id)
    assert.equal(round?.steps[0]?.state, 'stuck')
    assert.deepEqual(round?.steps[0]?.can, ['handOn'])
    assert.ok((await stage.letters()).some(({ subject }) => subject === 'Kooskõlastaja puudub: Lahkunu'))
    assert.ok((await on.desk('kati')).some((title) => title === 'Leia kooskõlastaja: Lahkunu'))
    const handover = {
      id,
      step: round?.steps[0]?.id ?? '',
      to: stage.person('toomas'),
      reason: 'Liis lahkus.',
    }
    await stage.perform(documents.handOnStep, handover, 'kati')
    await stage.perform(documents.approveStep, await on.stepOf(id), 'toomas')
    await assert.rejects(
      on.ask(await on.addContract('Uus'), [on.to('liis')]),
      refusedBy(problems.ApproverUnable),
    )
  })
})

describe('the figures', () => {
  it('say how long answers took, by part, over the documents that the reader sees', async () => {
    const period = { from: Day.parse('2026-12-01'), until: Day.parse('2026-12-31') }
    const id = await on.addContract('Arvud')
    const secret = await on.addContract('Arvud, nimelised', 'named')
    for (const one of [id, secret]) {
      await on.ask(one, [on.to('toomas')])
      await on.at(hoursLater(24 * 10), documents.approveStep, await on.stepOf(one), 'toomas')
    }
    const seen = await stage.perform(documents.readApprovalFigures, period, 'toomas')
    // Ten days on: 3 December; of these, eight are worked.
    assert.deepEqual(seen, {
      parts: [{ part: null, answered: 2, median: 8, longest: 8, inTime: 0 }],
      rounds: { ended: 2, median: 8, withoutReturn: { value: 2, of: 2 }, inTime: { value: 0, of: 2 } },
    })
    const less = await stage.perform(documents.readApprovalFigures, period, 'anu')
    assert.equal(less.rounds.ended, 1)
  })
})
