import type { Actor, UserActor } from '../../../kernel/actor.ts'
import type { PersonId } from '../../../kernel/contract.ts'
import type { CommandContext } from '../../../kernel/module.ts'
import { facts, problems, type Way } from '../contract.ts'
import { after, lasting } from '../rules.ts'
import * as store from '../store/session.ts'

/** Signs the person in; the session with which the browser came ends. */
export async function beginSession(
  { tx, actor, now, tell, capabilities }: CommandContext<unknown>,
  { person, way, agent }: { person: string; way: Way; agent: string },
) {
  if (actor.kind === 'user') await store.removeSession(tx, actor.person, actor.session)
  const token = capabilities.secrets.token()
  const endsAt = after(now, lasting.session)
  const tokenHash = capabilities.secrets.hash(token)
  await store.addSession(tx, { tokenHash, person, way, agent, now, endsAt })
  await tell(facts.SignedIn, null, { person, way })
  return { session: { token, endsAt: endsAt.toISOString() } }
}

/** Keys to an account are changed by the person in a browser: a token must not make itself immortal. */
export function demandBrowser(actor: Actor): UserActor & { person: PersonId } {
  if (actor.kind !== 'user') throw problems.OnlyInBrowser({})
  return actor as UserActor & { person: PersonId }
}
