import { isLoopback } from '../loopback.ts'

export class BadSmtpUrl extends Error {
  override name = 'BadSmtpUrl'
}

/**
 * Reads `SMTP_URL`: `smtp://user:password@host:587` (STARTTLS) or `smtps://host:465` (TLS from the start).
 * Letters carry sign-in links, so they go in the clear only on loopback, or where the agency says so with
 * `?tls=off` (its own relay on its own network).
 */
export function readSmtpUrl(text: string): SmtpAddress {
  const url = URL.canParse(text) ? new URL(text) : undefined
  if (!url || !['smtp:', 'smtps:'].includes(url.protocol) || !url.hostname)
    throw new BadSmtpUrl('SMTP_URL must look like smtp://user:password@host:587 or smtps://host:465')
  const secure = url.protocol === 'smtps:'
  const open = url.searchParams.get('tls') === 'off'
  const auth = url.username
    ? { auth: { user: decodeURIComponent(url.username), pass: decodeURIComponent(url.password) } }
    : {}
  return {
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: Number(url.port) || (secure ? 465 : 587),
    secure,
    ignoreTLS: open,
    requireTLS: !secure && !open && !isLoopback(url.hostname),
    ...auth,
  }
}

export type SmtpAddress = {
  host: string
  port: number
  secure: boolean
  ignoreTLS: boolean
  requireTLS: boolean
  auth?: { user: string; pass: string }
}
