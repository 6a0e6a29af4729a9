import { z } from 'zod'
import { fact } from '../../../kernel/fact.ts'

const no = z.number().int()

export const planFacts = {
  PlanAdded: fact('procurements.PlanAdded', z.object({ budgetYear: z.number().int() })),
  PlanRowAdded: fact('procurements.PlanRowAdded', z.object({ no })),
  PlanRowChanged: fact('procurements.PlanRowChanged', z.object({ no, fields: z.array(z.string()) })),
  PlanRowDropped: fact('procurements.PlanRowDropped', z.object({ no })),
  PlanRowRestored: fact('procurements.PlanRowRestored', z.object({ no })),
  PlanRowsImported: fact('procurements.PlanRowsImported', z.object({ rows: z.number().int() })),
  PlanImportWithdrawn: fact('procurements.PlanImportWithdrawn', z.object({ rows: z.number().int() })),
  PlanVersionMade: fact('procurements.PlanVersionMade', z.object({ no, rows: z.number().int() })),
  /** Approved, and by that public. */
  PlanPublished: fact('procurements.PlanPublished', z.object({ no })),
  PlanWithdrawn: fact('procurements.PlanWithdrawn', z.object({ no })),
  PurchasesImported: fact('procurements.PurchasesImported', z.object({ rows: z.number().int() })),
  PurchasesWithdrawn: fact('procurements.PurchasesWithdrawn', z.object({ rows: z.number().int() })),
}
