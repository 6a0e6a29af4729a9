import { z } from 'zod'
import { PersonId, RecordId } from '../../../kernel/contract.ts'
import { fact } from '../../../kernel/fact.ts'

const Due = z.iso.datetime()
const Given = z.object({ assignee: PersonId, dueAt: Due })
/** Whether it was done by then: decided when it was done, from the rows. */
const Done = z.object({ assignee: PersonId, doneAt: Due, dueAt: Due, onTime: z.boolean() })

export const facts = {
  TaskGiven: fact('tasks.TaskGiven', Given),
  TaskChanged: fact('tasks.TaskChanged', z.object({ fields: z.array(z.string()) })),
  TaskHandedOn: fact('tasks.TaskHandedOn', z.object({ from: PersonId, to: PersonId })),
  DueMoved: fact('tasks.DueMoved', z.object({ from: Due, to: Due })),
  TaskTaken: fact('tasks.TaskTaken'),
  /** Done, and now it waits for the giver's answer. */
  TaskFinished: fact('tasks.TaskFinished', Done),
  /** Done where nobody's answer is needed: one's own task, or a deadline. */
  TaskCompleted: fact('tasks.TaskCompleted', Done),
  TaskAccepted: fact('tasks.TaskAccepted', Done),
  TaskReturned: fact('tasks.TaskReturned', z.object({ assignee: PersonId })),
  TaskWithdrawn: fact('tasks.TaskWithdrawn', z.object({ assignee: PersonId })),
  /** `undoes` is the fact that no longer stands. */
  StepUndone: fact('tasks.StepUndone', z.object({ kind: z.string(), undoes: z.uuid() })),
  DeadlineSet: fact('tasks.DeadlineSet', z.object({ assignee: PersonId, dueAt: Due, source: RecordId })),
  RecurrenceEnded: fact('tasks.RecurrenceEnded'),
}
