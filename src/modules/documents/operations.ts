import { implement } from '../../kernel/module.ts'
import { documents } from './contract.ts'
import { approvalHandlers } from './operations/approval.ts'
import { figureHandlers } from './operations/approval-figures.ts'
import { consignmentHandlers } from './operations/consignment.ts'
import { containerHandlers } from './operations/container.ts'
import { contentHandlers } from './operations/content.ts'
import { documentHandlers } from './operations/document.ts'
import { generationHandlers } from './operations/generation.ts'
import { lendingHandlers } from './operations/lending.ts'
import { paperSigningHandlers } from './operations/paper-signing.ts'
import { publicHandlers } from './operations/public-register.ts'
import { registerHandlers } from './operations/register.ts'
import { registerListHandlers } from './operations/register-list.ts'
import { restrictionHandlers } from './operations/restriction.ts'
import { retentionHandlers } from './operations/retention.ts'
import { roundPlanHandlers } from './operations/round-plan.ts'
import { seriesHandlers } from './operations/series.ts'
import { signingHoldHandlers } from './operations/signing-hold.ts'
import { templateHandlers } from './operations/template.ts'
import { templateFileHandlers } from './operations/template-files.ts'
import { templateVersionHandlers } from './operations/template-version.ts'

export const operations = implement(documents, {
  ...approvalHandlers,
  ...consignmentHandlers,
  ...containerHandlers,
  ...contentHandlers,
  ...documentHandlers,
  ...figureHandlers,
  ...generationHandlers,
  ...lendingHandlers,
  ...paperSigningHandlers,
  ...publicHandlers,
  ...registerHandlers,
  ...registerListHandlers,
  ...restrictionHandlers,
  ...retentionHandlers,
  ...roundPlanHandlers,
  ...seriesHandlers,
  ...signingHoldHandlers,
  ...templateFileHandlers,
  ...templateHandlers,
  ...templateVersionHandlers,
})
