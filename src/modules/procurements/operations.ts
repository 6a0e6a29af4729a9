import { implement } from '../../kernel/module.ts'
import { procurements } from './contract.ts'
import { adviceHandlers } from './operations/advice.ts'
import { briefHandlers } from './operations/brief.ts'
import { criteriaHandlers } from './operations/criteria.ts'
import { involvedHandlers } from './operations/involved.ts'
import { lendingHandlers } from './operations/lending.ts'
import { procurementHandlers } from './operations/procurement.ts'

export const operations = implement(procurements, {
  ...adviceHandlers,
  ...briefHandlers,
  ...criteriaHandlers,
  ...involvedHandlers,
  ...lendingHandlers,
  ...procurementHandlers,
})
