import { contract } from '../../kernel/contract.ts'
import { boxOperations } from './contract/box.ts'
import { boxFacts, boxProblems } from './contract/box-problems.ts'
import { callFacts, callOperations, callProblems } from './contract/call.ts'
import { checkFacts, checkOperations, checkPlanOperations, checkProblems } from './contract/check.ts'
import {
  evaluationFacts,
  evaluationOperations,
  evaluationProblems,
  evaluationQueries,
} from './contract/evaluation.ts'
import { evaluationLending } from './contract/evaluation-lending.ts'
import { openerKeyFacts, openerKeyOperations, openerKeyProblems } from './contract/opener-key.ts'
import { ownAnswerOperations, ownAnswerProblems } from './contract/own-answer.ts'
import { ownTenderOperations, ownTenderProblems } from './contract/own-tender.ts'
import { questionFacts, questionOperations, questionProblems } from './contract/question.ts'
import { tenderFacts, tenderOperations, tenderProblems } from './contract/tender.ts'
import { pageOperations, pageProblems } from './contract/tender-page.ts'
import { tendererFacts, tendererOperations, tendererProblems } from './contract/tenderer.ts'

export { Notice, Paper } from './contract/call.ts'
export type { Check, NeededCheck } from './contract/check.ts'
export type { Evaluation } from './contract/evaluation.ts'
export { TenderId, tenderPermissions as permissions } from './contract/ids.ts'
export { Question, QuestionId } from './contract/question.ts'
export { Tender, TenderPage } from './contract/tender.ts'
export { Tenderer, TendererId } from './contract/tenderer.ts'

export const problems = {
  ...boxProblems,
  ...callProblems,
  ...checkProblems,
  ...evaluationProblems,
  ...openerKeyProblems,
  ...ownAnswerProblems,
  ...ownTenderProblems,
  ...pageProblems,
  ...questionProblems,
  ...tenderProblems,
  ...tendererProblems,
}
export const facts = {
  ...boxFacts,
  ...callFacts,
  ...checkFacts,
  ...evaluationFacts,
  ...openerKeyFacts,
  ...questionFacts,
  ...tenderFacts,
  ...tendererFacts,
}

/** Tenders: invitations, questions and answers, the sealed box, opening, checks, evaluation. */
export const tenders = contract('tenders', {
  ...boxOperations,
  ...callOperations,
  ...checkOperations,
  ...checkPlanOperations,
  ...evaluationLending,
  ...evaluationOperations,
  ...evaluationQueries,
  ...openerKeyOperations,
  ...ownAnswerOperations,
  ...ownTenderOperations,
  ...pageOperations,
  ...questionOperations,
  ...tenderOperations,
  ...tendererOperations,
})
