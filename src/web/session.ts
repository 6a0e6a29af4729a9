import { useSyncExternalStore } from 'react'
import type { Permission } from '../kernel/access.ts'
import type { OutputOf } from '../kernel/contract.ts'
import type { signin } from '../modules/signin/contract.ts'

type Me = OutputOf<typeof signin.readMe>
/** Who is signed in, what counts now, and in whose place one may act. */
export type Session = Me & { person: NonNullable<Me['person']> }
export type Substitution = Me['substitutions'][number]

interface State {
  session: Session | undefined
  /** The session ended while something was being done; what was typed is kept. */
  expired: boolean
}

const listeners = new Set<() => void>()
let state: State = { session: undefined, expired: false }

export const useSession = (): State => useSyncExternalStore(subscribe, () => state)
export const sessionNow = (): State => state

export function setSession(session: Session | undefined): void {
  change({ session, expired: false })
}

export function expireSession(): void {
  if (state.session) change({ ...state, expired: true })
}

/** Whether the person may, as far as roles say; the server decides. In one team, or in any. */
export function isAllowed(session: Session | undefined, permission: Permission, team?: string): boolean {
  const here = session?.memberships.filter((one) => !team || one.team === null || one.team === team)
  return here?.some(({ role }) => permission.roles.includes(role)) ?? false
}

/** `const may = useMay(); may(permissions.give) && <Button …>` */
export function useMay(): (permission: Permission, team?: string) => boolean {
  const { session } = useSession()
  return (permission, team) => isAllowed(session, permission, team)
}

function change(next: State): void {
  state = next
  for (const tell of listeners) tell()
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}
