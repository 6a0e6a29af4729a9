import { module } from '../../kernel/module.ts'
import { facts, problems, procurements } from './contract.ts'
import { jobs } from './jobs.ts'
import { offers } from './offers.ts'
import { operations } from './operations.ts'
import { pages } from './pages.tsx'
import { reactions } from './reactions.ts'
import { texts } from './texts.ts'

export const procurementsModule = module({
  name: 'procurements',
  contract: procurements,
  operations,
  problems,
  facts,
  texts,
  reactions,
  jobs,
  offers,
  pages,
})
