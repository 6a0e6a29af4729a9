import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import { command, PersonId, query, UploadId } from '../../../kernel/contract.ts'
import { procurementPermissions as permissions } from './ids.ts'
import { Cpv, Nature, SubjectKind } from './kind.ts'
import { PlanId } from './plan.ts'
import { planProblems as problems } from './plan-problems.ts'

export const planDoubts = [
  'subjectMissing',
  'subjectLong',
  'natureUnknown',
  'subjectKindUnknown',
  'cpvUnknown',
  'valueUnknown',
  'valueFraction',
  'quarterUnknown',
  'personUnknown',
  'alreadyThere',
] as const

const Named = z.object({ id: PersonId, name: z.string() })

/** A row of a sheet as it was understood, with what is in doubt. */
export const PlanSheetRow = z.object({
  /** Number of the row in the sheet. */
  row: z.number().int(),
  subject: z.string(),
  nature: Nature.nullable(),
  subjectKind: SubjectKind.nullable(),
  cpv: Cpv.nullable(),
  valueCents: z.number().int().nullable(),
  quarter: z.number().int().nullable(),
  responsible: Named.nullable(),
  contractResponsible: Named.nullable(),
  funding: z.string().nullable(),
  series: z.string().nullable(),
  doubts: z.array(z.enum(planDoubts)),
})
export type PlanSheetRow = z.output<typeof PlanSheetRow>

const most = 2000

export const planSheetOperations = {
  readPlanSheet: query('POST /procurements/plans/:id/sheet-readings', {
    summary: 'What was understood of an Excel file of planned purchases, row by row; nothing is saved.',
    access: may(permissions.write),
    input: z.object({ id: PlanId, upload: UploadId }),
    output: z.object({ rows: z.array(PlanSheetRow) }),
    problems: [problems.SheetUnreadable],
  }),
  importPlanRows: command('POST /procurements/plans/:id/imports', {
    summary: 'Adds the rows of a sheet to a yearly plan: all of them or none.',
    access: may(permissions.write),
    input: z.object({
      id: PlanId,
      upload: UploadId,
      leaveOut: z.array(z.number().int()).max(most).default([]),
    }),
    output: z.object({ import: z.uuid(), rows: z.number().int() }),
    problems: [problems.SheetUnreadable, problems.SheetHasDoubts],
  }),
  withdrawPlanImport: command('DELETE /procurements/plans/:id/imports/:import', {
    summary: 'Takes the rows of one’s import out of the plan while nothing has followed from them.',
    access: may(permissions.write),
    input: z.object({ id: PlanId, import: z.uuid() }),
    output: z.object({ rows: z.number().int() }),
    problems: [problems.ImportNotYours, problems.ImportUsed],
  }),
}
