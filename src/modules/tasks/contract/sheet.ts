import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import { command, download, PersonId, query, RecordId, UploadId } from '../../../kernel/contract.ts'
import { Day } from '../../../kernel/values/day.ts'
import { problems } from './problems.ts'
import { Filters, permissions, Time } from './task.ts'

export const doubts = [
  'titleMissing',
  'titleLong',
  'textLong',
  'dueMissing',
  'dueUnknown',
  'duePast',
  'assigneeUnknown',
  'dutyUnknown',
  'giving',
] as const

/** A row of a sheet as it was understood, with what is in doubt. */
const SheetRow = z.object({
  /** Number of the row in the sheet. */
  row: z.number().int(),
  title: z.string(),
  text: z.string(),
  doneMeans: z.string(),
  dueDay: Day.nullable(),
  dueTime: Time.nullable(),
  assignee: z.object({ id: PersonId, name: z.string() }).nullable(),
  duty: z.object({ id: RecordId, no: z.string().nullable() }).nullable(),
  doubts: z.array(z.enum(doubts)),
})
export type SheetRow = z.output<typeof SheetRow>

export const sheetOperations = {
  exportTasks: download('GET /tasks/sheet', {
    summary: 'The filtered tasks as an Excel file; the same columns can be read back in.',
    access: may(permissions.read),
    input: z.object(Filters),
  }),
  readTaskSheet: query('POST /tasks/sheet-readings', {
    summary: 'What was understood of an Excel file, row by row; nothing is saved.',
    access: may(permissions.work),
    input: z.object({ upload: UploadId }),
    output: z.object({ rows: z.array(SheetRow) }),
    problems: [problems.SheetUnreadable],
  }),
  importTasks: command('POST /tasks/imports', {
    summary: 'Saves the rows of a sheet as tasks: all of them or none.',
    access: may(permissions.work),
    input: z.object({ upload: UploadId, leaveOut: z.array(z.number().int()).max(2000).default([]) }),
    output: z.object({ import: z.uuid(), tasks: z.number().int() }),
    problems: [problems.SheetUnreadable, problems.SheetHasDoubts],
  }),
  withdrawImport: command('DELETE /tasks/imports/:id', {
    summary: 'Takes an import back while nobody has begun its tasks.',
    access: may(permissions.work),
    input: z.object({ id: z.uuid() }),
    output: z.object({ tasks: z.number().int() }),
    problems: [problems.ImportNotYours, problems.ImportUnderWay],
  }),
}
