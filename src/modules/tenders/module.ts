import { module } from '../../kernel/module.ts'
import { facts, problems, tenders } from './contract.ts'
import { jobs } from './jobs.ts'
import { offers } from './offers.ts'
import { operations } from './operations.ts'
import { pages } from './pages.tsx'
import { reactions } from './reactions.ts'
import { texts } from './texts.ts'

export const tendersModule = module({
  name: 'tenders',
  contract: tenders,
  operations,
  problems,
  facts,
  texts,
  reactions,
  jobs,
  offers,
  pages,
})
