import { module } from '../../kernel/module.ts'
import { facts, problems, rulebook } from './contract.ts'
import { offers } from './offers.ts'
import { operations } from './operations.ts'
import { texts } from './texts.ts'

export const rulebookModule = module({
  name: 'rulebook',
  contract: rulebook,
  operations,
  problems,
  facts,
  texts,
  offers,
})
