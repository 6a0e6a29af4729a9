import { module } from '../../kernel/module.ts'
import { administration, problems } from './contract.ts'
import { operations } from './operations.ts'
import { texts } from './texts.ts'

export const administrationModule = module({
  name: 'administration',
  contract: administration,
  operations,
  problems,
  texts,
})
