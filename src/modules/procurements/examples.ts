import { examplesOf } from '../../kernel/examples.ts'
import { procurements } from './contract.ts'
import { adviceExamples } from './examples/advice.ts'
import { briefExamples, criteriaExamples, involvedExamples, lendingExamples } from './examples/preparation.ts'
import { procurementExamples } from './examples/procurement.ts'

export const examples = examplesOf(procurements, {
  ...adviceExamples,
  ...briefExamples,
  ...criteriaExamples,
  ...involvedExamples,
  ...lendingExamples,
  ...procurementExamples,
})
