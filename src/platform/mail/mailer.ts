import { createTransport } from 'nodemailer'
import { classifyMailError, type Delivery } from './delivery.ts'
import { readSmtpUrl } from './smtp-url.ts'

/** One letter to one person. The message id is the caller's, so that a repeated letter is known as the same. */
export type Letter = {
  from: string
  to: string
  subject: string
  text: string
  html?: string
  /** A calendar invitation or its cancellation (iCalendar text with the same METHOD). */
  ics?: { method: 'REQUEST' | 'CANCEL' | 'PUBLISH'; content: string }
  headers?: Record<string, string>
  /** Without angle brackets, as `01890a5d…@koosmeel.agency.example`. */
  messageId: string
}

export type Mailer = {
  /** False when no SMTP server was given: every letter is then answered with `retry: notConfigured`. */
  configured: boolean
  /** Never throws for what the server or the network did: see {@link Delivery}. */
  send(letter: Letter): Promise<Delivery>
  close(): void
}

export type MailerOptions = {
  /** PEM of a certificate authority to trust besides the usual ones (an agency's own relay). */
  trustedAuthority?: string
  dkim?: { domainName: string; keySelector: string; privateKey: string }
}

/** @throws {BadSmtpUrl} when the address can't be read; nothing is connected before the first letter. */
export function createMailer(smtpUrl: string | undefined, options: MailerOptions = {}): Mailer {
  if (!smtpUrl) return silentMailer
  const transport = createTransport({
    pool: true,
    maxConnections: 3,
    disableFileAccess: true,
    disableUrlAccess: true,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
    ...readSmtpUrl(smtpUrl),
    ...(options.trustedAuthority ? { tls: { ca: options.trustedAuthority } } : {}),
    ...(options.dkim ? { dkim: { ...options.dkim, headerFieldNames: signedHeaders } } : {}),
  })
  return {
    configured: true,
    send: (letter) => sendLetter(letter, (message) => transport.sendMail(message)),
    close: () => transport.close(),
  }
}

const silentMailer: Mailer = {
  configured: false,
  send: async () => ({ outcome: 'retry', reason: 'notConfigured' }),
  close: () => {},
}

/** The library's own list leaves List-Unsubscribe-Post out, and one-click unsubscribing needs it signed. */
const signedHeaders =
  'from:to:subject:date:message-id:reply-to:mime-version:content-type:content-transfer-encoding:' +
  'list-id:list-unsubscribe:list-unsubscribe-post:auto-submitted'

type Message = ReturnType<typeof composeMessage>

async function sendLetter(letter: Letter, send: (message: Message) => Promise<unknown>): Promise<Delivery> {
  if (!isAddress(letter.to)) return { outcome: 'failed', reason: 'badAddress' }
  try {
    await send(composeMessage(letter))
    return { outcome: 'sent', messageId: letter.messageId }
  } catch (error) {
    return classifyMailError(error)
  }
}

/** One plain address: a comma would make two recipients of it, a bracket or line break a forged header. */
const isAddress = (text: string) => /^[^\s<>"(),;:\\[\]@]+@[^\s<>"(),;:\\[\]@]+$/u.test(text)

function composeMessage({ to, messageId, headers, ics, ...letter }: Letter) {
  return {
    ...letter,
    to: { name: '', address: to },
    messageId: `<${messageId}>`,
    headers: { 'Auto-Submitted': 'auto-generated', ...headers },
    ...(ics ? { icalEvent: { method: ics.method, content: ics.content, filename: 'kutse.ics' } } : {}),
  }
}
