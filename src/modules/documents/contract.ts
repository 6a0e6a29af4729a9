import { contract } from '../../kernel/contract.ts'
import { approvalOperations } from './contract/approval.ts'
import { approvalFacts } from './contract/approval-facts.ts'
import { figureOperations } from './contract/approval-figures.ts'
import { approvalProblems } from './contract/approval-problems.ts'
import { consignmentFacts, consignmentOperations, consignmentProblems } from './contract/consignment.ts'
import { containerFacts, containerOperations, containerProblems } from './contract/container.ts'
import { contentOperations } from './contract/content.ts'
import { documentOperations } from './contract/document.ts'
import { documentFacts } from './contract/facts.ts'
import { generationOperations } from './contract/generation.ts'
import { lendingOperations } from './contract/lending.ts'
import { paperSigningFacts, paperSigningOperations, paperSigningProblems } from './contract/paper-signing.ts'
import { documentProblems } from './contract/problems.ts'
import { publicOperations } from './contract/public-register.ts'
import { registerFacts, registerOperations } from './contract/register.ts'
import { registerProblems, seriesProblems } from './contract/register-problems.ts'
import { restrictionFacts, restrictionOperations, restrictionProblems } from './contract/restriction.ts'
import { retentionFacts, retentionOperations, retentionProblems } from './contract/retention.ts'
import { roundPlanOperations } from './contract/round-plan.ts'
import { seriesOperations } from './contract/series.ts'
import { signingHoldOperations, signingHoldProblems } from './contract/signing-hold.ts'
import { templateFileOperations, templateOperations, templateVersionOperations } from './contract/template.ts'
import { templateFacts } from './contract/template-facts.ts'
import { templateProblems } from './contract/template-problems.ts'

export type { ComparedPart, ComparedRow, Comparison, Preview } from './contract/content.ts'
export { Document, DocumentInput, DocumentPage, Party, Version } from './contract/document.ts'
export { DocumentId, documentPermissions as permissions } from './contract/ids.ts'
export { classOf, DocumentKind, DocumentState, documentKinds, documentStates } from './contract/kind.ts'

export const problems = {
  ...approvalProblems,
  ...consignmentProblems,
  ...containerProblems,
  ...documentProblems,
  ...paperSigningProblems,
  ...registerProblems,
  ...restrictionProblems,
  ...retentionProblems,
  ...seriesProblems,
  ...signingHoldProblems,
  ...templateProblems,
}
export const facts = {
  ...approvalFacts,
  ...consignmentFacts,
  ...containerFacts,
  ...documentFacts,
  ...paperSigningFacts,
  ...registerFacts,
  ...restrictionFacts,
  ...retentionFacts,
  ...templateFacts,
}

/** Documents and versions, Word templates, approval rounds, signed containers, the register, who may see what. */
export const documents = contract('documents', {
  ...approvalOperations,
  ...consignmentOperations,
  ...containerOperations,
  ...contentOperations,
  ...documentOperations,
  ...figureOperations,
  ...generationOperations,
  ...lendingOperations,
  ...paperSigningOperations,
  ...publicOperations,
  ...registerOperations,
  ...restrictionOperations,
  ...retentionOperations,
  ...roundPlanOperations,
  ...seriesOperations,
  ...signingHoldOperations,
  ...templateFileOperations,
  ...templateOperations,
  ...templateVersionOperations,
})
