import { implement } from '../../kernel/module.ts'
import { procurements } from './contract.ts'
import { procurementHandlers } from './operations/procurement.ts'

export const operations = implement(procurements, {
  ...procurementHandlers,
})
