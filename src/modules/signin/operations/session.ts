import {
  type Actor,
  membershipsOf,
  personOf,
  type TokenActor,
  type UserActor,
} from '../../../kernel/actor.ts'
import type { PersonId, TeamId } from '../../../kernel/contract.ts'
import { implement } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import { people } from '../../people/contract.ts'
import { sessionOperations } from '../contract/session.ts'
import { after, isStale, lasting, onBehalfOf } from '../rules.ts'
import * as store from '../store/session.ts'
import { demandBrowser } from './begin-session.ts'

const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

export const sessionHandlers = implement(sessionOperations, {
  async readActor({ input, db, capabilities }) {
    const { hash } = capabilities.secrets
    if (input.onBehalfOf && !uuid.test(input.onBehalfOf)) throw kernelProblems.SubstitutionEnded({})
    const key = await store.findKey(db, {
      session: input.session === undefined ? undefined : hash(input.session),
      token: input.bearer === undefined ? undefined : hash(input.bearer),
      absence: input.onBehalfOf,
      at: input.at,
      idleSeconds: lasting.sessionIdle / 1000,
    })
    const actor = actorOf(key)
    // Never silently as oneself: what was meant as another's deed would be recorded as one's own.
    if (actor && input.onBehalfOf && !('onBehalfOf' in actor)) throw kernelProblems.SubstitutionEnded({})
    const now = key.now.toISOString()
    return { actor, locale: key.locale, now, stale: actor !== null && isStale(key, key.now) }
  },

  async touchSession({ input: { session, token }, now, tx }) {
    if (session) await store.touchSession(tx, session, now)
    if (token) await store.touchToken(tx, token, now)
    return {}
  },

  async readMe({ actor, ask }) {
    const id = personOf(actor) as PersonId | undefined
    if (!id) return nobody
    const [contact] = await ask(people.listContacts, { ids: [id] })
    if (!contact) return nobody
    const { name, email, title, locale, digest } = contact
    const absences = actor.kind === 'user' ? await ask(people.listActingFor, {}) : []
    const substitutions = absences.map(({ id: absence, person, until }) => ({ absence, person, until }))
    const memberships = rolesOf(actor)
    const acting = actor.kind === 'user' ? actor.onBehalfOf?.absence : undefined
    return {
      person: { id, name, email, title },
      locale,
      digest,
      memberships,
      roles: [...new Set(memberships.map(({ role }) => role))],
      substitutions,
      onBehalfOf: substitutions.find(({ absence }) => absence === acting) ?? null,
    }
  },

  async listSignInWays({ capabilities: { passkeys, mailOn, providers } }) {
    const offered = (['directory', 'tara'] as const).flatMap((profile) => {
      const provider = providers[profile]
      return provider ? [{ profile, name: provider.name }] : []
    })
    return { passkeys: passkeys !== undefined, mail: mailOn, providers: offered }
  },

  async signOut({ actor, tx }) {
    if (actor.kind === 'user') await store.removeSession(tx, actor.person, actor.session)
    return { session: null }
  },

  async listSessions({ actor, now, db }) {
    const alive = { now, seenAfter: after(now, -lasting.sessionIdle) }
    const sessions = await store.listSessions(db, personOf(actor) ?? '', alive)
    const current = actor.kind === 'user' ? actor.session : undefined
    return sessions.map(({ createdAt, seenAt, endsAt, ...session }) => ({
      ...session,
      createdAt: createdAt.toISOString(),
      seenAt: seenAt.toISOString(),
      endsAt: endsAt.toISOString(),
      current: session.id === current,
    }))
  },

  async endSession({ input, actor, tx }) {
    const { person } = demandBrowser(actor)
    if (!(await store.removeSession(tx, person, input.id))) throw kernelProblems.NotFound({})
    return {}
  },

  async endOtherSessions({ actor, tx }) {
    const { person, session } = demandBrowser(actor)
    return { ended: await store.removeOtherSessions(tx, person, session) }
  },
})

const nobody = {
  person: null,
  locale: null,
  digest: false,
  memberships: [],
  roles: [],
  substitutions: [],
  onBehalfOf: null,
}

const rolesOf = (actor: Actor) =>
  membershipsOf(actor).map(({ team, role }) => ({ team: team as TeamId | null, role }))

function actorOf(key: Awaited<ReturnType<typeof store.findKey>>): UserActor | TokenActor | null {
  const { kind, id, person, memberships, acting } = key
  if (!id || !key.locale) return null
  if (kind === 'token') return { kind, person, token: id, scopes: key.scopes ?? [], memberships }
  const user = { kind: 'user', person, session: id, memberships } as const
  return acting ? { ...user, onBehalfOf: onBehalfOf(acting) } : user
}
