import { examplesOf } from '../../kernel/examples.ts'
import { procurements } from './contract.ts'
import { procurementExamples } from './examples/procurement.ts'

export const examples = examplesOf(procurements, {
  ...procurementExamples,
})
