import { contract } from '../../kernel/contract.ts'
import { procurementFacts } from './contract/facts.ts'
import { procurementProblems } from './contract/problems.ts'
import { procurementOperations } from './contract/procurement.ts'

export { LotId, ProcurementId, procurementPermissions as permissions } from './contract/ids.ts'
export { Cpv, Nature, ProcedureCode, ProcurementState, Regime, SubjectKind } from './contract/kind.ts'
export { InvolvedPart, Lot, Procurement, ProcurementInput, ProcurementPage } from './contract/procurement.ts'

export const problems = {
  ...procurementProblems,
}
export const facts = {
  ...procurementFacts,
}

/** Procurements: plan, need and brief, value, choice of procedure, timetable, decision, notices. */
export const procurements = contract('procurements', {
  ...procurementOperations,
})
