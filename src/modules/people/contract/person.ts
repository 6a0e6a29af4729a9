import { z } from 'zod'
import { internal, may, signedIn } from '../../../kernel/access.ts'
import {
  command,
  Email,
  Line,
  Moment,
  Nothing,
  PageInput,
  PersonId,
  pageOf,
  query,
  TeamId,
} from '../../../kernel/contract.ts'
import { Day } from '../../../kernel/values/day.ts'
import { locales } from '../../../kernel/words.ts'
import { Absence } from './absence.ts'
import { permissions } from './permissions.ts'
import { problems } from './problems.ts'
import { Appointment, Membership, membershipRoles } from './role.ts'

export const Locale = z.enum(locales)
export const PersonName = Line.max(150).meta({ personal: true })
/** `Peaspetsialist (perelepitus)`: as the agency calls it, in no list. */
export const JobTitle = z.string().trim().max(200)

/** A person in one line of a list. */
export const Person = z
  .object({
    id: PersonId,
    name: PersonName,
    email: Email,
    title: JobTitle,
    memberships: z.array(Membership),
    /** The absence of today, if there is one. */
    away: z
      .object({
        absence: z.uuid(),
        until: Day,
        substitute: z.object({ id: PersonId, name: PersonName }).nullable(),
      })
      .nullable(),
    leftAt: Moment.nullable(),
  })
  .meta({ id: 'Person' })
export type Person = z.output<typeof Person>

/** What the reader may do here, so that the screen offers nothing else. */
const Abilities = z.object({
  change: z.boolean(),
  changeEmail: z.boolean(),
  setRoles: z.boolean(),
  end: z.boolean(),
  appoint: z.boolean(),
})
export type Abilities = z.output<typeof Abilities>

const PersonPage = Person.extend({
  locale: Locale,
  digest: z.boolean(),
  version: z.number().int(),
  appointments: z.array(Appointment),
  /** Of today and later, the nearest first. */
  absences: z.array(Absence),
  may: Abilities,
})
export type PersonPage = z.output<typeof PersonPage>

const Contact = z.object({
  id: PersonId,
  name: PersonName,
  email: Email,
  title: JobTitle,
  locale: Locale,
  /** Wishes the daily digest. */
  digest: z.boolean(),
  leftAt: Moment.nullable(),
})

export const personOperations = {
  listPeople: query('GET /people/persons', {
    summary: 'People of the agency, by name',
    access: signedIn,
    input: z.object({
      ...PageInput,
      text: z.string().trim().max(100).optional(),
      /** Any of these. */
      team: z.array(TeamId).max(100).optional(),
      role: z.array(z.enum(membershipRoles)).optional(),
      state: z.enum(['here', 'left']).default('here'),
    }),
    output: pageOf(Person),
  }),
  readPerson: query('GET /people/persons/:id', {
    summary: 'One person: roles, appointments, absences to come',
    access: signedIn,
    input: z.object({ id: PersonId }),
    output: PersonPage,
  }),
  addPerson: command('POST /people/persons', {
    summary: 'Add a person; a manager into his own team',
    access: may(permissions.manage),
    input: z.object({
      name: PersonName,
      email: Email,
      title: JobTitle.default(''),
      locale: Locale.default('et'),
      team: TeamId.nullable().default(null),
      role: z.enum(membershipRoles).nullable().default(null),
      /** A letter tells the person how to sign in. */
      invite: z.boolean().default(true),
    }),
    output: z.object({ id: PersonId }),
    problems: [
      problems.EmailTaken,
      problems.OutsideOwnTeam,
      problems.RoleNeedsTeam,
      problems.RoleWithoutTeam,
    ],
  }),
  changePerson: command('PATCH /people/persons/:id', {
    summary: 'Change a name, a job title or (the administrator) an e-mail address',
    access: may(permissions.manage),
    input: z.object({
      id: PersonId,
      version: z.number().int(),
      name: PersonName,
      email: Email,
      title: JobTitle,
    }),
    output: z.object({ version: z.number().int() }),
    problems: [
      problems.EmailTaken,
      problems.OutsideOwnTeam,
      problems.EmailByAdministrator,
      problems.PersonHasLeft,
    ],
  }),
  endPerson: command('POST /people/persons/:id/leaving', {
    summary: 'The person leaves: roles end and sign-in stops, what was done stays',
    access: may(permissions.manage),
    input: z.object({ id: PersonId }),
    output: Nothing,
    problems: [problems.OutsideOwnTeam, problems.LastAdministrator, problems.PersonHasLeft],
  }),
  changeMySettings: command('PATCH /people/me', {
    summary: 'My language and daily digest',
    access: signedIn,
    input: z.object({ locale: Locale.optional(), digest: z.boolean().optional() }),
    output: z.object({ locale: Locale, digest: z.boolean() }),
  }),
  listContacts: query('internal', {
    summary: 'Names, addresses and wishes of people, for letters and lists',
    access: internal([
      ...['records', 'signin', 'administration', 'tasks', 'documents', 'positions', 'reports'],
      ...['procurements', 'tenders'],
    ]),
    input: z.object({ ids: z.array(PersonId).max(2000) }),
    output: z.array(Contact),
  }),
  listAdministrators: query('internal', {
    summary: 'Who keeps the installation, the longest first',
    access: internal(['tasks']),
    input: z.object({}),
    output: z.array(PersonId),
  }),
  findPersonByEmail: query('internal', {
    summary: 'Who has this address and works here now',
    access: internal(['signin', 'tasks', 'positions']),
    input: z.object({ email: Email }),
    output: z.object({ person: Contact.nullable() }),
  }),
}
