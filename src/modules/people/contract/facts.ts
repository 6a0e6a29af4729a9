import { z } from 'zod'
import { roles } from '../../../kernel/access.ts'
import { PersonId, TeamId } from '../../../kernel/contract.ts'
import { fact } from '../../../kernel/fact.ts'
import { Day } from '../../../kernel/values/day.ts'

const RoleGiven = z.object({ person: PersonId, team: TeamId.nullable(), role: z.enum(roles) })
const Appointed = z.object({
  person: PersonId,
  role: z.enum(['signatory', 'auditor']),
  from: Day,
  until: Day.nullable(),
})
const Absent = z.object({
  absence: z.uuid(),
  person: PersonId,
  substitute: PersonId.nullable(),
  from: Day,
  until: Day,
})

export const facts = {
  AgencyCreated: fact('people.AgencyCreated'),
  AgencyRenamed: fact('people.AgencyRenamed'),
  AgencyDescribed: fact('people.AgencyDescribed'),
  /** `invited`: a welcome letter is wished. */
  PersonAdded: fact('people.PersonAdded', z.object({ person: PersonId, invited: z.boolean() })),
  PersonChanged: fact('people.PersonChanged', z.object({ person: PersonId })),
  PersonLeft: fact('people.PersonLeft', z.object({ person: PersonId })),
  TeamAdded: fact('people.TeamAdded', z.object({ team: TeamId })),
  TeamRenamed: fact('people.TeamRenamed', z.object({ team: TeamId })),
  RoleGiven: fact('people.RoleGiven', RoleGiven),
  RoleEnded: fact('people.RoleEnded', RoleGiven),
  Appointed: fact('people.Appointed', Appointed),
  AppointmentEnded: fact('people.AppointmentEnded', Appointed),
  AbsenceRecorded: fact('people.AbsenceRecorded', Absent),
  AbsenceEnded: fact('people.AbsenceEnded', Absent),
}
