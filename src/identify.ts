import type { House } from './kernel/house.ts'
import { perform } from './kernel/road/perform.ts'
import { signin } from './modules/signin/contract.ts'
import type { Identify, IdentifyHolder } from './platform/http/server.ts'

const http = { kind: 'system', name: 'http' } as const

/** How requests are known, asked from `signin`. */
export const identifying = (house: House) => ({
  identify: identifyIn(house),
  identifyHolder: identifyHolderIn(house),
})

/** Who a request's credentials belong to; `signin` also notes that they are in use. */
const identifyIn =
  (house: House): Identify =>
  async (credentials) => {
    const call = { actor: http, now: new Date() }
    const known = await perform(house, signin.readActor, credentials, call)
    const { actor, stale, locale } = known
    if (stale && actor?.kind === 'user')
      await perform(house, signin.touchSession, { session: actor.session }, call)
    if (stale && actor?.kind === 'token')
      await perform(house, signin.touchSession, { token: actor.token }, call)
    return { actor, locale, now: new Date(known.now) }
  }

/** By the database's clock: only that one says whether a link still opens anything. */
const identifyHolderIn =
  (house: House): IdentifyHolder =>
  (token) =>
    perform(house, signin.readHolder, { token }, { actor: http })
