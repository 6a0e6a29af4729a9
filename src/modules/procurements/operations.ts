import { implement } from '../../kernel/module.ts'
import { procurements } from './contract.ts'
import { adviceHandlers } from './operations/advice.ts'
import { briefHandlers } from './operations/brief.ts'
import { criteriaHandlers } from './operations/criteria.ts'
import { involvedHandlers } from './operations/involved.ts'
import { lendingHandlers } from './operations/lending.ts'
import { planHandlers } from './operations/plan.ts'
import { planSheetHandlers } from './operations/plan-sheet.ts'
import { procurementHandlers } from './operations/procurement.ts'
import { publicPlanHandlers } from './operations/public-plan.ts'
import { purchaseHandlers } from './operations/purchase.ts'
import { valueHandlers } from './operations/value.ts'
import { watchHandlers } from './operations/watch.ts'

export const operations = implement(procurements, {
  ...adviceHandlers,
  ...briefHandlers,
  ...criteriaHandlers,
  ...involvedHandlers,
  ...lendingHandlers,
  ...planHandlers,
  ...planSheetHandlers,
  ...procurementHandlers,
  ...publicPlanHandlers,
  ...purchaseHandlers,
  ...valueHandlers,
  ...watchHandlers,
})
