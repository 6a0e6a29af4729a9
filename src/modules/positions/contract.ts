import { contract } from '../../kernel/contract.ts'
import { absenceOperations } from './contract/absence.ts'
import { evidenceOperations } from './contract/evidence.ts'
import { positionOperations } from './contract/position.ts'
import { reviewOperations } from './contract/review.ts'
import { versionOperations } from './contract/version.ts'

export { facts } from './contract/facts.ts'
export { positionPermissions as permissions } from './contract/ids.ts'
export { problems } from './contract/problems.ts'
export { ResultKind, resultKinds } from './contract/result-kind.ts'

/** Job descriptions as data, the evidence that collects under their duties, who substitutes, the yearly review. */
export const positions = contract('positions', {
  ...positionOperations,
  ...versionOperations,
  ...evidenceOperations,
  ...absenceOperations,
  ...reviewOperations,
})
