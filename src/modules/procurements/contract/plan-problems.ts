import { z } from 'zod'
import { problem } from '../../../kernel/problem.ts'

/** Refusals about the yearly plan and about sheets of rows. */
export const planProblems = {
  PlanExists: problem('procurements.PlanExists', 409, z.object({ year: z.number().int(), plan: z.uuid() })),
  /** A row from which a procurement was begun stays: the plan tells where the procurement came from. */
  PlanRowBegun: problem('procurements.PlanRowBegun', 409),
  PlanEmpty: problem('procurements.PlanEmpty', 409),
  PlanUnchanged: problem('procurements.PlanUnchanged', 409, z.object({ no: z.number().int() })),
  SheetUnreadable: problem('procurements.SheetUnreadable', 422, z.object({ reason: z.string() })),
  SheetHasDoubts: problem('procurements.SheetHasDoubts', 422, z.object({ rows: z.array(z.number().int()) })),
  ImportNotYours: problem('procurements.ImportNotYours', 403),
  /** Something has followed from rows of the import. */
  ImportUsed: problem('procurements.ImportUsed', 409, z.object({ rows: z.number().int() })),
}
