import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import { command, Line, Moment, Nothing, PersonId, TeamId } from '../../../kernel/contract.ts'
import { Day } from '../../../kernel/values/day.ts'
import { permissions } from './permissions.ts'
import { problems } from './problems.ts'

/** Roles that a membership gives; signatory and auditor are dated appointments. */
export const membershipRoles = [
  'administrator',
  'manager',
  'specialist',
  'colleague',
  'approver',
  'reader',
] as const
export type MembershipRole = (typeof membershipRoles)[number]

/** One role of a person in one team; the administrator's has no team. */
export const Membership = z.object({
  id: z.uuid(),
  role: z.enum(membershipRoles),
  team: z.object({ id: TeamId, name: Line }).nullable(),
  since: Moment,
})

export const appointmentRoles = ['signatory', 'auditor'] as const
export type AppointmentRole = (typeof appointmentRoles)[number]
export const Appointment = z.object({
  id: z.uuid(),
  role: z.enum(appointmentRoles),
  from: Day,
  /** Last day; a signatory's may be open. */
  until: Day.nullable(),
  /** The order or decision it rests on. */
  basis: Line,
})

export const roleOperations = {
  setMembership: command('PUT /people/persons/:person/membership', {
    summary: 'Give a role in a team, in place of the one the person had there',
    access: may(permissions.manage),
    input: z.object({ person: PersonId, team: TeamId.nullable(), role: z.enum(membershipRoles) }),
    output: z.object({ id: z.uuid() }),
    problems: [
      problems.OutsideOwnTeam,
      problems.NotForYourself,
      problems.RoleNeedsTeam,
      problems.RoleWithoutTeam,
      problems.PersonHasLeft,
    ],
  }),
  endMembership: command('DELETE /people/memberships/:id', {
    summary: 'End a role',
    access: may(permissions.manage),
    input: z.object({ id: z.uuid() }),
    output: Nothing,
    problems: [problems.OutsideOwnTeam, problems.LastAdministrator],
  }),
  appoint: command('POST /people/persons/:person/appointments', {
    summary: 'Appoint a signatory or grant an auditor access, for dated days',
    access: may(permissions.administer),
    input: z.object({
      person: PersonId,
      role: z.enum(appointmentRoles),
      from: Day,
      until: Day.nullable().default(null),
      basis: Line,
    }),
    output: z.object({ id: z.uuid() }),
    problems: [problems.PeriodBackwards, problems.AuditorNeedsEnd, problems.PersonHasLeft],
  }),
  endAppointment: command('DELETE /people/appointments/:id', {
    summary: 'End an appointment now',
    access: may(permissions.administer),
    input: z.object({ id: z.uuid() }),
    output: Nothing,
  }),
}
