import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { type OpenStage, setStage, stageNow } from '../../../tests/support/stage.ts'
import { type TaskPlan, taskFor } from '../../../tests/support/task-plan.ts'
import type { Actor } from '../../kernel/actor.ts'
import type { CallOf, Operation } from '../../kernel/contract.ts'
import type { CastName } from '../../kernel/examples.ts'
import { kernelProblems } from '../../kernel/problem.ts'
import { perform } from '../../kernel/road/perform.ts'
import { people } from '../people/contract.ts'
import { records } from '../records/contract.ts'
import { facts, problems, type TaskId, tasks } from './contract.ts'

let stage: OpenStage
before(async () => {
  stage = await setStage()
})

const refusedBy = (problem: { type: string }) => ({ type: problem.type })
const planFor = (to: CastName, plan: TaskPlan = {}) => taskFor(stage, to, plan)
const give = async (to: CastName, plan: TaskPlan = {}, by: CastName = 'piret'): Promise<TaskId> =>
  (await stage.perform(tasks.giveTask, planFor(to, plan), by)).id
const read = (id: TaskId, as: CastName | Actor = 'piret') => stage.perform(tasks.readTask, { id }, as)

/** As if it were another time. */
const at = <O extends Operation>(now: Date, operation: O, input: CallOf<O>, who: CastName) =>
  perform(stage.house, operation, input, { actor: stage.actor(who), now })
const later = (minutes: number) => new Date(stageNow.getTime() + minutes * 60_000)

describe('a one-off task', () => {
  it('goes from the manager to acceptance, and its rows say who did what and whether in time', async () => {
    const id = await give('kati', { dueDay: '2026-11-23', dueTime: '12:00' })
    await at(later(10), tasks.takeTask, { id }, 'kati')
    await at(later(60), tasks.finishTask, { id, result: 'Kaks lehekülge.' }, 'kati')
    await at(later(600), tasks.acceptTask, { id, remark: 'Aitäh!' }, 'piret')
    const task = await read(id)
    assert.equal(task.state, 'accepted')
    // Accepted in the evening, done in the morning: what counts is when it was done.
    assert.equal(task.onTime, true)
    assert.deepEqual(
      task.steps.map(({ kind, who, text }) => [kind, who, text]),
      [
        ['taken', 'Kati Kask', ''],
        ['done', 'Kati Kask', 'Kaks lehekülge.'],
        ['accepted', 'Piret Oja', 'Aitäh!'],
      ],
    )
    const { items } = await stage.perform(records.readHistory, { id: id as never }, 'kati')
    assert.deepEqual(
      items.map(({ name }) => name.replace('tasks.', '')),
      ['TaskAccepted', 'TaskFinished', 'TaskTaken', 'TaskGiven'],
    )
  })

  it('comes back with a reason, by a letter at once, and is done again', async () => {
    const id = await give('maarja')
    await stage.perform(tasks.finishTask, { id, result: 'Esimene' }, 'maarja')
    await stage.perform(tasks.returnTask, { id, reason: 'Allikad puuduvad.' }, 'piret')
    assert.equal((await read(id)).state, 'returned')
    await stage.runJobs()
    const letter = (await stage.letters()).find(
      ({ kind, to }) => kind === 'tasks.returned' && /maarja/.test(to),
    )
    assert.match(letter?.text ?? '', /Piret Oja[\s\S]*Allikad puuduvad\.[\s\S]*\/tasks\//)
    await stage.perform(tasks.finishTask, { id, result: 'Teine' }, 'maarja')
    await stage.perform(tasks.acceptTask, { id }, 'piret')
    assert.equal((await read(id)).state, 'accepted')
  })

  it('that was done too late is late for ever, however soon it is accepted', async () => {
    const id = await give('kati', { dueDay: '2026-11-23', dueTime: '10:30' })
    await at(later(31), tasks.finishTask, { id }, 'kati')
    await at(later(32), tasks.acceptTask, { id }, 'piret')
    assert.equal((await read(id)).onTime, false)
    const [fact] = await factsOf(id, facts.TaskAccepted.name)
    assert.equal((fact?.data as { onTime?: boolean } | undefined)?.onTime, false)
  })

  it('due today reaches the assignee by a letter at once; due tomorrow it does not', async () => {
    await give('jaan', { title: 'Tänane', dueDay: '2026-11-23' })
    const moved = await give('jaan', { title: 'Homne', dueDay: '2026-11-24' })
    await stage.runJobs()
    const subjects = async () =>
      (await stage.letters()).filter(({ to }) => /jaan/.test(to)).map(({ subject }) => subject)
    assert.deepEqual(await subjects(), ['Täna: Tänane'])
    await stage.perform(tasks.moveTasks, { ids: [moved], dueDay: '2026-11-23' }, 'piret')
    await stage.runJobs()
    assert.deepEqual(await subjects(), ['Täna: Tänane', 'Täna: Homne'])
  })

  it('keeps the files of both sides', async () => {
    const bytes = (text: string) => new TextEncoder().encode(text)
    const brief = await stage.upload('piret', 'lähteülesanne.txt', bytes('Lähteülesanne'))
    const id = await give('kati', { attachments: [brief] })
    const result = await stage.upload('kati', 'ülevaade.txt', bytes('Ülevaade'))
    await stage.perform(tasks.finishTask, { id, attachments: [result] }, 'kati')
    const { attachments } = await read(id)
    assert.deepEqual(
      attachments.map(({ name, isResult }) => [name, isResult]),
      [
        ['lähteülesanne.txt', false],
        ['ülevaade.txt', true],
      ],
    )
    const answer = await stage.perform(
      tasks.readAttachment,
      { id, attachment: attachments[1]?.id ?? '' },
      'piret',
    )
    assert.equal(
      await new Response(answer.bytes as ReadableStream<Uint8Array<ArrayBuffer>>).text(),
      'Ülevaade',
    )
    const foreign = await stage.upload('maarja', 'võõras.txt', bytes('x'))
    const stolen = stage.perform(tasks.giveTask, planFor('kati', { attachments: [foreign] }), 'piret')
    await assert.rejects(stolen, refusedBy(kernelProblems.NotFound))
  })
})

const factsOf = (record: string, name: string) =>
  stage.house.read
    .selectFrom('kernel.fact')
    .selectAll()
    .where('record', '=', record)
    .where('name', '=', name)
    .execute()

describe('giving', () => {
  const refusals: readonly [string, CastName, () => TaskPlan, { type: string }][] = [
    ['a colleague gives to a colleague', 'maarja', () => planFor('jaan'), problems.GivingNotYours],
    ['a manager gives to a reader, who does no work', 'piret', () => planFor('anu'), problems.GivingNotYours],
    ['the due day is past', 'piret', () => planFor('kati', { dueDay: '2026-11-22' }), problems.DueInPast],
    [
      'the hour is past',
      'piret',
      () => planFor('kati', { dueDay: '2026-11-23', dueTime: '10:00' }),
      problems.DueInPast,
    ],
    ['nobody has the id', 'piret', () => planFor('kati', { assignee: stage.team }), problems.AssigneeUnknown],
    [
      'the day does not exist',
      'piret',
      () => planFor('kati', { dueDay: '2027-02-30' }),
      kernelProblems.InputInvalid,
    ],
    ['a reader gives to herself', 'anu', () => planFor('anu'), kernelProblems.NotAllowed],
  ]
  for (const [what, who, plan, problem] of refusals)
    it(`is refused when ${what}`, async () => {
      const attempt = stage.perform(tasks.giveTask, plan() as CallOf<typeof tasks.giveTask>, who)
      await assert.rejects(attempt, refusedBy(problem))
    })

  it('is refused to somebody who has left, with the name', async () => {
    const own = await setStage()
    await own.perform(people.endPerson, { id: own.person('liis') }, 'piret')
    const plan = { ...planFor('kati'), assignee: own.person('liis') }
    await assert.rejects(own.perform(tasks.giveTask, plan, 'piret'), {
      type: problems.AssigneeHasLeft.type,
      data: { name: 'Liis Lepp' },
    })
  })

  it('to oneself is possible for everyone who works, and needs nobody’s answer', async () => {
    const id = await give('maarja', {}, 'maarja')
    await stage.perform(tasks.finishTask, { id }, 'maarja')
    const task = await read(id, 'maarja')
    assert.deepEqual([task.state, task.needsAnswer], ['done', false])
    assert.equal((await factsOf(id, facts.TaskCompleted.name)).length, 1)
  })

  it('among two only is seen by the two, and by nobody else in any way', async () => {
    const id = await give('kati', { title: 'Palgavestlus xyzzy', audience: 'named' })
    assert.equal((await read(id, 'kati')).audience, 'named')
    await assert.rejects(read(id, 'maarja'), refusedBy(kernelProblems.NotFound))
    const listed = await stage.perform(tasks.listTasks, { text: 'xyzzy' }, 'maarja')
    assert.equal(listed.total, 0)
    const found = await stage.perform(records.searchRecords, { text: 'xyzzy' }, 'maarja')
    assert.deepEqual(found.items, [])
  })

  it('lets the task be found by its explanation too', async () => {
    const id = await give('kati', { title: 'Kohtumine', text: 'Plugh: kutsu ka kohtunikud.' })
    const found = await stage.perform(records.searchRecords, { text: 'plugh' }, 'kati')
    assert.deepEqual(
      found.items.map((one) => one.id),
      [id],
    )
  })
})

describe('a step taken back', () => {
  it('brings the earlier state and is evidence no more, though the history keeps it', async () => {
    const id = await give('kati')
    await stage.perform(tasks.finishTask, { id }, 'kati')
    await stage.perform(tasks.acceptTask, { id }, 'piret')
    await stage.perform(tasks.undoStep, { id }, 'piret')
    const [accepted] = await factsOf(id, facts.TaskAccepted.name)
    const [undone] = await factsOf(id, facts.StepUndone.name)
    assert.deepEqual(undone?.data, { kind: 'accepted', undoes: accepted?.id })
    const task = await read(id)
    assert.deepEqual([task.state, task.can], ['done', ['accept', 'return', 'withdraw']])
  })

  it('of a return keeps when the work was done', async () => {
    const id = await give('kati', { dueDay: '2026-11-23', dueTime: '10:30' })
    await at(later(20), tasks.finishTask, { id }, 'kati')
    await at(later(40), tasks.returnTask, { id, reason: 'Kogemata' }, 'piret')
    await at(later(41), tasks.undoStep, { id }, 'piret')
    await at(later(42), tasks.acceptTask, { id }, 'piret')
    const task = await read(id)
    assert.deepEqual([task.onTime, task.doneAt], [true, later(20).toISOString()])
  })

  it('opens one’s own task again, and after ten minutes no more', async () => {
    const id = await give('kati', {}, 'kati')
    await stage.perform(tasks.finishTask, { id }, 'kati')
    await at(later(5), tasks.undoStep, { id }, 'kati')
    assert.equal((await read(id, 'kati')).state, 'given')
    await at(later(6), tasks.finishTask, { id }, 'kati')
    await assert.rejects(at(later(17), tasks.undoStep, { id }, 'kati'), refusedBy(problems.NothingToUndo))
  })
})

describe('a change', () => {
  it('of what somebody else changed meanwhile is refused with the record as it is now', async () => {
    const id = await give('kati')
    const { version } = await read(id)
    await stage.perform(tasks.changeTask, { id, version, title: 'Esimene muudatus' }, 'piret')
    const second = stage.perform(tasks.changeTask, { id, version, title: 'Teine muudatus' }, 'piret')
    await assert.rejects(second, refusedBy(kernelProblems.ChangedMeanwhile))
    assert.equal((await read(id)).title, 'Esimene muudatus')
  })

  it('says in the history what was changed, and nothing when nothing was', async () => {
    const id = await give('kati', { dueDay: '2026-11-27' })
    const { version, title, dueDay } = await read(id)
    await stage.perform(tasks.changeTask, { id, version, title, dueDay, dueTime: null }, 'piret')
    assert.equal((await factsOf(id, facts.TaskChanged.name)).length, 0)
    assert.equal((await factsOf(id, facts.DueMoved.name)).length, 0)
    const change = { id, version: version + 1, text: 'Vaata ka Rootsit.', dueDay: '2026-11-30' }
    await stage.perform(tasks.changeTask, change, 'piret')
    const [changed] = await factsOf(id, facts.TaskChanged.name)
    assert.deepEqual(changed?.data, { fields: ['text'] })
    const { items } = await stage.perform(records.readHistory, { id: id as never }, 'piret')
    const sentence = 'Piret Oja muutis tähtaega: oli 27.11.2026, nüüd 30.11.2026.'
    assert.ok(
      items.some((one) => one.sentence === sentence),
      items.map((one) => one.sentence).join('\n'),
    )
  })

  it('of the assignee hands the task over: the new one must take it, the old one loses it', async () => {
    const id = await give('kati')
    await stage.perform(tasks.takeTask, { id }, 'kati')
    await stage.perform(tasks.moveTasks, { ids: [id], assignee: stage.person('jaan') }, 'piret')
    const task = await read(id)
    assert.deepEqual([task.assignee.name, task.state], ['Jaan Tamm', 'given'])
    await assert.rejects(stage.perform(tasks.finishTask, { id }, 'kati'), refusedBy(problems.NotYourTask))
  })

  it('of several tasks is made to all of them or to none', async () => {
    const [open, ended] = [await give('kati'), await give('kati')]
    await stage.perform(tasks.withdrawTask, { id: ended, reason: 'Pole vaja' }, 'piret')
    const both = { ids: [open, ended], dueDay: '2026-12-01' }
    await assert.rejects(stage.perform(tasks.moveTasks, both, 'piret'), refusedBy(problems.TaskEnded))
    assert.equal((await read(open)).dueDay, '2026-11-27')
  })
})
