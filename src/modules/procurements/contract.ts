import { contract } from '../../kernel/contract.ts'

export { LotId, ProcurementId, procurementPermissions as permissions } from './contract/ids.ts'
export { Cpv, Nature, ProcedureCode, ProcurementState, Regime, SubjectKind } from './contract/kind.ts'

export const problems = {}
export const facts = {}

/** Procurements: plan, need and brief, value, choice of procedure, timetable, decision, notices. */
export const procurements = contract('procurements', {})
