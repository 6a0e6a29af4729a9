import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import {
  command,
  download,
  idOf,
  Line,
  Moment,
  Nothing,
  PageInput,
  pageOf,
  query,
  UploadId,
} from '../../../kernel/contract.ts'
import { Day } from '../../../kernel/values/day.ts'
import { procurementPermissions as permissions } from './ids.ts'
import { Cpv } from './kind.ts'
import { planProblems as problems } from './plan-problems.ts'

export const PurchaseImportId = idOf('PurchaseImportId')
export type PurchaseImportId = z.output<typeof PurchaseImportId>

export const purchaseDoubts = [
  'subjectMissing',
  'subjectLong',
  'cpvUnknown',
  'valueMissing',
  'valueUnknown',
  'valueFraction',
  'dayMissing',
  'dayUnknown',
  'dayAhead',
  'alreadyThere',
  'madeHere',
] as const

/** Something bought before, in cents without VAT. */
const Bought = z.object({
  subject: z.string(),
  cpv: Cpv.nullable(),
  series: z.string().nullable(),
  valueCents: z.number().int().nullable(),
  boughtOn: Day.nullable(),
  reference: z.string().nullable(),
})
export const PurchaseSheetRow = Bought.extend({
  /** Number of the row in the sheet. */
  row: z.number().int(),
  doubts: z.array(z.enum(purchaseDoubts)),
})
export type PurchaseSheetRow = z.output<typeof PurchaseSheetRow>
export const Purchase = Bought.extend({ id: z.uuid(), import: PurchaseImportId }).meta({ id: 'Purchase' })
export type Purchase = z.output<typeof Purchase>

export const mostPurchases = 20_000

const purchaseFilters = {
  text: z.string().trim().max(200).optional(),
  year: z.number().int().optional(),
}

export const purchaseOperations = {
  listPurchases: query('GET /procurements/purchases', {
    summary: 'Past purchases one may see, the newest first, and the imports they came with.',
    access: may(permissions.read),
    input: z.object({
      ...PageInput,
      ...purchaseFilters,
    }),
    output: pageOf(Purchase),
  }),
  exportPurchases: download('GET /procurements/purchases.xlsx', {
    summary: 'Past purchases one may see as an Excel file; the same columns can be read back in.',
    access: may(permissions.read),
    input: z.object(purchaseFilters),
  }),
  listPurchaseImports: query('GET /procurements/purchase-imports', {
    summary: 'Imports of past purchases one may see, the newest first.',
    access: may(permissions.read),
    input: Nothing,
    output: z.object({
      items: z.array(
        z.object({
          id: PurchaseImportId,
          title: z.string(),
          rows: z.number().int(),
          valueCents: z.number().int(),
          importedAt: Moment,
          importedBy: z.string().nullable(),
          audience: z.enum(['named', 'team', 'agency']),
          mine: z.boolean(),
        }),
      ),
      may: z.boolean(),
    }),
  }),
  readPurchaseSheet: query('POST /procurements/purchase-sheet-readings', {
    summary: 'What was understood of an Excel file of past purchases, row by row; nothing is saved.',
    access: may(permissions.write),
    input: z.object({ upload: UploadId }),
    output: z.object({ rows: z.array(PurchaseSheetRow) }),
    problems: [problems.SheetUnreadable],
  }),
  importPurchases: command('POST /procurements/purchase-imports', {
    summary: 'Saves the rows of a sheet as past purchases: all of them or none.',
    access: may(permissions.write),
    input: z.object({
      title: Line,
      upload: UploadId,
      /** `agency`: everyone here sees what was bought; `team`: others see only that something was, and its sum. */
      audience: z.enum(['team', 'agency']).default('agency'),
      leaveOut: z.array(z.number().int()).max(mostPurchases).default([]),
      /** Rows that are other purchases than the contract made here of that day and amount. */
      another: z.array(z.number().int()).max(mostPurchases).default([]),
    }),
    output: z.object({ import: PurchaseImportId, rows: z.number().int() }),
    problems: [problems.SheetUnreadable, problems.SheetHasDoubts],
  }),
  withdrawPurchases: command('DELETE /procurements/purchase-imports/:id', {
    summary: 'Takes an import of past purchases back, unless somebody has judged one of them.',
    access: may(permissions.write),
    input: z.object({ id: PurchaseImportId }),
    output: z.object({ rows: z.number().int() }),
    problems: [problems.ImportNotYours, problems.ImportUsed],
  }),
}
