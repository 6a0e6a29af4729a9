/**
 * What became of one letter. `retry` is worth trying again (the server is away, busy or misconfigured),
 * `failed` will never succeed as it is. The reason is a code for words and statistics; it never holds an
 * address, a subject or the server's own text, which often quotes them.
 */
export type Delivery =
  | { outcome: 'sent'; messageId: string }
  | { outcome: 'retry'; reason: RetryReason }
  | { outcome: 'failed'; reason: FailureReason }

export type RetryReason = 'notConfigured' | 'serverDown' | 'timeout' | 'notSecure' | 'signInRefused' | 'busy'
export type FailureReason =
  | 'badAddress'
  | 'recipientRefused'
  | 'senderRefused'
  | 'tooLarge'
  | 'contentRefused'

type MailError = { code?: string; originalCode?: string; responseCode?: number; command?: string }

const retryReasons: Record<string, RetryReason> = {
  ECONNECTION: 'serverDown',
  EDNS: 'serverDown',
  ESOCKET: 'serverDown',
  EPROTOCOL: 'serverDown',
  EPROXY: 'serverDown',
  ETIMEDOUT: 'timeout',
  ETLS: 'notSecure',
  EREQUIRETLS: 'notSecure',
  EAUTH: 'signInRefused',
  ENOAUTH: 'signInRefused',
  EOAUTH2: 'signInRefused',
}

/** Reads an error of nodemailer. A wrong password or certificate is the agency's to mend, so the letter waits. */
export function classifyMailError(error: unknown): Delivery {
  const { code = '', originalCode = '', responseCode = 0, command = '' } = error as MailError
  if (isCertificateError(originalCode || code)) return { outcome: 'retry', reason: 'notSecure' }
  const retry = retryReasons[code]
  if (retry) return { outcome: 'retry', reason: retry }
  if (responseCode >= 400 && responseCode < 500) return { outcome: 'retry', reason: 'busy' }
  if (responseCode >= 500) return { outcome: 'failed', reason: refusalOf(responseCode, command) }
  if (code === 'EENVELOPE') return { outcome: 'failed', reason: 'badAddress' }
  return { outcome: 'retry', reason: 'serverDown' }
}

const isCertificateError = (code: string) =>
  code.startsWith('ERR_TLS') || code.startsWith('ERR_SSL') || /SELF_SIGNED|CERT_|UNABLE_TO_VERIFY/.test(code)

function refusalOf(responseCode: number, command: string): FailureReason {
  if (responseCode === 552) return 'tooLarge'
  if (command.startsWith('RCPT')) return 'recipientRefused'
  if (command.startsWith('MAIL')) return 'senderRefused'
  return 'contentRefused'
}
