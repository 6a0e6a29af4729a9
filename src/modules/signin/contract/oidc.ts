import { z } from 'zod'
import { everyone, may } from '../../../kernel/access.ts'
import { command, Nothing, PersonId, query } from '../../../kernel/contract.ts'
import { permissions } from '../../people/contract.ts'
import { problems } from './problems.ts'
import { Agent, Browser, SessionGiven } from './session.ts'

/** `directory` is the agency's own OpenID provider, `tara` the state's authentication service. */
export const Profile = z.enum(['directory', 'tara'])

/** An Estonian personal code. Only a keyed hash of it is kept. */
const PersonalCode = z
  .string()
  .trim()
  .regex(/^[1-8]\d{10}$/)
  .meta({ personal: true })

export const oidcOperations = {
  beginOidc: command('POST /signin/oidc-attempts', {
    summary: 'Where to send the browser to sign in through a provider',
    access: everyone,
    limit: { calls: 120, seconds: 600 },
    takesBrowser: true,
    secret: true,
    input: z.object({ profile: Profile, browser: Browser }),
    output: z.object({ url: z.string() }),
    problems: [problems.WayNotOffered, problems.OidcRefused],
  }),
  finishOidc: command('POST /signin/sessions/by-oidc', {
    summary: 'Sign in with the answer of the provider, in the browser that began',
    access: everyone,
    limit: { calls: 120, seconds: 600 },
    takesBrowser: true,
    givesSession: true,
    secret: true,
    input: z.object({
      callbackUrl: z.url().max(4000).meta({ personal: true }),
      browser: Browser,
      agent: Agent,
    }),
    output: SessionGiven,
    problems: [problems.WayNotOffered, problems.OidcRefused, problems.NobodyHere],
  }),
  registerPersonalCode: command('PUT /signin/people/:person/personal-code', {
    summary: 'Let a person sign in through TARA; replaces the code registered before',
    access: may(permissions.administer),
    input: z.object({ person: PersonId, code: PersonalCode }),
    output: Nothing,
    problems: [problems.CodeTaken],
  }),
  removePersonalCode: command('DELETE /signin/people/:person/personal-code', {
    summary: 'The person signs in through TARA no more',
    access: may(permissions.administer),
    input: z.object({ person: PersonId }),
    output: Nothing,
  }),
  readWaysOfPerson: query('GET /signin/people/:person/ways', {
    summary: 'Which ways of signing in a person has set up',
    access: may(permissions.administer),
    input: z.object({ person: PersonId }),
    output: z.object({ passkeys: z.number().int(), directory: z.boolean(), personalCode: z.boolean() }),
  }),
}
