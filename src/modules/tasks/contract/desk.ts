import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import { Nothing, PersonId, query } from '../../../kernel/contract.ts'
import { Day } from '../../../kernel/values/day.ts'
import { permissions, Task } from './task.ts'

export const deskOperations = {
  readDesk: query('GET /tasks/desk', {
    summary: 'What asks for something today: mine, what waits for me, what I wait for.',
    access: may(permissions.read),
    input: Nothing,
    output: z.object({
      today: Day,
      /** Whether today is a working day, and which is the next one. */
      isWorkingDay: z.boolean(),
      nextWorkingDay: Day.nullable(),
      late: z.array(Task),
      dueToday: z.array(Task),
      thisWeek: z.array(Task),
      later: z.number().int(),
      /** Done by others and waiting for my answer. */
      toAnswer: z.array(Task),
      /** Given by me and not done yet, or done by me and not answered. */
      waiting: z.array(Task),
    }),
  }),
  listCalendar: query('GET /tasks/calendar', {
    summary: 'Tasks by their due day, with rest days and shortened days.',
    access: may(permissions.read),
    input: z.object({
      from: Day,
      until: Day,
      person: z.union([z.literal('me'), z.literal('team'), PersonId]).default('me'),
    }),
    output: z.object({
      tasks: z.array(Task),
      special: z.array(z.object({ day: Day, name: z.string(), rest: z.boolean() })),
    }),
  }),
}
