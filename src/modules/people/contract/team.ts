import { z } from 'zod'
import { everyone, internal, may, signedIn } from '../../../kernel/access.ts'
import { command, Email, Line, Nothing, PersonId, query, TeamId } from '../../../kernel/contract.ts'
import { permissions } from './permissions.ts'
import { Locale, PersonName } from './person.ts'
import { problems } from './problems.ts'

const Team = z.object({
  id: TeamId,
  name: Line,
  version: z.number().int(),
  /** How many people have a role in it now. */
  people: z.number().int(),
})

/** What stands of the agency in its letters and contracts. */
const described = {
  registryCode: z
    .string()
    .trim()
    .regex(/^\d{8}$/)
    .nullable(),
  address: Line.nullable(),
  email: z.email().max(254).nullable(),
}

export const teamOperations = {
  readAgency: query('GET /people/agency', {
    summary: 'The agency: its name, none before set-up, and what its letters say of it',
    access: everyone,
    input: Nothing,
    output: z.object({ name: Line.nullable(), ...described }),
  }),
  createAgency: command('internal', {
    summary: 'The agency, its first team and its first administrator; once',
    access: internal(['signin']),
    input: z.object({ agency: Line, team: Line, name: PersonName, email: Email, locale: Locale }),
    output: z.object({ person: PersonId, team: TeamId }),
    problems: [problems.AgencyExists],
  }),
  renameAgency: command('PATCH /people/agency', {
    summary: 'Change the name of the agency',
    access: may(permissions.administer),
    input: z.object({ name: Line }),
    output: Nothing,
  }),
  describeAgency: command('PUT /people/agency/description', {
    summary: 'Set the registry code, address and e-mail of the agency',
    access: may(permissions.administer),
    input: z.object(described),
    output: Nothing,
  }),
  listTeams: query('GET /people/teams', {
    summary: 'Teams of the agency, by name',
    access: signedIn,
    input: Nothing,
    output: z.array(Team),
  }),
  addTeam: command('POST /people/teams', {
    summary: 'Add a team',
    access: may(permissions.administer),
    input: z.object({ name: Line }),
    output: z.object({ id: TeamId }),
    problems: [problems.TeamNameTaken],
  }),
  renameTeam: command('PATCH /people/teams/:id', {
    summary: 'Change the name of a team',
    access: may(permissions.administer),
    input: z.object({ id: TeamId, version: z.number().int(), name: Line }),
    output: z.object({ version: z.number().int() }),
    problems: [problems.TeamNameTaken],
  }),
}
