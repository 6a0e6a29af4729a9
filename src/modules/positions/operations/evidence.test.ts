import assert from 'node:assert/strict'
import { before, beforeEach, describe, it } from 'node:test'
import { type OpenStage, setStage, stageNow } from '../../../../tests/support/stage.ts'
import { taskFor } from '../../../../tests/support/task-plan.ts'
import type { CastName } from '../../../kernel/examples.ts'
import { perform } from '../../../kernel/road/perform.ts'
import { tasks } from '../../tasks/contract.ts'
import { positions, problems } from '../contract.ts'
import { saveSample } from '../examples/sample.ts'

let stage: OpenStage
let sample: Awaited<ReturnType<typeof saveSample>>
before(async () => {
  stage = await setStage()
})
const prepare = async () => {
  sample = await saveSample(stage)
}

const period = { from: '2026-11-01', until: '2026-11-30' }
const read = (as: CastName = 'kati', perResult = 5) =>
  stage.perform(positions.readEvidence, { id: sample.position, ...period, perResult }, as)
const oneOffOf = async (as: CastName = 'kati') =>
  (await read(as)).duties.flatMap((duty) => duty.results).find((result) => result.id === sample.oneOff)
const numbersOf = async () =>
  (await oneOffOf())?.indicators.map(({ key, value, of }) => [key, value, of]) ?? []

/** A one-off task of Kati's that serves the duty, done so many hours from now. */
async function finish(of: { dueDay: string; hours: number; title?: string }) {
  const { dueDay, hours, title = 'Kokkuvõte' } = of
  const serves = [{ duty: sample.lastDuty, result: sample.oneOff }]
  const { id } = await stage.perform(
    tasks.giveTask,
    taskFor(stage, 'kati', { title, dueDay, serves }),
    'piret',
  )
  const call = { actor: stage.actor('kati'), now: new Date(stageNow.getTime() + hours * 3_600_000) }
  await perform(stage.house, tasks.finishTask, { id, result: 'Valmis.' }, call)
  return id
}

describe('the evidence of a one-off task', () => {
  beforeEach(prepare)

  it('is the accepted task, counted as accepted, in time and returned', async () => {
    const inTime = await finish({ dueDay: '2026-11-24', hours: 2, title: 'Õigel ajal' })
    await stage.perform(tasks.returnTask, { id: inTime, reason: 'Lisa allikad.' }, 'piret')
    await stage.perform(tasks.finishTask, { id: inTime, result: 'Allikad lisatud.' }, 'kati')
    await stage.perform(tasks.acceptTask, { id: inTime, remark: '' }, 'piret')
    const late = await finish({ dueDay: '2026-11-24', hours: 72, title: 'Hilinenud' })
    await stage.perform(tasks.acceptTask, { id: late, remark: '' }, 'piret')
    assert.deepEqual(await numbersOf(), [
      ['tasks.accepted', 2, null],
      ['tasks.onTime', 1, 2],
      ['tasks.returned', 1, null],
    ])
    const result = await oneOffOf()
    assert.equal(result?.count, 2)
    assert.deepEqual(result?.evidence.map(({ record }) => record?.title).sort(), ['Hilinenud', 'Õigel ajal'])
    assert.equal(result?.gap, null)
  })

  it('names the expected result that the task serves', async () => {
    const id = await finish({ dueDay: '2026-11-24', hours: 2 })
    const { serves } = await stage.perform(tasks.readTask, { id }, 'kati')
    assert.deepEqual(
      serves.map(({ expected }) => expected),
      ['Ülesanded on täidetud nõuetekohaselt ja tähtaegselt.'],
    )
  })

  it('stands behind each number as a list', async () => {
    const id = await finish({ dueDay: '2026-11-24', hours: 2 })
    await stage.perform(tasks.acceptTask, { id, remark: '' }, 'piret')
    const question = { id: sample.oneOff, indicator: 'tasks.onTime', ...period }
    const { items } = await stage.perform(positions.listFactsBehind, question, 'kati')
    assert.deepEqual(
      items.map(({ record }) => record?.href),
      [`/tasks/${id}`],
    )
    const unknown = { ...question, indicator: 'tasks.beautiful' }
    await assert.rejects(stage.perform(positions.listFactsBehind, unknown, 'kati'), {
      type: problems.KindNotCounted.type,
    })
  })

  it('is gone when the acceptance was undone', async () => {
    const id = await finish({ dueDay: '2026-11-24', hours: 2 })
    const later = { actor: stage.actor('piret'), now: new Date(stageNow.getTime() + 3 * 3_600_000) }
    await perform(stage.house, tasks.acceptTask, { id, remark: '' }, later)
    assert.equal((await numbersOf()).length, 3)
    await perform(stage.house, tasks.undoStep, { id }, later)
    assert.deepEqual(await numbersOf(), [])
  })

  it('is not that of another month', async () => {
    const id = await finish({ dueDay: '2026-11-24', hours: 2 })
    await stage.perform(tasks.acceptTask, { id, remark: '' }, 'piret')
    const october = { id: sample.position, from: '2026-10-01', until: '2026-10-31' }
    const { duties } = await stage.perform(positions.readEvidence, october, 'kati')
    assert.equal(duties[2]?.count, 0)
  })

  it('is judged only where a target was set', async () => {
    const id = await finish({ dueDay: '2026-11-24', hours: 2 })
    await stage.perform(tasks.acceptTask, { id, remark: '' }, 'piret')
    const onTime = async () => (await oneOffOf())?.indicators.find(({ key }) => key === 'tasks.onTime')
    assert.deepEqual([(await onTime())?.target, (await onTime())?.reached], [null, null])
    const target = { id: sample.oneOff, indicator: 'tasks.onTime', value: 90 }
    await stage.perform(positions.setTarget, target, 'piret')
    assert.deepEqual([(await onTime())?.target, (await onTime())?.reached], [90, true])
    await stage.perform(positions.setTarget, { ...target, value: null }, 'piret')
    assert.equal((await onTime())?.target, null)
  })

  it('counts only what the one who looks may see', async () => {
    const serves = [{ duty: sample.lastDuty, result: sample.oneOff }]
    const plan = taskFor(stage, 'kati', { serves, audience: 'named' })
    const { id } = await stage.perform(tasks.giveTask, plan, 'piret')
    await stage.perform(tasks.finishTask, { id, result: 'Valmis.' }, 'kati')
    await stage.perform(tasks.acceptTask, { id, remark: '' }, 'piret')
    assert.equal((await oneOffOf('kati'))?.count, 1)
    assert.equal((await oneOffOf('maarja'))?.count, 0)
  })
})

describe('a gap', () => {
  beforeEach(prepare)

  it('names the open work that will close it', async () => {
    assert.equal((await oneOffOf())?.gap, 'nothing')
    const serves = [{ duty: sample.lastDuty, result: sample.oneOff }]
    const plan = taskFor(stage, 'kati', { title: 'Ülevaade Soome mudelist', serves })
    await stage.perform(tasks.giveTask, plan, 'piret')
    const result = await oneOffOf()
    assert.equal(result?.gap, 'planned')
    assert.deepEqual(
      result?.planned.map(({ title }) => title),
      ['Ülevaade Soome mudelist'],
    )
    const spine = await stage.perform(positions.readSpine, period, 'kati')
    const own = spine.positions.find(({ id }) => id === sample.position)
    assert.deepEqual(
      own?.duties.map(({ gaps }) => gaps),
      [1, 2, 1],
    )
  })
})

describe('work that names only the duty', () => {
  beforeEach(prepare)

  it('stands loose under a duty with several results, and counts for the only one', async () => {
    const several = sample.duties[1]?.id ?? ''
    for (const duty of [several, sample.duty]) {
      const plan = taskFor(stage, 'kati', { serves: [{ duty }] })
      const { id } = await stage.perform(tasks.giveTask, plan, 'piret')
      await stage.perform(tasks.finishTask, { id, result: '' }, 'kati')
      await stage.perform(tasks.acceptTask, { id, remark: '' }, 'piret')
    }
    const { duties } = await read()
    assert.deepEqual(
      duties.map(({ count, loose }) => [count, loose.length]),
      [
        [1, 0],
        [1, 1],
        [0, 0],
      ],
    )
  })
})

describe('evidence by hand', () => {
  beforeEach(prepare)

  const note = (change: object = {}) => ({
    id: sample.held,
    happenedOn: '2026-11-12',
    note: 'Infotund.',
    ...change,
  })

  it('is shown as such, with its file, until it is taken back', async () => {
    const upload = await stage.upload('kati', 'kava.txt', Buffer.from('Päevakava'))
    const added = await stage.perform(
      positions.addEvidence,
      note({ upload, link: 'https://amet.example/kava' }),
      'kati',
    )
    const [shown] = (await read('piret')).duties[0]?.results[0]?.evidence ?? []
    assert.deepEqual(
      [shown?.byHand, shown?.sentence, shown?.who, shown?.day, shown?.link, shown?.fileName],
      [true, 'Infotund.', 'Kati Kask', '2026-11-12', 'https://amet.example/kava', 'kava.txt'],
    )
    const file = await stage.perform(positions.readEvidenceFile, { id: added.evidence }, 'piret')
    assert.equal(await new Response(file.bytes as ReadableStream).text(), 'Päevakava')
    await stage.perform(positions.withdrawEvidence, { id: added.evidence }, 'kati')
    assert.equal((await read()).duties[0]?.count, 0)
    await assert.rejects(stage.perform(positions.withdrawEvidence, { id: added.evidence }, 'kati'), {
      type: problems.EvidenceWithdrawn.type,
    })
  })

  it('is refused when it is empty, when its link could do harm, and from those who may not add it', async () => {
    const add = (change: object, as: CastName = 'kati') =>
      stage.perform(positions.addEvidence, note(change), as)
    await assert.rejects(add({ note: ' ' }), { type: problems.EvidenceEmpty.type })
    await assert.rejects(add({ link: 'javascript:alert(1)' }), { type: problems.LinkUnsafe.type })
    await assert.rejects(add({}, 'maarja'), { type: problems.NotYourPosition.type })
  })
})
