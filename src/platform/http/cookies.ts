import { randomBytes } from 'node:crypto'
import type { Context } from 'hono'
import { deleteCookie, getCookie, setCookie } from 'hono/cookie'

/**
 * Cookies of the session and of the browser. With https they carry the `__Host-` prefix; plain http is only
 * allowed on loopback, where browsers refuse that prefix.
 */
export interface Cookies {
  session(c: Context): string | undefined
  keepSession(c: Context, session: { token: string; endsAt: string } | null): void
  /** The secret that only this browser keeps; made on first use. */
  browser(c: Context): string
}

export function cookiesFor(baseUrl: string): Cookies {
  const secure = baseUrl.startsWith('https:')
  const nameOf = (name: string) => (secure ? `__Host-${name}` : name)
  const common = { path: '/', httpOnly: true, secure, sameSite: 'Lax' } as const
  return {
    session: (c) => getCookie(c, nameOf('koosmeel')),
    keepSession(c, session) {
      if (session)
        setCookie(c, nameOf('koosmeel'), session.token, { ...common, expires: new Date(session.endsAt) })
      else deleteCookie(c, nameOf('koosmeel'), common)
    },
    browser(c) {
      const kept = getCookie(c, nameOf('koosmeel-browser'))
      if (kept) return kept
      const made = randomBytes(24).toString('base64url')
      setCookie(c, nameOf('koosmeel-browser'), made, { ...common, maxAge: 400 * 24 * 3600 })
      return made
    },
  }
}
