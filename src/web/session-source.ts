import { api, Problem } from './api.ts'
import type { Locale } from './i18n.ts'
import type { Session } from './session.ts'

/** Who is signed in; undefined for a guest. */
export async function readSession(): Promise<Session | undefined> {
  if (import.meta.env.MODE === 'gallery') return (await import('./gallery/session.ts')).gallerySession
  try {
    return await api<Session>('GET', '/session')
  } catch (problem) {
    if (problem instanceof Problem && problem.status === 401) return undefined
    throw problem
  }
}

/** Ends the session here and shows the sign-in page, with nothing of the last person left in memory. */
export async function signOut(): Promise<void> {
  await api('DELETE', '/session')
  sessionStorage.clear()
  window.location.assign('/sign-in')
}

/** The language of letters follows the language of the screen. */
export function keepLocale(locale: Locale): void {
  api('PUT', '/session/locale', { locale }).catch(() => undefined)
}
