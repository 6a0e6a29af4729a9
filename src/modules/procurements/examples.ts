import { examplesOf } from '../../kernel/examples.ts'
import { procurements } from './contract.ts'

export const examples = examplesOf(procurements, {})
