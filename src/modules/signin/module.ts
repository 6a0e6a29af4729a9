import { module } from '../../kernel/module.ts'
import { facts, problems, signin } from './contract.ts'
import { jobs } from './jobs.ts'
import { operations } from './operations.ts'
import { reactions } from './reactions.ts'
import { texts } from './texts.ts'

export const signinModule = module({
  name: 'signin',
  contract: signin,
  operations,
  problems,
  facts,
  texts,
  reactions,
  jobs,
})
