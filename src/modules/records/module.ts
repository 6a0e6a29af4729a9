import { module } from '../../kernel/module.ts'
import { facts, problems, records } from './contract.ts'
import { jobs } from './jobs.ts'
import { operations } from './operations.ts'
import { texts } from './texts.ts'

export const recordsModule = module({
  name: 'records',
  contract: records,
  operations,
  problems,
  facts,
  texts,
  jobs,
})
