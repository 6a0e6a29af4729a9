import { z } from 'zod'
import { everyone, internal, roles, signedIn } from '../../../kernel/access.ts'
import type { TokenActor, UserActor } from '../../../kernel/actor.ts'
import { command, Email, Line, Moment, Nothing, PersonId, query, TeamId } from '../../../kernel/contract.ts'
import { Day } from '../../../kernel/values/day.ts'
import { Locale, PersonName } from '../../people/contract.ts'
import { problems } from './problems.ts'

/** An unguessable text; never in the audit. */
export const Secret = z.string().min(16).max(500).meta({ personal: true })
/** Filled by the server with what only this browser keeps. */
export const Browser = Secret
/** `Firefox, Windows`: how the person will know this session in the list. */
export const Agent = z.string().trim().max(80).default('')
/** What goes into the session cookie. */
export const SessionGiven = z.object({ session: z.object({ token: z.string(), endsAt: Moment }) })
export const ways = ['set-up', 'link', 'passkey', 'directory', 'tara'] as const
export type Way = (typeof ways)[number]

const Named = z.object({ id: PersonId, name: PersonName })
const Role = z.object({ team: TeamId.nullable(), role: z.enum(roles) })

/** Who I am, what I may, in whose place I may act; `person` is null for guests. */
const Me = z.object({
  person: Named.extend({ email: Email, title: z.string() }).nullable(),
  locale: Locale.nullable(),
  digest: z.boolean(),
  /** What counts now: the absent person's while substituting. */
  memberships: z.array(Role),
  roles: z.array(z.enum(roles)),
  /** Absences in which I am the substitute today; chosen with the header `X-On-Behalf-Of`. */
  substitutions: z.array(z.object({ absence: z.uuid(), person: Named, until: Day })),
  onBehalfOf: z.object({ absence: z.uuid(), person: Named, until: Day }).nullable(),
})

const Session = z.object({
  id: z.uuid(),
  agent: z.string(),
  way: z.enum(ways),
  createdAt: Moment,
  seenAt: Moment,
  endsAt: Moment,
  /** The one this request came with. */
  current: z.boolean(),
})

export const sessionOperations = {
  readActor: query('internal', {
    summary: 'Who a cookie or a token belongs to, and in whose place they act',
    access: internal(['http']),
    input: z.object({
      session: z.string().optional(),
      bearer: z.string().optional(),
      onBehalfOf: z.string().optional(),
      /** Judged at this moment; the database's own clock when absent. */
      at: Moment.optional(),
    }),
    output: z.object({
      actor: z.custom<UserActor | TokenActor | null>(),
      locale: Locale.nullable(),
      now: Moment,
      /** Its last use was not noted for a while: `touchSession`. */
      stale: z.boolean(),
    }),
  }),
  touchSession: command('internal', {
    summary: 'Note that a session or a token is in use',
    access: internal(['http']),
    input: z.object({ session: z.uuid().optional(), token: z.uuid().optional() }),
    output: Nothing,
  }),
  readMe: query('GET /signin/me', {
    summary: 'Who I am here, and in whose place I may act',
    access: everyone,
    input: Nothing,
    output: Me,
  }),
  listSignInWays: query('GET /signin/ways', {
    summary: 'Ways of signing in that work in this installation',
    access: everyone,
    input: Nothing,
    output: z.object({
      passkeys: z.boolean(),
      mail: z.boolean(),
      providers: z.array(z.object({ profile: z.enum(['directory', 'tara']), name: Line })),
    }),
  }),
  signOut: command('DELETE /signin/session', {
    summary: 'End this session',
    access: everyone,
    input: Nothing,
    output: z.object({ session: z.null() }),
    givesSession: true,
  }),
  listSessions: query('GET /signin/sessions', {
    summary: 'Where I am signed in',
    access: signedIn,
    input: Nothing,
    output: z.array(Session),
  }),
  endSession: command('DELETE /signin/sessions/:id', {
    summary: 'End one of my sessions',
    access: signedIn,
    input: z.object({ id: z.uuid() }),
    output: Nothing,
    problems: [problems.OnlyInBrowser],
  }),
  endOtherSessions: command('DELETE /signin/sessions', {
    summary: 'End all my sessions but this one',
    access: signedIn,
    input: Nothing,
    output: z.object({ ended: z.number().int() }),
    problems: [problems.OnlyInBrowser],
  }),
}
