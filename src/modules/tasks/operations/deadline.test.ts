import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { type OpenStage, setStage } from '../../../../tests/support/stage.ts'
import type { CastName } from '../../../kernel/examples.ts'
import { perform } from '../../../kernel/road/perform.ts'
import { inEachLocale } from '../../../kernel/values/local-text.ts'
import { problems, type TaskId, tasks } from '../contract.ts'

let stage: OpenStage
before(async () => {
  stage = await setStage()
})

const refusedBy = (problem: { type: string }) => ({ type: problem.type })

const said = (text: string) => inEachLocale((locale) => (locale === 'et' ? text : `${text} (${locale})`))
const positions = { kind: 'system', name: 'positions' } as const
const review = (dueDay: string, key = 'review', assignee: CastName = 'kati') => ({
  key,
  title: 'Ametijuhendi ülevaatus',
  dueDay,
  assignee: stage.person(assignee),
  team: stage.team,
  rule: {
    id: 'positions.yearlyReview',
    source: said('ametijuhend p 8'),
    explanation: said('Üks aasta eelmisest.'),
  },
})

describe('deadlines of a record', () => {
  const set = (record: string, ...deadlines: ReturnType<typeof review>[]) =>
    stage.perform(tasks.setDeadlines, { record: record as never, deadlines }, positions)
  const listOf = async (title: string) =>
    (await stage.perform(tasks.listTasks, { kind: 'deadline', perPage: 200 }, 'kati')).items.filter(
      (one) => one.source?.title === title,
    )

  it('move with their day and keep their task; what is no longer wished is withdrawn', async () => {
    const record = stage.person('toomas')
    await set(record, review('2026-12-01'), review('2026-12-15', 'talk'))
    const [first] = await listOf('Toomas Vaher')
    await set(record, review('2026-12-08'))
    const now = await listOf('Toomas Vaher')
    assert.deepEqual(
      now.map(({ dueDay, state }) => [dueDay, state]),
      [
        ['2026-12-08', 'given'],
        ['2026-12-15', 'withdrawn'],
      ],
    )
    assert.equal(now[0]?.id, first?.id)
    assert.equal(now[0]?.rule?.explanation, 'Üks aasta eelmisest.')
    const id = now[0]?.id as TaskId
    const inRussian = await perform(
      stage.house,
      tasks.readTask,
      { id },
      { actor: stage.actor('kati'), locale: 'ru' },
    )
    assert.equal(inRussian.rule?.explanation, 'Üks aasta eelmisest. (ru)')
  })

  it('that are wished again after they were withdrawn are the same task again', async () => {
    const record = stage.person('piret')
    await set(record, review('2026-12-01'))
    await set(record)
    await set(record, review('2026-12-09', 'review', 'jaan'))
    const all = await listOf('Piret Oja')
    assert.deepEqual(
      all.map(({ state, dueDay, assignee }) => [state, dueDay, assignee.name]),
      [['given', '2026-12-09', 'Jaan Tamm']],
    )
  })

  it('that were met stay met when the record sets them anew', async () => {
    const record = stage.person('anu')
    await set(record, review('2026-12-01'))
    const [task] = await listOf('Anu Rebane')
    const id = task?.id as TaskId
    await stage.perform(tasks.finishTask, { id, result: 'Üle vaadatud.' }, 'kati')
    await set(record, review('2027-12-01'))
    assert.deepEqual(
      (await listOf('Anu Rebane')).map(({ state, dueDay }) => [state, dueDay]),
      [['done', '2026-12-01']],
    )
    await set(record, review('2027-12-01', 'review:2027'))
    assert.equal((await listOf('Anu Rebane')).length, 2)
  })

  it('that the record has just met are done, and no step of anybody is needed', async () => {
    const record = stage.person('jaan')
    await set(record, review('2026-12-01'), review('2026-12-15', 'talk'))
    await stage.perform(
      tasks.setDeadlines,
      { record: record as never, deadlines: [], met: ['review'] },
      positions,
    )
    const [met, gone] = await listOf('Jaan Tamm')
    assert.deepEqual([met?.state, gone?.state], ['done', 'withdrawn'])
    const { steps, onTime } = await stage.perform(tasks.readTask, { id: met?.id as TaskId }, 'kati')
    assert.deepEqual([steps.map(({ kind }) => kind), onTime], [['done'], true])
  })

  it('are done by their assignee, and changed only by their record', async () => {
    const record = stage.person('rein')
    await set(record, review('2026-12-01'))
    const [task] = await listOf('Rein Põder')
    const id = task?.id as TaskId
    const change = { id, version: task?.version ?? 0, dueDay: '2027-01-04' }
    await assert.rejects(
      stage.perform(tasks.changeTask, change, 'piret'),
      refusedBy(problems.DeadlineNotYours),
    )
    const withdrawal = { id, reason: 'Ei taha' }
    await assert.rejects(
      stage.perform(tasks.withdrawTask, withdrawal, 'piret'),
      refusedBy(problems.DeadlineNotYours),
    )
    await stage.perform(tasks.finishTask, { id }, 'kati')
    assert.equal((await stage.perform(tasks.readTask, { id }, 'kati')).needsAnswer, false)
  })

  it('are hidden with their record, also those that were met before it was restricted', async () => {
    const record = stage.person('liis')
    const hide = (change: object) =>
      stage.house.write.updateTable('kernel.record').set(change).where('id', '=', record).execute()
    const seen = async (as: 'piret' | 'anu' | 'kati') =>
      (await stage.perform(tasks.listTasks, { text: 'Liisi', sort: 'due' }, as)).items.length
    const inTeam = { ...review('2026-12-01'), title: 'Liisi: ülevaatus', team: stage.team }
    await set(record, inTeam)
    const [task] = (await stage.perform(tasks.listTasks, { text: 'Liisi' }, 'kati')).items
    await stage.perform(tasks.finishTask, { id: task?.id as TaskId }, 'kati')
    await set(record, inTeam, { ...inTeam, key: 'talk', title: 'Liisi: vestlus' })
    assert.deepEqual([await seen('kati'), await seen('piret'), await seen('anu')], [2, 2, 2])
    await hide({ restriction: 'AK' })
    await set(record, inTeam, { ...inTeam, key: 'talk', title: 'Liisi: vestlus' })
    assert.deepEqual([await seen('kati'), await seen('piret'), await seen('anu')], [2, 2, 0])
    await hide({ restriction: null, audience: 'named' })
    await set(record, inTeam, { ...inTeam, key: 'talk', title: 'Liisi: vestlus' })
    assert.deepEqual([await seen('kati'), await seen('piret'), await seen('anu')], [2, 0, 0])
  })
})
