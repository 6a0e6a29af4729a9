import { module } from '../../kernel/module.ts'
import { facts, problems, reports } from './contract.ts'
import { offers } from './offers.ts'
import { operations } from './operations.ts'
import { reactions } from './reactions.ts'
import { texts } from './texts.ts'

export const reportsModule = module({
  name: 'reports',
  contract: reports,
  operations,
  problems,
  facts,
  texts,
  reactions,
  offers,
})
