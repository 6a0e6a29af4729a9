import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { type OpenStage, setStage, stageNow } from '../../../../tests/support/stage.ts'
import { type TaskPlan, taskFor } from '../../../../tests/support/task-plan.ts'
import type { CallOf } from '../../../kernel/contract.ts'
import type { CastName } from '../../../kernel/examples.ts'
import { perform } from '../../../kernel/road/perform.ts'
import { tasks } from '../contract.ts'

let stage: OpenStage
before(async () => {
  stage = await setStage()
})

describe('the list', () => {
  it('is narrowed, sorted and counted by the server', async () => {
    const own = await setStage()
    const add = async (title: string, to: CastName, dueDay: string) =>
      (await own.perform(tasks.giveTask, taskFor(own, to, { title, dueDay }), 'piret')).id
    await add('Beeta', 'kati', '2026-11-25')
    const gamma = await add('Gamma', 'maarja', '2026-11-24')
    await add('Alfa', 'kati', '2026-11-26')
    await own.perform(tasks.finishTask, { id: gamma }, 'maarja')
    const list = async (input: CallOf<typeof tasks.listTasks>, as: CastName = 'kati') => {
      const { items, total } = await own.perform(tasks.listTasks, input, as)
      return [...items.map(({ title }) => title), total]
    }
    assert.deepEqual(await list({}), ['Gamma', 'Beeta', 'Alfa', 3])
    assert.deepEqual(await list({ sort: '-due' }), ['Alfa', 'Beeta', 'Gamma', 3])
    assert.deepEqual(await list({ sort: 'title', perPage: 2 }), ['Alfa', 'Beeta', 3])
    assert.deepEqual(await list({ sort: 'title', perPage: 2, page: 2 }), ['Gamma', 3])
    assert.deepEqual(await list({ assignee: ['me'] }), ['Beeta', 'Alfa', 2])
    assert.deepEqual(await list({ assignee: ['me', own.person('maarja')], dueUntil: '2026-11-25' }), [
      'Gamma',
      'Beeta',
      2,
    ])
    assert.deepEqual(await list({ states: ['done'] }), ['Gamma', 1])
    assert.deepEqual(await list({ giver: ['me'] }), [0])
    assert.deepEqual(await list({ giver: ['me'], text: 'ALF' }, 'piret'), ['Alfa', 1])
    assert.deepEqual(await list({ text: '%' }), [0])
  })
})

describe('the desk', () => {
  it('shows what is late, due, to be answered and awaited, and nothing else', async () => {
    const own = await setStage()
    const add = async (
      title: string,
      to: CastName,
      plan: TaskPlan,
      by: CastName = 'piret',
      now = stageNow,
    ) => {
      const input = taskFor(own, to, { title, ...plan })
      return (await perform(own.house, tasks.giveTask, input, { actor: own.actor(by), now })).id
    }
    const lastWeek = new Date(stageNow.getTime() - 7 * 86_400_000)
    await add('Hilinenud', 'kati', { dueDay: '2026-11-20' }, 'piret', lastWeek)
    await add('Tänane', 'kati', { dueDay: '2026-11-23' })
    await add('Neljapäevane', 'kati', { dueDay: '2026-11-26' })
    await add('Järgmise nädala', 'kati', { dueDay: '2026-11-30' })
    const done = await add('Tehtud', 'kati', {})
    await own.perform(tasks.finishTask, { id: done }, 'kati')
    const titles = (some: readonly { title: string }[]) => some.map(({ title }) => title)
    const kati = await own.perform(tasks.readDesk, {}, 'kati')
    assert.deepEqual([kati.late, kati.dueToday, kati.thisWeek, kati.toAnswer, kati.waiting].map(titles), [
      ['Hilinenud'],
      ['Tänane'],
      ['Neljapäevane'],
      [],
      ['Tehtud'],
    ])
    assert.equal(kati.later, 1)
    assert.deepEqual([kati.today, kati.isWorkingDay, kati.nextWorkingDay], ['2026-11-23', true, '2026-11-24'])
    const piret = await own.perform(tasks.readDesk, {}, 'piret')
    assert.deepEqual(titles(piret.toAnswer), ['Tehtud'])
    assert.equal(piret.waiting.length, 4)
    assert.deepEqual(await own.perform(tasks.readMyCounts, {}, 'kati'), { open: 5, late: 1 })
  })

  it('on a Saturday looks at the week to come, and names the next working day', async () => {
    const { id } = await stage.perform(
      tasks.giveTask,
      taskFor(stage, 'liis', { dueDay: '2026-11-30' }),
      'piret',
    )
    const saturday = new Date('2026-11-28T08:00:00Z')
    const desk = await perform(stage.house, tasks.readDesk, {}, { actor: stage.actor('liis'), now: saturday })
    assert.deepEqual([desk.isWorkingDay, desk.nextWorkingDay], [false, '2026-11-30'])
    assert.ok(desk.thisWeek.some((one) => one.id === id))
  })

  it('has a calendar that knows holidays and shortened days', async () => {
    const input = { from: '2026-12-21', until: '2026-12-31', person: 'me' as const }
    const { special } = await stage.perform(tasks.listCalendar, input, 'kati')
    assert.deepEqual(
      special.map(({ day: on, rest }) => [on.slice(8), rest]),
      [
        ['23', false],
        ['24', true],
        ['25', true],
        ['26', true],
        ['31', false],
      ],
    )
    assert.ok(special.find(({ day: on }) => on === '2026-12-24')?.name)
  })
})
