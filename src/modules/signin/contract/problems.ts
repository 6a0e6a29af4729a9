import { z } from 'zod'
import { problem } from '../../../kernel/problem.ts'

/** Why a provider's answer was not accepted. */
export const oidcRefusals = [
  'wrongState',
  'wrongNonce',
  'cancelled',
  'replay',
  'badToken',
  'weakAcr',
  'unexpectedAmr',
  'providerDown',
] as const

export const problems = {
  LinkNotUsable: problem(
    'signin.LinkNotUsable',
    403,
    z.object({ reason: z.enum(['unknown', 'ended', 'used', 'otherBrowser']) }),
  ),
  SetUpLinkNotUsable: problem('signin.SetUpLinkNotUsable', 403),
  SetUpDone: problem('signin.SetUpDone', 409),
  WayNotOffered: problem('signin.WayNotOffered', 409),
  PasskeyRefused: problem('signin.PasskeyRefused', 403),
  OfferEnded: problem('signin.OfferEnded', 409),
  OidcRefused: problem('signin.OidcRefused', 403, z.object({ code: z.enum(oidcRefusals) })),
  /** The provider knows the person; nobody here has that address or personal code. */
  NobodyHere: problem('signin.NobodyHere', 403, z.object({ profile: z.enum(['directory', 'tara']) }), {
    recorded: true,
  }),
  CodeTaken: problem('signin.CodeTaken', 409),
  /** Keys to one's account are changed in a browser, by the person. */
  OnlyInBrowser: problem('signin.OnlyInBrowser', 403),
  ScopeUnknown: problem('signin.ScopeUnknown', 400, z.object({ scope: z.string() })),
}
