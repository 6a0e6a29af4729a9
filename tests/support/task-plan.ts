import type { CallOf, PersonId } from '../../src/kernel/contract.ts'
import type { CastName } from '../../src/kernel/examples.ts'
import type { tasks } from '../../src/modules/tasks/contract.ts'

export type TaskPlan = Partial<CallOf<typeof tasks.giveTask>>

/** A task for one of the cast that is due on the Friday of the stage's week. */
export const taskFor = (
  stage: { person(name: CastName): PersonId },
  to: CastName,
  plan: TaskPlan = {},
): CallOf<typeof tasks.giveTask> => ({
  title: 'Ülevaade Soome mudelist',
  text: '',
  doneMeans: '',
  assignee: stage.person(to),
  dueDay: '2026-11-27',
  ...plan,
})
