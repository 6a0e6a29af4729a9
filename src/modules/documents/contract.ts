import { contract } from '../../kernel/contract.ts'
import { documentOperations } from './contract/document.ts'
import { documentFacts } from './contract/facts.ts'
import { documentProblems } from './contract/problems.ts'

export { DocumentId, documentPermissions as permissions } from './contract/ids.ts'
export { classOf, DocumentKind, DocumentState, documentKinds, documentStates } from './contract/kind.ts'

export const problems = { ...documentProblems }
export const facts = { ...documentFacts }

/** Documents and versions, Word templates, approval rounds, signed containers, the register, who may see what. */
export const documents = contract('documents', { ...documentOperations })
