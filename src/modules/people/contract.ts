import { contract } from '../../kernel/contract.ts'
import { absenceOperations } from './contract/absence.ts'
import { personOperations } from './contract/person.ts'
import { roleOperations } from './contract/role.ts'
import { teamOperations } from './contract/team.ts'

export type { Absence } from './contract/absence.ts'
export { facts } from './contract/facts.ts'
export { permissions } from './contract/permissions.ts'
export type { Abilities, Person, PersonPage } from './contract/person.ts'
export { Locale, PersonName } from './contract/person.ts'
export { problems } from './contract/problems.ts'
export {
  type AppointmentRole,
  appointmentRoles,
  type MembershipRole,
  membershipRoles,
} from './contract/role.ts'

/** Who works here, with which roles, who is away and who then acts. */
export const people = contract('people', {
  ...teamOperations,
  ...personOperations,
  ...roleOperations,
  ...absenceOperations,
})
