import { implement } from '../../kernel/module.ts'
import { procurements } from './contract.ts'

export const operations = implement(procurements, {})
