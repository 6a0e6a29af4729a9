import { z } from 'zod'
import { everyone } from '../../../kernel/access.ts'
import { download, Moment, page } from '../../../kernel/contract.ts'
import { Cpv, Nature, SubjectKind } from './kind.ts'
import { Year } from './plan.ts'

/** A row of the approved plan as anyone may read it. */
export const PublicPlanRow = z.object({
  no: z.number().int(),
  subject: z.string(),
  nature: Nature.nullable(),
  subjectKind: SubjectKind.nullable(),
  cpv: Cpv.nullable(),
  /** Null where it is not estimated, or not shown to the public. */
  valueCents: z.number().int().nullable(),
  quarter: z.number().int().nullable(),
  responsible: z.string().nullable(),
})
export type PublicPlanRow = z.output<typeof PublicPlanRow>

/** By address, which a whole office may share: generous. */
const limit = { calls: 600, seconds: 60 }
const lang = z.string().max(10).optional()

export const publicPlanOperations = {
  showPublicPlan: page('GET /procurement-plan', {
    summary: 'The approved plan of a budget year; anyone may read it.',
    limit,
    input: z.object({
      /** As a form sends it, also empty. */
      year: z
        .string()
        .regex(/^\d{0,4}$/)
        .optional(),
      text: z.string().trim().max(200).optional(),
      lang,
    }),
    output: z.object({
      agency: z.string(),
      /** Years that have an approved plan. */
      years: z.array(Year),
      plan: z
        .object({
          budgetYear: Year,
          no: z.number().int(),
          approvedAt: Moment,
          valuesShown: z.boolean(),
          rows: z.array(PublicPlanRow),
          /** Of all its rows, not only of those found. */
          total: z.number().int(),
        })
        .nullable(),
    }),
  }),
  downloadPublicPlan: download('GET /procurements/public-plan.xlsx', {
    summary: 'The approved plan of a budget year as an Excel file.',
    access: everyone,
    limit: { calls: 60, seconds: 60 },
    input: z.object({ year: Year, lang }),
  }),
}
