import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { type OpenStage, setStage } from '../../../../tests/support/stage.ts'
import { Day } from '../../../kernel/values/day.ts'
import { rulebook } from '../../rulebook/contract.ts'
import { tasks } from '../../tasks/contract.ts'
import { procurements } from '../contract.ts'
import { addTraining } from '../examples/procurement.ts'
import { addReadyTraining } from '../examples/timetable.ts'

describe('what a rule of law touches', () => {
  let stage: OpenStage
  before(async () => {
    stage = await setStage()
    await addTraining(stage, { title: 'Vana hange', startsOn: '2026-10-20' })
    await addTraining(stage, { title: 'Uus hange', startsOn: '2026-12-07' })
  })
  const touched = (key: string, as: 'kati' | 'siim') => stage.perform(procurements.listTouched, { key }, as)

  it('are the open procurements begun in its days; who may not see them learns only how many', async () => {
    const both = await touched('standstill.SE', 'kati')
    assert.deepEqual(both.items.map(({ title }) => title).sort(), ['Uus hange', 'Vana hange'])
    const fresh = await touched('threshold.simplified.sotsiaalteenused', 'kati')
    assert.deepEqual(
      fresh.items.map(({ title }) => title),
      ['Uus hange'],
    )
    const hidden = await touched('standstill.SE', 'siim')
    assert.deepEqual([hidden.count, hidden.items], [2, []])
    assert.equal((await touched('restriction.term', 'kati')).count, 0)
  })

  it('has its dates counted anew when an administrator corrects it', async () => {
    const { id, version } = await addReadyTraining(stage, {}, 60_000_000)
    const steps = [{ step: 'due' as const, day: Day.parse('2026-12-21'), time: '14:00' }]
    await stage.perform(procurements.planTimetable, { id, version, steps }, 'kati')
    const why = async () => {
      const { items } = await stage.perform(tasks.listTasks, { kind: 'deadline', perPage: 200 }, 'kati')
      const due = items.find(
        ({ source, title }) => source?.id === id && title.startsWith('Pakkumuste tähtaeg'),
      )
      assert.ok(due)
      return (await stage.perform(tasks.readTask, { id: due.id }, 'kati')).rule?.explanation ?? ''
    }
    assert.match(await why(), /10 päeva/)
    await stage.perform(
      rulebook.correctRule,
      {
        ...{ key: 'tenders-term.SE', was: Day.parse('2022-06-01'), change: { value: 12 } },
        reason: 'Näidis: pikem tähtaeg.',
      },
      'siim',
    )
    await stage.runJobs()
    assert.match(await why(), /12 päeva/)
  })
})
