import { module } from '../../kernel/module.ts'
import { documents, facts, problems } from './contract.ts'
import { jobs } from './jobs.ts'
import { offers } from './offers.ts'
import { operations } from './operations.ts'
import { pages } from './pages.tsx'
import { reactions } from './reactions.ts'
import { texts } from './texts.ts'

export const documentsModule = module({
  name: 'documents',
  contract: documents,
  operations,
  problems,
  facts,
  texts,
  reactions,
  jobs,
  offers,
  pages,
})
