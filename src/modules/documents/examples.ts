import { examplesOf } from '../../kernel/examples.ts'
import { documents } from './contract.ts'
import { approvalExamples, figureExamples, roundPlanExamples } from './examples/approval.ts'
import { consignmentExamples } from './examples/consignment.ts'
import { containerExamples } from './examples/container.ts'
import { contentExamples } from './examples/content.ts'
import { documentExamples } from './examples/document.ts'
import { lendingExamples } from './examples/lending.ts'
import { paperSigningExamples } from './examples/paper-signing.ts'
import { publicExamples } from './examples/public-register.ts'
import { registerExamples, seriesExamples } from './examples/register.ts'
import { restrictionExamples } from './examples/restriction.ts'
import { retentionExamples } from './examples/retention.ts'
import { signingHoldExamples } from './examples/signing-hold.ts'
import { generationExamples, templateExamples } from './examples/template.ts'

export const examples = examplesOf(documents, {
  ...approvalExamples,
  ...consignmentExamples,
  ...containerExamples,
  ...contentExamples,
  ...documentExamples,
  ...figureExamples,
  ...generationExamples,
  ...lendingExamples,
  ...paperSigningExamples,
  ...publicExamples,
  ...registerExamples,
  ...restrictionExamples,
  ...retentionExamples,
  ...roundPlanExamples,
  ...seriesExamples,
  ...signingHoldExamples,
  ...templateExamples,
})
