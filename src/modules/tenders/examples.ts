import { examplesOf } from '../../kernel/examples.ts'
import { tenders } from './contract.ts'
import { boxExamples, openerKeyExamples } from './examples/box.ts'
import { callExamples } from './examples/call.ts'
import { checkExamples, checkPlanExamples } from './examples/check.ts'
import { evaluationExamples, evaluationLendingExamples } from './examples/evaluation.ts'
import { ownAnswerExamples } from './examples/own-answer.ts'
import { ownTenderExamples } from './examples/own-tender.ts'
import { questionExamples } from './examples/question.ts'
import { tenderExamples } from './examples/tender.ts'
import { pageExamples } from './examples/tender-page.ts'
import { tendererExamples } from './examples/tenderer.ts'

export const examples = examplesOf(tenders, {
  ...boxExamples,
  ...callExamples,
  ...checkExamples,
  ...checkPlanExamples,
  ...evaluationExamples,
  ...evaluationLendingExamples,
  ...openerKeyExamples,
  ...ownAnswerExamples,
  ...ownTenderExamples,
  ...pageExamples,
  ...questionExamples,
  ...tenderExamples,
  ...tendererExamples,
})
