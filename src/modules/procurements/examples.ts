import { examplesOf } from '../../kernel/examples.ts'
import { procurements } from './contract.ts'
import { adviceExamples } from './examples/advice.ts'
import { planExamples, planSheetExamples, publicPlanExamples } from './examples/plan.ts'
import { briefExamples, criteriaExamples, involvedExamples, lendingExamples } from './examples/preparation.ts'
import { procurementExamples } from './examples/procurement.ts'
import { purchaseExamples } from './examples/purchase.ts'
import { valueExamples, watchExamples } from './examples/value.ts'

export const examples = examplesOf(procurements, {
  ...adviceExamples,
  ...briefExamples,
  ...criteriaExamples,
  ...involvedExamples,
  ...lendingExamples,
  ...planExamples,
  ...planSheetExamples,
  ...procurementExamples,
  ...publicPlanExamples,
  ...purchaseExamples,
  ...valueExamples,
  ...watchExamples,
})
