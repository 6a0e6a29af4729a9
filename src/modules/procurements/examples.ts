import { examplesOf } from '../../kernel/examples.ts'
import { procurements } from './contract.ts'
import { adviceExamples } from './examples/advice.ts'
import { dataExamples } from './examples/data-out.ts'
import {
  challengeExamples,
  checkExamples,
  contractExamples,
  decisionExamples,
  endingExamples,
  outcomeExamples,
  twinExamples,
} from './examples/outcome.ts'
import { planExamples, planSheetExamples, publicPlanExamples } from './examples/plan.ts'
import { briefExamples, criteriaExamples, involvedExamples, lendingExamples } from './examples/preparation.ts'
import { procurementExamples } from './examples/procurement.ts'
import { purchaseExamples } from './examples/purchase.ts'
import { timetableExamples } from './examples/timetable.ts'
import { touchedExamples } from './examples/touched.ts'
import { valueExamples, watchExamples } from './examples/value.ts'

export const examples = examplesOf(procurements, {
  ...adviceExamples,
  ...briefExamples,
  ...challengeExamples,
  ...checkExamples,
  ...contractExamples,
  ...criteriaExamples,
  ...dataExamples,
  ...decisionExamples,
  ...endingExamples,
  ...involvedExamples,
  ...lendingExamples,
  ...planExamples,
  ...planSheetExamples,
  ...outcomeExamples,
  ...procurementExamples,
  ...timetableExamples,
  ...publicPlanExamples,
  ...touchedExamples,
  ...twinExamples,
  ...purchaseExamples,
  ...valueExamples,
  ...watchExamples,
})
