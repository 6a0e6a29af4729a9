import { module } from '../../kernel/module.ts'
import { facts, positions, problems } from './contract.ts'
import { jobs } from './jobs.ts'
import { offers } from './offers.ts'
import { operations } from './operations.ts'
import { texts } from './texts.ts'

export const positionsModule = module({
  name: 'positions',
  contract: positions,
  operations,
  problems,
  facts,
  texts,
  jobs,
  offers,
})
