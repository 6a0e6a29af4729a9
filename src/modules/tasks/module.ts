import { module } from '../../kernel/module.ts'
import { facts, problems, tasks } from './contract.ts'
import { jobs } from './jobs.ts'
import { offers } from './offers.ts'
import { operations } from './operations.ts'
import { reactions } from './reactions.ts'
import { texts } from './texts.ts'

export const tasksModule = module({
  name: 'tasks',
  contract: tasks,
  operations,
  problems,
  facts,
  texts,
  reactions,
  jobs,
  offers,
})
