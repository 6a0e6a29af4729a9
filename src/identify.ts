import type { House } from './kernel/house.ts'
import { perform } from './kernel/road/perform.ts'
import { signin } from './modules/signin/contract.ts'
import type { Identify } from './platform/http/server.ts'

/** Who a request's credentials belong to, asked from `signin`, which also notes that they are in use. */
export const identifyIn =
  (house: House): Identify =>
  async (credentials) => {
    const call = { actor: { kind: 'system', name: 'http' } as const, now: new Date() }
    const known = await perform(house, signin.readActor, credentials, call)
    const { actor, stale, locale } = known
    if (stale && actor?.kind === 'user')
      await perform(house, signin.touchSession, { session: actor.session }, call)
    if (stale && actor?.kind === 'token')
      await perform(house, signin.touchSession, { token: actor.token }, call)
    return { actor, locale, now: new Date(known.now) }
  }
