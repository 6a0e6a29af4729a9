import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import { query } from '../../../kernel/contract.ts'
import { Day } from '../../../kernel/values/day.ts'
import { ApprovalPart } from './approval-problems.ts'
import { documentPermissions as permissions } from './ids.ts'

/** A number out of a whole. */
const Share = z.object({ value: z.number().int(), of: z.number().int() })

export const ApprovalFigures = z.object({
  /** Answered steps by part, in working days; a null part is of people asked by name. */
  parts: z.array(
    z.object({
      part: ApprovalPart.nullable(),
      answered: z.number().int(),
      median: z.number(),
      longest: z.number().int(),
      inTime: z.number().int(),
    }),
  ),
  rounds: z.object({
    ended: z.number().int(),
    /** Working days from asking to the last approval; null where none was completed. */
    median: z.number().nullable(),
    withoutReturn: Share,
    inTime: Share,
  }),
})
export type ApprovalFigures = z.output<typeof ApprovalFigures>

export const figureOperations = {
  readApprovalFigures: query('GET /documents/approval-figures', {
    summary: 'How long approvals took in a period, how many came without a return, and in time.',
    access: may(permissions.read),
    input: z.object({ from: Day, until: Day }),
    output: ApprovalFigures,
  }),
}
