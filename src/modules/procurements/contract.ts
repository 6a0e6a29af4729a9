import { contract } from '../../kernel/contract.ts'
import { adviceOperations, adviceProblems } from './contract/advice.ts'
import { briefFacts, briefOperations } from './contract/brief.ts'
import { challengeFacts, challengeOperations, challengeProblems } from './contract/challenge.ts'
import { twinFacts, twinOperations } from './contract/contract-twin.ts'
import { criteriaFacts, criteriaOperations, criteriaProblems } from './contract/criteria.ts'
import { dataFacts, dataOperations } from './contract/data-out.ts'
import { decisionFacts, decisionOperations, decisionProblems } from './contract/decision.ts'
import { endingFacts, endingOperations, endingProblems } from './contract/ending.ts'
import { procurementFacts } from './contract/facts.ts'
import { involvedFacts, involvedOperations, involvedProblems } from './contract/involved.ts'
import { checkFacts, checkOperations, checkProblems } from './contract/legal-check.ts'
import { lendingOperations } from './contract/lending.ts'
import { contractFacts, contractOperations, contractProblems } from './contract/made-contract.ts'
import { outcomeFacts, outcomeOperations, outcomeProblems } from './contract/outcome.ts'
import { planOperations } from './contract/plan.ts'
import { planFacts } from './contract/plan-facts.ts'
import { planProblems } from './contract/plan-problems.ts'
import { planSheetOperations } from './contract/plan-sheet.ts'
import { procurementProblems } from './contract/problems.ts'
import { procurementOperations } from './contract/procurement.ts'
import { publicPlanOperations } from './contract/public-plan.ts'
import { purchaseOperations } from './contract/purchase.ts'
import { timetableFacts, timetableOperations, timetableProblems } from './contract/timetable.ts'
import { touchedOperations } from './contract/touched.ts'
import { valueOperations } from './contract/value.ts'
import { valueFacts } from './contract/value-facts.ts'
import { valueProblems } from './contract/value-problems.ts'
import { watchOperations } from './contract/watch.ts'

export { type AdviceCall, ProcedureAdvice } from './contract/advice.ts'
export { Brief, BriefPart, BriefSaid, BriefStage } from './contract/brief.ts'
export { Criterion, criteriaOf, PriceFormula, TieBreak } from './contract/criteria.ts'
export { LotId, ProcurementId, procurementPermissions as permissions } from './contract/ids.ts'
export { Cpv, Nature, ProcedureCode, ProcurementState, Regime, SubjectKind } from './contract/kind.ts'
export { LentProcurement } from './contract/lending.ts'
export { InvolvedPart, Lot, Procurement, ProcurementInput, ProcurementPage } from './contract/procurement.ts'

export const problems = {
  ...adviceProblems,
  ...challengeProblems,
  ...checkProblems,
  ...contractProblems,
  ...criteriaProblems,
  ...decisionProblems,
  ...endingProblems,
  ...involvedProblems,
  ...planProblems,
  ...outcomeProblems,
  ...procurementProblems,
  ...timetableProblems,
  ...valueProblems,
}
export const facts = {
  ...briefFacts,
  ...challengeFacts,
  ...checkFacts,
  ...contractFacts,
  ...criteriaFacts,
  ...dataFacts,
  ...decisionFacts,
  ...endingFacts,
  ...involvedFacts,
  ...planFacts,
  ...outcomeFacts,
  ...procurementFacts,
  ...timetableFacts,
  ...twinFacts,
  ...valueFacts,
}

/** Procurements: plan, need and brief, value, choice of procedure, timetable, decision, notices. */
export const procurements = contract('procurements', {
  ...adviceOperations,
  ...briefOperations,
  ...challengeOperations,
  ...checkOperations,
  ...contractOperations,
  ...criteriaOperations,
  ...dataOperations,
  ...decisionOperations,
  ...endingOperations,
  ...involvedOperations,
  ...lendingOperations,
  ...planOperations,
  ...planSheetOperations,
  ...outcomeOperations,
  ...procurementOperations,
  ...timetableOperations,
  ...publicPlanOperations,
  ...touchedOperations,
  ...twinOperations,
  ...purchaseOperations,
  ...valueOperations,
  ...watchOperations,
})
