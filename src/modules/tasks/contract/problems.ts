import { z } from 'zod'
import { problem } from '../../../kernel/problem.ts'

const Name = z.object({ name: z.string() })

/** Why something with a task can't be done now. */
export const problems = {
  DueInPast: problem('tasks.DueInPast', 422),
  AssigneeUnknown: problem('tasks.AssigneeUnknown', 422),
  AssigneeHasLeft: problem('tasks.AssigneeHasLeft', 422, Name),
  GivingNotYours: problem('tasks.GivingNotYours', 403, Name),
  TaskEnded: problem('tasks.TaskEnded', 409, z.object({ state: z.string() })),
  TaskNotDone: problem('tasks.TaskNotDone', 409),
  TaskAlreadyTaken: problem('tasks.TaskAlreadyTaken', 409),
  TaskWaitsForAnswer: problem('tasks.TaskWaitsForAnswer', 409, Name),
  NotYourTask: problem('tasks.NotYourTask', 403, Name),
  NotYourAnswer: problem('tasks.NotYourAnswer', 403, Name),
  OwnWorkAccepted: problem('tasks.OwnWorkAccepted', 403, z.object({}), { recorded: true }),
  DeadlineNotYours: problem('tasks.DeadlineNotYours', 409),
  NothingToUndo: problem('tasks.NothingToUndo', 409),
  SheetUnreadable: problem('tasks.SheetUnreadable', 422, z.object({ reason: z.string() })),
  SheetHasDoubts: problem('tasks.SheetHasDoubts', 422, z.object({ rows: z.array(z.number().int()) })),
  ImportNotYours: problem('tasks.ImportNotYours', 403),
  ImportUnderWay: problem('tasks.ImportUnderWay', 409, z.object({ tasks: z.number().int() })),
  NoRecurrence: problem('tasks.NoRecurrence', 409),
}
