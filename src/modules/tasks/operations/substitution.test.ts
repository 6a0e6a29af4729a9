import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { type OpenStage, setStage } from '../../../../tests/support/stage.ts'
import { taskFor } from '../../../../tests/support/task-plan.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import { problems, type TaskId, tasks } from '../contract.ts'

let stage: OpenStage
before(async () => {
  stage = await setStage()
})
const refusedBy = (problem: { type: string }) => ({ type: problem.type })
const give = async (): Promise<TaskId> =>
  (await stage.perform(tasks.giveTask, taskFor(stage, 'kati'), 'piret')).id
const read = (id: TaskId) => stage.perform(tasks.readTask, { id }, 'piret')

describe('substitution', () => {
  const absence = '0193a000-0000-7000-8000-000000000001'

  it('lets the substitute do the absent person’s task, and shows both names', async () => {
    const id = await give()
    const acting = stage.inPlaceOf({ id: absence, absent: 'kati', substitute: 'maarja' })
    await stage.perform(tasks.finishTask, { id, result: 'Tehtud asendades.' }, acting)
    const task = await read(id)
    assert.deepEqual(
      task.steps.map(({ who, onBehalfOf }) => [who, onBehalfOf]),
      [['Maarja Soo', 'Kati Kask']],
    )
    const desk = await stage.perform(tasks.readDesk, {}, acting)
    assert.ok(
      desk.waiting.some((one) => one.id === id),
      'the desk is that of the absent person',
    )
  })

  it('does not let anyone answer to the work of one’s own hands in another’s place', async () => {
    const id = await give()
    const asKati = stage.inPlaceOf({ id: absence, absent: 'kati', substitute: 'maarja' })
    await stage.perform(tasks.finishTask, { id }, asKati)
    const asPiret = stage.inPlaceOf({ id: absence, absent: 'piret', substitute: 'maarja' })
    await assert.rejects(
      stage.perform(tasks.acceptTask, { id }, asPiret),
      refusedBy(problems.OwnWorkAccepted),
    )
    const katiAsPiret = stage.inPlaceOf({ id: absence, absent: 'piret', substitute: 'kati' })
    await assert.rejects(
      stage.perform(tasks.acceptTask, { id }, katiAsPiret),
      refusedBy(problems.OwnWorkAccepted),
    )
    const jaanAsPiret = stage.inPlaceOf({ id: absence, absent: 'piret', substitute: 'jaan' })
    await stage.perform(tasks.acceptTask, { id }, jaanAsPiret)
    assert.equal((await read(id)).state, 'accepted')
  })

  it('reaches only what was handed over', async () => {
    const [mine, other] = [await give(), await give()]
    const acting = stage.inPlaceOf({ id: absence, absent: 'kati', substitute: 'maarja', handedOver: [mine] })
    await stage.perform(tasks.takeTask, { id: mine }, acting)
    await assert.rejects(
      stage.perform(tasks.takeTask, { id: other }, acting),
      refusedBy(kernelProblems.NotFound),
    )
  })
})
