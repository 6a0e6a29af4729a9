import { z } from 'zod'
import { internal } from '../../../kernel/access.ts'
import {
  command,
  DiscreetLine,
  Moment,
  Nothing,
  PersonId,
  query,
  RecordId,
} from '../../../kernel/contract.ts'
import { Day } from '../../../kernel/values/day.ts'
import { DeadlineRule, Serving, TaskId, Time } from './task.ts'

/** Modules whose records have deadlines. */
const setters = [
  'positions',
  'documents',
  'procurements',
  'tenders',
  'contracts',
  'events',
  'surveys',
  'messages',
  'meetings',
  'partners',
  'initiatives',
  'workplace',
]

export const deadlineOperations = {
  setDeadlines: command('internal', {
    summary: 'Replaces the open deadlines of a record; what was done stays done, the rest is withdrawn.',
    access: internal(setters),
    input: z.object({
      record: RecordId,
      deadlines: z
        .array(
          z.object({
            /** Stable within the record: a moved deadline keeps its task. */
            key: z.string().min(1).max(80),
            title: DiscreetLine,
            dueDay: Day,
            dueTime: Time.nullable().default(null),
            assignee: PersonId,
            rule: DeadlineRule,
            serves: z.array(Serving).default([]),
            team: z.uuid().nullable().default(null),
          }),
        )
        .max(100),
      /** Keys of deadlines that the record has just met: their tasks are done, not withdrawn. */
      met: z.array(z.string().min(1).max(80)).max(100).default([]),
    }),
    output: Nothing,
  }),
  listNextOf: query('internal', {
    summary: 'The open deadline of each of these records that comes first, as far as the asker sees any.',
    access: internal(setters),
    input: z.object({ records: z.array(RecordId).max(500) }),
    output: z.object({
      items: z.array(z.object({ id: TaskId, record: RecordId, title: z.string(), due: Moment })),
    }),
  }),
  listOpenFor: query('internal', {
    summary: 'Open tasks that serve one of the duties: what will be evidence.',
    access: internal(['positions', 'reports']),
    input: z.object({ duties: z.array(RecordId).max(500) }),
    output: z.object({
      items: z.array(
        z.object({ id: TaskId, title: z.string(), due: Moment, duty: RecordId, result: RecordId.nullable() }),
      ),
    }),
  }),
}
