import { implement } from '../../kernel/module.ts'
import { documents } from './contract.ts'
import { approvalHandlers } from './operations/approval.ts'
import { figureHandlers } from './operations/approval-figures.ts'
import { containerHandlers } from './operations/container.ts'
import { contentHandlers } from './operations/content.ts'
import { documentHandlers } from './operations/document.ts'
import { publicHandlers } from './operations/public-register.ts'
import { registerHandlers } from './operations/register.ts'
import { registerListHandlers } from './operations/register-list.ts'
import { restrictionHandlers } from './operations/restriction.ts'
import { retentionHandlers } from './operations/retention.ts'
import { roundPlanHandlers } from './operations/round-plan.ts'
import { seriesHandlers } from './operations/series.ts'

export const operations = implement(documents, {
  ...approvalHandlers,
  ...containerHandlers,
  ...contentHandlers,
  ...documentHandlers,
  ...figureHandlers,
  ...publicHandlers,
  ...registerHandlers,
  ...registerListHandlers,
  ...restrictionHandlers,
  ...retentionHandlers,
  ...roundPlanHandlers,
  ...seriesHandlers,
})
