import { z } from 'zod'
import { may, permissions as named, signedIn } from '../../../kernel/access.ts'
import {
  command,
  download,
  idOf,
  Line,
  Moment,
  Nothing,
  PageInput,
  Paragraphs,
  PersonId,
  pageOf,
  query,
  RecordId,
  UploadId,
} from '../../../kernel/contract.ts'
import { Day } from '../../../kernel/values/day.ts'
import { LocalText } from '../../../kernel/values/local-text.ts'
import { problems } from './problems.ts'

export const permissions = named('tasks', {
  /** See, take and do tasks; give them to oneself. An administrator has some too: rules to be read again. */
  work: ['administrator', 'manager', 'specialist', 'colleague', 'approver'],
  /** Give tasks to others in the team and answer to them. */
  give: ['manager'],
  read: ['administrator', 'manager', 'specialist', 'colleague', 'approver', 'reader', 'auditor'],
})

export const TaskId = idOf('TaskId')
export type TaskId = z.output<typeof TaskId>
export const states = ['given', 'taken', 'done', 'accepted', 'returned', 'withdrawn'] as const
export type TaskState = (typeof states)[number]
export const everies = ['week', 'month', 'quarter', 'year'] as const
export const Time = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/)
export const Serving = z.object({ duty: RecordId, result: RecordId.nullable().default(null) })
const Named = z.object({ id: PersonId, name: z.string() })

/** The rule that made a deadline: what the person sees behind “Why?”, kept for readers of every language. */
export const DeadlineRule = z.object({
  /** Key of a row in `law/`, or the name of the product's own rule. */
  id: z.string(),
  source: LocalText,
  /** The count in sentences: rule, start day, rest days left out. */
  explanation: LocalText,
})
export type DeadlineRule = z.output<typeof DeadlineRule>

/** A task in one line of a list. */
export const Task = z
  .object({
    id: TaskId,
    title: Line,
    state: z.enum(states),
    dueAt: Moment,
    dueDay: Day,
    /** Null when the whole day is meant. */
    dueTime: Time.nullable(),
    late: z.boolean(),
    assignee: Named,
    giver: Named,
    serves: z.array(
      z.object({
        duty: RecordId,
        no: z.string().nullable(),
        text: z.string(),
        result: RecordId.nullable(),
        /** The words of the result. */
        expected: z.string().nullable(),
      }),
    ),
    /** The record whose deadline it is. */
    source: z.object({ id: RecordId, title: z.string(), kind: z.string() }).nullable(),
    rule: z.object({ id: z.string(), source: z.string(), explanation: z.string() }).nullable(),
    repeats: z.enum(everies).nullable(),
    version: z.number().int(),
  })
  .meta({ id: 'Task' })
export type Task = z.output<typeof Task>

export const actions = [
  'take',
  'finish',
  'accept',
  'return',
  'withdraw',
  'change',
  'undo',
  'endRecurrence',
] as const
export type Action = (typeof actions)[number]

const Step = z.object({
  id: z.uuid(),
  kind: z.enum(['taken', 'done', 'accepted', 'returned', 'withdrawn']),
  who: z.string(),
  onBehalfOf: z.string().nullable(),
  at: Moment,
  text: z.string(),
})
const Attachment = z.object({ id: z.uuid(), name: z.string(), size: z.number(), isResult: z.boolean() })

export const TaskPage = Task.extend({
  text: z.string(),
  doneMeans: z.string(),
  givenAt: Moment,
  doneAt: Moment.nullable(),
  /** Of the done ones: whether it was done by the due moment. */
  onTime: z.boolean().nullable(),
  needsAnswer: z.boolean(),
  audience: z.enum(['named', 'team', 'agency']),
  steps: z.array(Step),
  attachments: z.array(Attachment),
  /** What the reader may do now. */
  can: z.array(z.enum(actions)),
})
export type TaskPage = z.output<typeof TaskPage>

const Repeat = z.object({
  every: z.enum(everies),
  onRestDay: z.enum(['earlier', 'later', 'stay']).default('earlier'),
  until: Day.nullable().default(null),
})
export const NewTask = z.object({
  title: Line,
  text: Paragraphs(),
  /** What “done as required” means. */
  doneMeans: Paragraphs(4000),
  assignee: PersonId,
  dueDay: Day,
  dueTime: Time.nullable().default(null),
  serves: z.array(Serving).max(10).default([]),
  attachments: z.array(UploadId).max(20).default([]),
  repeat: Repeat.nullable().default(null),
  /** `named`: only giver and assignee see it. */
  audience: z.enum(['named', 'team']).default('team'),
})

export const Filters = {
  /** Any of these people; `me` is whose work it is now. */
  assignee: z
    .array(z.union([z.literal('me'), PersonId]))
    .max(100)
    .optional(),
  giver: z
    .array(z.union([z.literal('me'), PersonId]))
    .max(100)
    .optional(),
  states: z.array(z.enum(states)).max(6).optional(),
  /** Only what still asks for something. */
  open: z.boolean().optional(),
  late: z.boolean().optional(),
  duty: z.array(RecordId).max(100).optional(),
  dueFrom: Day.optional(),
  dueUntil: Day.optional(),
  text: z.string().trim().max(200).optional(),
  kind: z.enum(['given', 'deadline']).optional(),
}

export const taskOperations = {
  giveTask: command('POST /tasks', {
    summary: 'Gives a task: a manager to anyone in the team, everyone to themselves.',
    access: may(permissions.work),
    input: NewTask,
    output: z.object({ id: TaskId }),
    problems: [
      problems.DueInPast,
      problems.AssigneeUnknown,
      problems.AssigneeHasLeft,
      problems.GivingNotYours,
    ],
  }),
  changeTask: command('PATCH /tasks/:id', {
    summary: 'Changes a task; whoever saw an older version is told.',
    access: may(permissions.work),
    input: NewTask.omit({ attachments: true, repeat: true, audience: true })
      .partial()
      .extend({
        id: TaskId,
        version: z.number().int(),
        dueTime: Time.nullable().optional(),
        serves: z.array(Serving).max(10).optional(),
      }),
    output: z.object({ version: z.number().int() }),
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
  listTasks: query('GET /tasks', {
    summary: 'Tasks one may see, filtered, sorted and paged.',
    access: may(permissions.read),
    input: z.object({
      ...Filters,
      ...PageInput,
      sort: z.enum(['due', '-due', 'title', '-title', 'given', '-given']).default('due'),
    }),
    output: pageOf(Task),
  }),
  readTask: query('GET /tasks/:id', {
    summary: 'One task with its steps, files and what one may do.',
    access: may(permissions.read),
    input: z.object({ id: TaskId }),
    output: TaskPage,
  }),
  readAttachment: download('GET /tasks/:id/attachments/:attachment', {
    summary: 'A file that came with a task or its result.',
    access: may(permissions.read),
    input: z.object({ id: TaskId, attachment: z.uuid() }),
  }),
  endRecurrence: command('POST /tasks/:id/recurrence/end', {
    summary: 'The task comes no more; those that are there stay.',
    access: may(permissions.work),
    input: z.object({ id: TaskId }),
    output: Nothing,
    problems: [problems.NoRecurrence, problems.NotYourAnswer],
  }),
  readMyCounts: query('GET /tasks/counts', {
    summary: 'How many of my tasks are open and how many late: for the navigation.',
    access: signedIn,
    input: Nothing,
    output: z.object({ open: z.number().int(), late: z.number().int() }),
  }),
}
