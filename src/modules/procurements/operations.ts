import { implement } from '../../kernel/module.ts'
import { procurements } from './contract.ts'
import { adviceHandlers } from './operations/advice.ts'
import { briefHandlers } from './operations/brief.ts'
import { challengeHandlers } from './operations/challenge.ts'
import { twinHandlers } from './operations/contract-twin.ts'
import { criteriaHandlers } from './operations/criteria.ts'
import { dataHandlers } from './operations/data-out.ts'
import { decisionHandlers } from './operations/decision.ts'
import { endingHandlers } from './operations/ending.ts'
import { involvedHandlers } from './operations/involved.ts'
import { checkHandlers } from './operations/legal-checks.ts'
import { lendingHandlers } from './operations/lending.ts'
import { contractHandlers } from './operations/made-contract.ts'
import { outcomeHandlers } from './operations/outcome.ts'
import { planHandlers } from './operations/plan.ts'
import { planSheetHandlers } from './operations/plan-sheet.ts'
import { procurementHandlers } from './operations/procurement.ts'
import { publicPlanHandlers } from './operations/public-plan.ts'
import { purchaseHandlers } from './operations/purchase.ts'
import { timetableHandlers } from './operations/timetable.ts'
import { touchedHandlers } from './operations/touched.ts'
import { valueHandlers } from './operations/value.ts'
import { watchHandlers } from './operations/watch.ts'

export const operations = implement(procurements, {
  ...adviceHandlers,
  ...briefHandlers,
  ...challengeHandlers,
  ...checkHandlers,
  ...contractHandlers,
  ...criteriaHandlers,
  ...dataHandlers,
  ...decisionHandlers,
  ...endingHandlers,
  ...involvedHandlers,
  ...lendingHandlers,
  ...planHandlers,
  ...planSheetHandlers,
  ...outcomeHandlers,
  ...procurementHandlers,
  ...timetableHandlers,
  ...publicPlanHandlers,
  ...touchedHandlers,
  ...twinHandlers,
  ...purchaseHandlers,
  ...valueHandlers,
  ...watchHandlers,
})
