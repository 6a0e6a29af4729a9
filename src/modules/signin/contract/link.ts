import { z } from 'zod'
import { everyone, internal } from '../../../kernel/access.ts'
import { command, Email, Line, Moment, Nothing, query } from '../../../kernel/contract.ts'
import { Locale, PersonName } from '../../people/contract.ts'
import { problems } from './problems.ts'
import { Agent, Browser, Secret, SessionGiven } from './session.ts'

/** Generous: a whole agency may stand behind one address. What protects a mailbox is `rules.ts`. */
const perAddress = { calls: 60, seconds: 600 }

export const linkOperations = {
  requestLink: command('POST /signin/links', {
    summary: 'Ask for a sign-in link by e-mail; the answer never tells whether the address is known',
    access: everyone,
    limit: perAddress,
    takesBrowser: true,
    input: z.object({ email: Email, browser: Browser }),
    output: z.object({ minutes: z.number().int() }),
    problems: [problems.WayNotOffered],
  }),
  signInByLink: command('POST /signin/sessions/by-link', {
    summary: 'Sign in with a one-time link, in the browser that asked for it',
    access: everyone,
    limit: perAddress,
    takesBrowser: true,
    givesSession: true,
    secret: true,
    input: z.object({ token: Secret, browser: Browser, agent: Agent }),
    output: SessionGiven,
    problems: [problems.LinkNotUsable],
  }),
  makeLink: command('internal', {
    summary: 'A one-time link for any browser, handed over by whoever runs the machine',
    access: internal(['cli']),
    secret: true,
    input: z.object({ email: Email, minutes: z.number().int().min(1).max(1440).default(15) }),
    /** `path` on this installation's address; null when nobody here has the e-mail. */
    output: z.object({ path: z.string(), endsAt: Moment }).nullable(),
  }),
  readSetUp: query('GET /signin/set-up', {
    summary: 'Whether the first set-up still waits',
    access: everyone,
    input: Nothing,
    output: z.object({ needed: z.boolean() }),
  }),
  makeSetUpLink: command('internal', {
    summary: 'The one-time address of the first set-up; a new one replaces the old',
    access: internal(['main', 'cli']),
    secret: true,
    input: Nothing,
    output: z.object({ path: z.string().nullable() }),
  }),
  setUp: command('POST /signin/set-up', {
    summary: 'Name the agency, its first team and its first administrator; signs that person in',
    access: everyone,
    limit: perAddress,
    givesSession: true,
    secret: true,
    input: z.object({
      token: Secret,
      agency: Line,
      team: Line,
      name: PersonName,
      email: Email,
      locale: Locale.default('et'),
      agent: Agent,
    }),
    output: SessionGiven,
    problems: [problems.SetUpDone, problems.SetUpLinkNotUsable],
  }),
}
