import { contract } from '../../kernel/contract.ts'
import { callFacts, callOperations, callProblems } from './contract/call.ts'
import { questionFacts, questionOperations, questionProblems } from './contract/question.ts'
import { pageOperations, pageProblems } from './contract/tender-page.ts'
import { tendererFacts, tendererOperations, tendererProblems } from './contract/tenderer.ts'

export { Notice, Paper } from './contract/call.ts'
export { TenderId, tenderPermissions as permissions } from './contract/ids.ts'
export { Question, QuestionId } from './contract/question.ts'
export { Tenderer, TendererId } from './contract/tenderer.ts'

export const problems = {
  ...callProblems,
  ...pageProblems,
  ...questionProblems,
  ...tendererProblems,
}
export const facts = {
  ...callFacts,
  ...questionFacts,
  ...tendererFacts,
}

/** Tenders: invitations, questions and answers, the sealed box, opening, checks, evaluation. */
export const tenders = contract('tenders', {
  ...callOperations,
  ...pageOperations,
  ...questionOperations,
  ...tendererOperations,
})
