import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import { command, Nothing, Paragraphs, PersonId, UploadId } from '../../../kernel/contract.ts'
import { Day } from '../../../kernel/values/day.ts'
import { problems } from './problems.ts'
import { permissions, TaskId, Time } from './task.ts'

const One = { id: TaskId }

/** What is done with a task, step by step: given → taken → done → accepted, or returned. */
export const stepOperations = {
  takeTask: command('POST /tasks/:id/taking', {
    summary: 'The assignee says: I am on it.',
    access: may(permissions.work),
    input: z.object(One),
    output: Nothing,
    problems: [
      problems.NotYourTask,
      problems.TaskAlreadyTaken,
      problems.TaskEnded,
      problems.TaskWaitsForAnswer,
    ],
  }),
  finishTask: command('POST /tasks/:id/result', {
    summary: 'The assignee says what came out; the giver answers, where there is one.',
    access: may(permissions.work),
    input: z.object({
      ...One,
      result: Paragraphs(10_000).default(''),
      attachments: z.array(UploadId).max(20).default([]),
    }),
    output: Nothing,
    problems: [problems.NotYourTask, problems.TaskEnded, problems.TaskWaitsForAnswer],
  }),
  acceptTask: command('POST /tasks/:id/acceptance', {
    summary: 'The giver accepts the result; never whoever did the work.',
    access: may(permissions.work),
    input: z.object({ ...One, remark: Paragraphs(4000).default('') }),
    output: Nothing,
    problems: [problems.NotYourAnswer, problems.TaskNotDone, problems.OwnWorkAccepted, problems.TaskEnded],
  }),
  returnTask: command('POST /tasks/:id/return', {
    summary: 'The giver returns the result with a reason; the assignee goes on.',
    access: may(permissions.work),
    input: z.object({ ...One, reason: Paragraphs(4000).min(1) }),
    output: Nothing,
    problems: [problems.NotYourAnswer, problems.TaskNotDone, problems.OwnWorkAccepted, problems.TaskEnded],
  }),
  withdrawTask: command('POST /tasks/:id/withdrawal', {
    summary: 'The giver takes the task back, with a reason.',
    access: may(permissions.work),
    input: z.object({ ...One, reason: Paragraphs(4000).min(1) }),
    output: Nothing,
    problems: [problems.NotYourAnswer, problems.TaskEnded, problems.DeadlineNotYours],
  }),
  undoStep: command('POST /tasks/:id/undo', {
    summary: 'Takes back one’s own latest step, within ten minutes.',
    access: may(permissions.work),
    input: z.object(One),
    output: Nothing,
    problems: [problems.NothingToUndo],
  }),
  finishTasks: command('POST /tasks/results', {
    summary: 'Finishes several tasks at once: all of them or none.',
    access: may(permissions.work),
    input: z.object({ ids: z.array(TaskId).min(1).max(200) }),
    output: z.object({ finished: z.number().int() }),
    problems: [problems.NotYourTask, problems.TaskEnded, problems.TaskWaitsForAnswer],
  }),
  moveTasks: command('POST /tasks/moves', {
    summary: 'Moves the due day of several tasks, or hands them to someone: all of them or none.',
    access: may(permissions.work),
    input: z.object({
      ids: z.array(TaskId).min(1).max(200),
      dueDay: Day.optional(),
      dueTime: Time.nullable().optional(),
      assignee: PersonId.optional(),
    }),
    output: z.object({ moved: z.number().int() }),
    problems: [
      problems.DueInPast,
      problems.AssigneeUnknown,
      problems.AssigneeHasLeft,
      problems.GivingNotYours,
      problems.TaskEnded,
      problems.TaskWaitsForAnswer,
      problems.NotYourAnswer,
      problems.DeadlineNotYours,
    ],
  }),
}
