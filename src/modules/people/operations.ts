import { implement } from '../../kernel/module.ts'
import { people } from './contract.ts'
import { absenceHandlers } from './operations/absence.ts'
import { personHandlers } from './operations/person.ts'
import { roleHandlers } from './operations/role.ts'
import { teamHandlers } from './operations/team.ts'

export const operations = implement(people, {
  ...teamHandlers,
  ...personHandlers,
  ...roleHandlers,
  ...absenceHandlers,
})
