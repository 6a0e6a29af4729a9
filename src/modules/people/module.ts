import { module } from '../../kernel/module.ts'
import { facts, people, problems } from './contract.ts'
import { offers } from './offers.ts'
import { operations } from './operations.ts'
import { texts } from './texts.ts'

export const peopleModule = module({
  name: 'people',
  contract: people,
  operations,
  problems,
  facts,
  texts,
  offers,
})
