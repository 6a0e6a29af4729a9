import { z } from 'zod'
import { everyone, signedIn } from '../../../kernel/access.ts'
import { command, Line, Moment, Nothing, query } from '../../../kernel/contract.ts'
import { problems } from './problems.ts'
import { Agent, Browser, SessionGiven } from './session.ts'

/** What the browser's own passkey calls take and give (WebAuthn); opaque here. */
const Opaque = z.looseObject({}).meta({ personal: true })

export const passkeyOperations = {
  offerPasskeySignIn: command('POST /signin/passkey-sign-ins', {
    summary: 'What the browser needs to sign in with a passkey; valid for five minutes, once',
    access: everyone,
    limit: { calls: 120, seconds: 600 },
    takesBrowser: true,
    secret: true,
    input: z.object({ browser: Browser }),
    output: z.object({ options: Opaque }),
    problems: [problems.WayNotOffered],
  }),
  signInByPasskey: command('POST /signin/sessions/by-passkey', {
    summary: 'Sign in with a passkey',
    access: everyone,
    limit: { calls: 120, seconds: 600 },
    takesBrowser: true,
    givesSession: true,
    secret: true,
    input: z.object({ response: Opaque, browser: Browser, agent: Agent }),
    output: SessionGiven,
    problems: [problems.WayNotOffered, problems.PasskeyRefused, problems.OfferEnded],
  }),
  offerPasskey: command('POST /signin/passkey-offers', {
    summary: 'What the browser needs to make a passkey; valid for five minutes, once',
    access: signedIn,
    takesBrowser: true,
    secret: true,
    input: z.object({ browser: Browser }),
    output: z.object({ options: Opaque }),
    problems: [problems.WayNotOffered, problems.OnlyInBrowser],
  }),
  addPasskey: command('POST /signin/passkeys', {
    summary: 'Keep the passkey that the browser made',
    access: signedIn,
    takesBrowser: true,
    input: z.object({ response: Opaque, name: Line.max(80), browser: Browser }),
    output: z.object({ id: z.uuid() }),
    problems: [problems.WayNotOffered, problems.PasskeyRefused, problems.OfferEnded, problems.OnlyInBrowser],
  }),
  listPasskeys: query('GET /signin/passkeys', {
    summary: 'My passkeys',
    access: signedIn,
    input: Nothing,
    output: z.array(
      z.object({
        id: z.uuid(),
        name: Line,
        /** Synchronised by its maker between devices. */
        backedUp: z.boolean(),
        madeAt: Moment,
        usedAt: Moment.nullable(),
      }),
    ),
  }),
  renamePasskey: command('PATCH /signin/passkeys/:id', {
    summary: 'Give a passkey another name',
    access: signedIn,
    input: z.object({ id: z.uuid(), name: Line.max(80) }),
    output: Nothing,
    problems: [problems.OnlyInBrowser],
  }),
  removePasskey: command('DELETE /signin/passkeys/:id', {
    summary: 'Forget a passkey: it signs in no more',
    access: signedIn,
    input: z.object({ id: z.uuid() }),
    output: Nothing,
    problems: [problems.OnlyInBrowser],
  }),
}
