import type { Context, MiddlewareHandler } from 'hono'
import { secureHeaders } from 'hono/secure-headers'
import { kernelProblems } from '../../kernel/problem.ts'
import type { Cookies } from './cookies.ts'

/** The usual headers. A page that needs scripts brings a policy of its own; nothing else may load anything. */
export function safeHeaders(baseUrl: string): MiddlewareHandler {
  const usual = secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      frameAncestors: ["'none'"],
      baseUri: ["'none'"],
      formAction: ["'none'"],
    },
    xFrameOptions: 'DENY',
    referrerPolicy: 'no-referrer',
    crossOriginOpenerPolicy: 'same-origin',
    crossOriginResourcePolicy: 'same-origin',
    strictTransportSecurity: baseUrl.startsWith('https:') && 'max-age=31536000; includeSubDomains',
    permissionsPolicy: { camera: [], microphone: [], geolocation: [], payment: [], usb: [] },
  })
  return async (c, next) => {
    let own: string | null = null
    await usual(c, async () => {
      await next()
      own = c.res.headers.get('content-security-policy')
    })
    if (own) c.header('content-security-policy', own)
  }
}

/**
 * Against forged requests: a change that comes with our session cookie must come from our own page.
 * Tokens are exempt, since no browser sends them by itself.
 */
export function refuseForeign(baseUrl: string, cookies: Cookies): MiddlewareHandler {
  const own = new URL(baseUrl).origin
  return async (c, next) => {
    const changes = !['GET', 'HEAD', 'OPTIONS'].includes(c.req.method)
    if (changes && !c.req.header('authorization') && !isOwn(c, own, cookies))
      throw kernelProblems.ForeignOrigin({})
    await next()
  }
}

function isOwn(c: Context, own: string, cookies: Cookies): boolean {
  const site = c.req.header('sec-fetch-site')
  if (site) return site === 'same-origin'
  const origin = c.req.header('origin')
  if (origin) return origin === own
  // No browser of today leaves both out; a program without a session has nothing to forge.
  return cookies.session(c) === undefined
}
