import { contract } from '../../kernel/contract.ts'
import { adviceOperations, adviceProblems } from './contract/advice.ts'
import { briefFacts, briefOperations } from './contract/brief.ts'
import { criteriaFacts, criteriaOperations, criteriaProblems } from './contract/criteria.ts'
import { procurementFacts } from './contract/facts.ts'
import { involvedFacts, involvedOperations, involvedProblems } from './contract/involved.ts'
import { lendingOperations } from './contract/lending.ts'
import { procurementProblems } from './contract/problems.ts'
import { procurementOperations } from './contract/procurement.ts'

export { Brief, BriefPart, BriefSaid, BriefStage } from './contract/brief.ts'
export { Criterion, PriceFormula, TieBreak } from './contract/criteria.ts'
export { LotId, ProcurementId, procurementPermissions as permissions } from './contract/ids.ts'
export { Cpv, Nature, ProcedureCode, ProcurementState, Regime, SubjectKind } from './contract/kind.ts'
export { LentProcurement } from './contract/lending.ts'
export { InvolvedPart, Lot, Procurement, ProcurementInput, ProcurementPage } from './contract/procurement.ts'

export const problems = {
  ...adviceProblems,
  ...criteriaProblems,
  ...involvedProblems,
  ...procurementProblems,
}
export const facts = {
  ...briefFacts,
  ...criteriaFacts,
  ...involvedFacts,
  ...procurementFacts,
}

/** Procurements: plan, need and brief, value, choice of procedure, timetable, decision, notices. */
export const procurements = contract('procurements', {
  ...adviceOperations,
  ...briefOperations,
  ...criteriaOperations,
  ...involvedOperations,
  ...lendingOperations,
  ...procurementOperations,
})
