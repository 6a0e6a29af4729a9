import { examplesOf } from '../../kernel/examples.ts'
import { tenders } from './contract.ts'
import { callExamples } from './examples/call.ts'
import { checkExamples, checkPlanExamples } from './examples/check.ts'
import { evaluationExamples } from './examples/evaluation.ts'
import { questionExamples } from './examples/question.ts'
import { tenderExamples } from './examples/tender.ts'
import { pageExamples } from './examples/tender-page.ts'
import { tendererExamples } from './examples/tenderer.ts'

export const examples = examplesOf(tenders, {
  ...callExamples,
  ...checkExamples,
  ...checkPlanExamples,
  ...evaluationExamples,
  ...pageExamples,
  ...questionExamples,
  ...tenderExamples,
  ...tendererExamples,
})
