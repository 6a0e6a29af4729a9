import { contract } from '../../kernel/contract.ts'

export { TenderId, tenderPermissions as permissions } from './contract/ids.ts'

export const problems = {}
export const facts = {}

/** Tenders: invitations, questions and answers, the sealed box, opening, checks, evaluation. */
export const tenders = contract('tenders', {})
