import { implement } from '../../kernel/module.ts'
import { tenders } from './contract.ts'
import { boxHandlers } from './operations/box.ts'
import { callHandlers } from './operations/call.ts'
import { checkHandlers } from './operations/check.ts'
import { checkPlanHandlers } from './operations/check-plan.ts'
import { evaluationHandlers } from './operations/evaluation.ts'
import { evaluationLendingHandlers } from './operations/evaluation-lending.ts'
import { evaluationReadingHandlers } from './operations/evaluation-reading.ts'
import { openerKeyHandlers } from './operations/opener-key.ts'
import { ownAnswerHandlers } from './operations/own-answer.ts'
import { ownTenderHandlers } from './operations/own-tender.ts'
import { questionHandlers } from './operations/question.ts'
import { tenderHandlers } from './operations/tender.ts'
import { pageHandlers } from './operations/tender-page.ts'
import { tendererHandlers } from './operations/tenderer.ts'

export const operations = implement(tenders, {
  ...boxHandlers,
  ...callHandlers,
  ...checkHandlers,
  ...checkPlanHandlers,
  ...evaluationHandlers,
  ...evaluationLendingHandlers,
  ...evaluationReadingHandlers,
  ...openerKeyHandlers,
  ...ownAnswerHandlers,
  ...ownTenderHandlers,
  ...pageHandlers,
  ...questionHandlers,
  ...tenderHandlers,
  ...tendererHandlers,
})
