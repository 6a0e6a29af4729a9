import { useSyncExternalStore } from 'react'
import { standing } from './api.ts'
import { isLocale, setLocale } from './i18n.ts'

/** Who is signed in and in whose place one may act; `GET /api/session` answers so. */
export interface Session {
  person: { id: string; name: string; email?: string }
  /** Role names, of any team. */
  roles: readonly string[]
  locale?: string | null
  csrf?: string
  /** Absences during which this person is the substitute. */
  substitutions: readonly Substitution[]
}

export interface Substitution {
  /** The absence's id; sent as `X-On-Behalf-Of`. */
  absence: string
  person: { id: string; name: string }
  /** Last day, `YYYY-MM-DD`. */
  until: string
}

interface State {
  session: Session | undefined
  acting: Substitution | undefined
  /** The session ended while something was being done; what was typed is kept. */
  expired: boolean
}

const kept = 'koosmeel-acting'
const listeners = new Set<() => void>()
let state: State = { session: undefined, acting: undefined, expired: false }

export const useSession = (): State => useSyncExternalStore(subscribe, () => state)
export const sessionNow = (): State => state

/** Called when the server told who we are, and with nothing after signing out. */
export function beginSession(session: Session | undefined): void {
  const wished = sessionStorage.getItem(kept)
  const acting = session?.substitutions.find((one) => one.absence === wished)
  standing.csrf = session?.csrf
  if (isLocale(session?.locale)) setLocale(session.locale)
  change({ session, acting, expired: false })
}

/** Acts as oneself (nothing) or as a substitute; what is on screen must then be asked again. */
export function actAs(acting: Substitution | undefined): void {
  change({ ...state, acting })
}

standing.signedOut = () => {
  if (state.session) change({ ...state, expired: true })
}

function change(next: State): void {
  state = next
  standing.onBehalfOf = next.acting?.absence
  if (next.acting) sessionStorage.setItem(kept, next.acting.absence)
  else sessionStorage.removeItem(kept)
  for (const tell of listeners) tell()
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}
