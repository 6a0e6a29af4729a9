import { people } from '../modules/people/contract.ts'
import { signin } from '../modules/signin/contract.ts'
import { call, Problem, standing } from './api.ts'
import { isLocale, type Locale, setLocale } from './i18n.ts'
import { queryClient } from './queries.ts'
import { expireSession, type Session, sessionNow, setSession } from './session.ts'

const kept = 'koosmeel-acting'
/** A language that was chosen here and of which the server has not heard yet. */
const choice = 'koosmeel-chosen-locale'

/**
 * Asks the server who we are and in whose place we act, at the start, after signing in and after
 * changing one's settings.
 * @throws Problem when there is no answer
 */
export async function refreshSession(): Promise<Session | undefined> {
  standing.onBehalfOf = sessionStorage.getItem(kept) ?? undefined
  const me = await readMe()
  const session = me.person ? { ...me, person: me.person } : undefined
  setSession(session)
  const chosen = sessionStorage.getItem(choice)
  if (isLocale(chosen)) keepLocale(chosen)
  else if (isLocale(me.locale)) setLocale(me.locale)
  return session
}

async function readMe() {
  if (import.meta.env.MODE === 'gallery') return (await import('./gallery/session.ts')).gallerySession
  try {
    return await call(signin.readMe, {})
  } catch (problem) {
    if (!(problem instanceof Problem) || problem.type !== 'kernel.SubstitutionEnded') throw problem
    forgetActing()
    return call(signin.readMe, {})
  }
}

/** Acts in the place of the absent person, or again as oneself; all on screen is asked anew. */
export async function actAs(absence: string | undefined): Promise<void> {
  if (absence) sessionStorage.setItem(kept, absence)
  else forgetActing()
  await refreshSession()
  await queryClient.resetQueries()
}

function forgetActing(): void {
  sessionStorage.removeItem(kept)
  standing.onBehalfOf = undefined
}

/** Ends the session here, with nothing of the last person left in this tab. */
export async function signOut(): Promise<void> {
  await call(signin.signOut, {})
  sessionStorage.clear()
  window.location.assign('/sign-in')
}

/** The language of letters follows the language of the screen. */
export function keepLocale(locale: Locale): void {
  if (!sessionNow().session) return
  sessionStorage.setItem(choice, locale)
  call(people.changeMySettings, { locale })
    .then(() => sessionStorage.removeItem(choice))
    .catch(() => undefined)
}

standing.signedOut = expireSession
standing.substitutionEnded = () => void actAs(undefined)
