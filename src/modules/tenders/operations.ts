import { implement } from '../../kernel/module.ts'
import { tenders } from './contract.ts'
import { callHandlers } from './operations/call.ts'
import { questionHandlers } from './operations/question.ts'
import { pageHandlers } from './operations/tender-page.ts'
import { tendererHandlers } from './operations/tenderer.ts'

export const operations = implement(tenders, {
  ...callHandlers,
  ...pageHandlers,
  ...questionHandlers,
  ...tendererHandlers,
})
