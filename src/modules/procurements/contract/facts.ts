import { z } from 'zod'
import { fact } from '../../../kernel/fact.ts'
import { ProcurementId } from './ids.ts'

export const procurementFacts = {
  ProcurementAdded: fact(
    'procurements.ProcurementAdded',
    z.object({ budgetYear: z.number().int(), copiedFrom: ProcurementId.nullable() }),
  ),
  ProcurementChanged: fact('procurements.ProcurementChanged', z.object({ fields: z.array(z.string()) })),
}
