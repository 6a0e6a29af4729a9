import { implement } from '../../kernel/module.ts'
import { signin } from './contract.ts'
import { accessLinkHandlers } from './operations/access-link.ts'
import { linkHandlers } from './operations/link.ts'
import { oidcHandlers } from './operations/oidc.ts'
import { passkeyHandlers } from './operations/passkey.ts'
import { sessionHandlers } from './operations/session.ts'
import { tokenHandlers } from './operations/token.ts'

export const operations = implement(signin, {
  ...sessionHandlers,
  ...linkHandlers,
  ...passkeyHandlers,
  ...oidcHandlers,
  ...tokenHandlers,
  ...accessLinkHandlers,
})
