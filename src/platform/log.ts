import { randomUUID } from 'node:crypto'
import { type DestinationStream, type Logger, pino, stdTimeFunctions } from 'pino'

/**
 * Structured log (one JSON object a line). Whatever is given to it, no personal data leaves: fields that
 * hold it are hidden by their name, and e-mail addresses, personal codes, secrets and query strings are
 * blotted out of every other text, error messages and stacks included.
 */
export type Log = Pick<Logger, 'trace' | 'debug' | 'info' | 'warn' | 'error' | 'fatal'>

const HIDDEN = '[hidden]'

/** Field names (lower case, without `_` and `-`) whose value never reaches the log. */
const personalFields = new Set(
  (
    'name firstname lastname givenname familyname fullname displayname email mail phone address personalcode ' +
    'sub subject from to cc bcc recipient title text html body content input output comment query ' +
    'search password passphrase secret clientsecret token idtoken accesstoken authorization cookie setcookie ' +
    'state nonce verifier challenge credential detail parameters values'
  ).split(' '),
)

const isPersonalField = (name: string) => personalFields.has(name.toLowerCase().replace(/[_-]/g, ''))

/** Blots e-mail addresses, Estonian personal codes, query strings and long random secrets out of a text. */
export function blotPersonal(text: string): string {
  return text
    .replace(/[^\s<>"'(),;:@/]+@[^\s<>"'(),;:@/]+/gu, '[e-mail]')
    .replace(/(?<![\w-])(EE)?[1-8]\d{10}(?![\w-])/g, '[personal code]')
    .replace(/(https?:\/\/|\/)([^\s?#"'<>]*)[?#][^\s"'<>]+/g, '$1$2?[hidden]')
    .replace(/[A-Za-z0-9_-]{24,}/g, (word) => (looksRandom(word) ? '[secret]' : word))
}

const looksRandom = (word: string) =>
  /^[0-9a-f]{40,}$/i.test(word) || (/[a-z]/.test(word) && /[A-Z]/.test(word) && /\d/.test(word))

function hidePersonal(value: unknown, depth = 0): unknown {
  if (typeof value === 'string') return blotPersonal(value)
  if (value instanceof Error) return describeError(value)
  if (value === null || typeof value !== 'object' || value instanceof Date) return value
  if (depth > 5) return '[deep]'
  if (Array.isArray(value)) return value.map((item) => hidePersonal(item, depth + 1))
  return Object.fromEntries(
    Object.entries(value).map(([name, inner]) => [
      name,
      isPersonalField(name) && inner !== undefined && inner !== null
        ? HIDDEN
        : hidePersonal(inner, depth + 1),
    ]),
  )
}

/** Only the parts of an error that help: other properties of database and mail errors quote people's data. */
function describeError(error: Error): Record<string, unknown> {
  const { code } = error as Error & { code?: unknown }
  return {
    type: error.constructor.name,
    ...(code === undefined ? {} : { code }),
    message: blotPersonal(error.message),
    stack: blotPersonal(error.stack ?? ''),
    ...(error.cause instanceof Error ? { cause: describeError(error.cause) } : {}),
  }
}

/** @param level pino's levels; `silent` for none. @param destination a stream for tests, else standard output. */
export function createLog({ level = 'info', destination }: LogOptions = {}): Log {
  const hide = (fields: Record<string, unknown>) => hidePersonal(fields) as Record<string, unknown>
  const options = {
    level,
    timestamp: stdTimeFunctions.isoTime,
    formatters: { level: (label: string) => ({ level: label }), log: hide, bindings: () => ({}) },
    serializers: { err: (error: unknown) => error },
    hooks: { logMethod: blotMessage },
  }
  // Lines are written beside the work, those that wait together; at the end of the process nothing stays behind.
  return pino(options, destination ?? pino.destination({ sync: false }))
}

export type LogOptions = { level?: string; destination?: DestinationStream }

function blotMessage(this: Logger, values: unknown[], write: (...values: never[]) => void) {
  const blotted = values.map((value) => (typeof value === 'string' ? blotPersonal(value) : value))
  write.apply(this, blotted as never[])
}

/** The caller's request id when it is harmless to print, else a new one. */
export function chooseRequestId(offered?: string): string {
  return offered && /^[A-Za-z0-9-]{8,64}$/.test(offered) && !looksRandom(offered) ? offered : randomUUID()
}

/** A log whose every line carries the request's id; pino hides nothing in a child's own fields, so no others. */
export function logOfRequest(log: Log, requestId: string): Log {
  return (log as Logger).child({ requestId: chooseRequestId(requestId) })
}
