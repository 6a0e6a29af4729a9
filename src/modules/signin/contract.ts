import { contract } from '../../kernel/contract.ts'
import { accessLinkOperations } from './contract/access-link.ts'
import { linkOperations } from './contract/link.ts'
import { oidcOperations } from './contract/oidc.ts'
import { passkeyOperations } from './contract/passkey.ts'
import { sessionOperations } from './contract/session.ts'
import { tokenOperations } from './contract/token.ts'

export { facts } from './contract/facts.ts'
export { problems } from './contract/problems.ts'
export { type Way, ways } from './contract/session.ts'

/** How people prove who they are, and what they then carry: sessions and tokens. */
export const signin = contract('signin', {
  ...sessionOperations,
  ...linkOperations,
  ...passkeyOperations,
  ...oidcOperations,
  ...tokenOperations,
  ...accessLinkOperations,
})
