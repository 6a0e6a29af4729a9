import { permissions as named } from '../../../kernel/access.ts'

export const permissions = named('people', {
  /** Add people and give roles; a manager only in his own team. */
  manage: ['administrator', 'manager'],
  /** Teams, appointments, the agency itself. */
  administer: ['administrator'],
})
