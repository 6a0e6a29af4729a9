import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { setStage, stageNow } from '../../../tests/support/stage.ts'
import { taskFor } from '../../../tests/support/task-plan.ts'
import type { CastName } from '../../kernel/examples.ts'
import { runClockJob } from '../../kernel/road/react.ts'
import { people } from '../people/contract.ts'
import { records } from '../records/contract.ts'
import { problems, tasks } from './contract.ts'

const refusedBy = (problem: { type: string }) => ({ type: problem.type })

describe('a task that repeats', () => {
  it('comes anew when it is done or due, once, and no more after its end', async () => {
    const own = await setStage()
    const plan = taskFor(own, 'kati', { title: 'Nädala kokkuvõte' })
    const first = {
      ...plan,
      dueDay: '2026-11-27',
      repeat: { every: 'week' as const, until: '2026-12-10' },
    }
    const { id } = await own.perform(tasks.giveTask, first, 'piret')
    const repeat = (now: Date) => runClockJob(own.house, { name: 'tasks.repeat' }, now)
    const due = async () => {
      const { items } = await own.perform(tasks.listTasks, { text: 'Nädala kokkuvõte' }, 'kati')
      return items.map(({ dueDay }) => dueDay)
    }
    await repeat(stageNow)
    assert.deepEqual(await due(), ['2026-11-27'], 'neither done nor due')
    await own.perform(tasks.finishTask, { id }, 'kati')
    await own.perform(tasks.acceptTask, { id }, 'piret')
    await repeat(stageNow)
    await repeat(stageNow)
    assert.deepEqual(await due(), ['2026-11-27', '2026-12-04'])
    await repeat(new Date('2026-12-04T06:00:00Z'))
    await repeat(new Date('2026-12-05T06:00:00Z'))
    assert.deepEqual(await due(), ['2026-11-27', '2026-12-04'], 'the third would come after the end')
  })

  it('comes also in a year whose holidays nobody knows yet, and keeps nobody else from coming', async () => {
    const own = await setStage()
    const repeat = { every: 'month' as const }
    for (const dueDay of ['2031-12-04', '2031-12-05'])
      await own.perform(tasks.giveTask, taskFor(own, 'kati', { title: dueDay, dueDay, repeat }), 'piret')
    await runClockJob(own.house, { name: 'tasks.repeat' }, new Date('2031-12-10T08:00:00Z'))
    const { items } = await own.perform(tasks.listTasks, { dueFrom: '2032-01-01' }, 'kati')
    assert.deepEqual(
      items.map(({ title, dueDay }) => [title, dueDay]),
      [
        ['2031-12-04', '2032-01-04'],
        ['2031-12-05', '2032-01-05'],
      ],
      'a Sunday stays a Sunday',
    )
  })

  it('is stopped by whoever gave it', async () => {
    const stage = await setStage()
    const plan = taskFor(stage, 'kati', { repeat: { every: 'month' } })
    const { id } = await stage.perform(tasks.giveTask, plan, 'piret')
    await assert.rejects(
      stage.perform(tasks.endRecurrence, { id }, 'kati'),
      refusedBy(problems.NotYourAnswer),
    )
    await stage.perform(tasks.endRecurrence, { id }, 'piret')
    assert.equal((await stage.perform(tasks.readTask, { id }, 'piret')).repeats, null)
    await assert.rejects(
      stage.perform(tasks.endRecurrence, { id }, 'piret'),
      refusedBy(problems.NoRecurrence),
    )
  })
})

describe('the digest', () => {
  it('is one letter on a working day to each whom something waits for, in their language', async () => {
    const own = await setStage()
    const digest = (now: string) => runClockJob(own.house, { name: 'tasks.dailyDigest' }, new Date(now))
    const add = (title: string, to: CastName, dueDay: string) =>
      own.perform(tasks.giveTask, taskFor(own, to, { title, dueDay }), 'piret')
    await add('Tähtaeg teisipäeval', 'kati', '2026-11-24')
    await add('Kaugel ees', 'maarja', '2026-12-20')
    const { id } = await add('Tehtud töö', 'jaan', '2026-12-01')
    await own.perform(tasks.finishTask, { id }, 'jaan')
    await own.perform(people.changeMySettings, { locale: 'en' }, 'piret')
    const mention = { id: id as never, text: '@Liis Lepp vaata', mentions: [own.person('liis')] }
    await own.perform(records.addComment, mention, 'jaan')
    await digest('2026-11-24T06:00:00Z')
    const letters = (await own.letters()).filter(({ kind }) => kind === 'tasks.digest')
    assert.deepEqual(letters.map(({ to }) => to.split('.')[0]).sort(), ['kati', 'liis', 'piret'])
    const to = (name: string) => letters.find((one) => one.to.startsWith(name))
    assert.equal(to('kati')?.subject, 'Koosmeel: täna 1')
    assert.match(to('kati')?.text ?? '', /Täna\n- Tähtaeg teisipäeval \(24\.11\.2026\)/)
    assert.match(to('piret')?.text ?? '', /Awaiting your answer\n- Tehtud töö/)
    assert.match(to('liis')?.text ?? '', /Tehtud töö\n {2}http.*\/tasks\//)
  })

  it('does not come on days of rest, nor to whom it is unwished', async () => {
    const own = await setStage()
    const plan = taskFor(own, 'kati')
    await own.perform(tasks.giveTask, plan, 'piret')
    const count = async () => (await own.letters()).filter(({ kind }) => kind === 'tasks.digest').length
    await runClockJob(own.house, { name: 'tasks.dailyDigest' }, new Date('2026-11-28T06:00:00Z'))
    assert.equal(await count(), 0, 'Saturday')
    await runClockJob(own.house, { name: 'tasks.dailyDigest' }, new Date('2026-12-24T06:00:00Z'))
    assert.equal(await count(), 0, 'Christmas Eve')
    await own.perform(people.changeMySettings, { digest: false }, 'kati')
    await runClockJob(own.house, { name: 'tasks.dailyDigest' }, new Date('2026-11-30T06:00:00Z'))
    assert.equal(await count(), 0, 'switched off')
    await own.perform(people.changeMySettings, { digest: true }, 'kati')
    await runClockJob(own.house, { name: 'tasks.dailyDigest' }, new Date('2026-11-30T06:00:00Z'))
    assert.equal(await count(), 1)
  })
})
