import type { Operation } from '../contract.ts'
import { kernelProblems } from '../problem.ts'
import type { Locale } from '../words.ts'
import { errorMaps } from './zod-locales.ts'

/**
 * Input through its schema, with messages in the reader's language.
 * @throws InputInvalid with the path and message of each error
 */
export function parseInput(operation: Operation, input: unknown, locale: Locale): unknown {
  if (holdsNul(input)) throw kernelProblems.BodyNotUnderstood({})
  const parsed = operation.input.safeParse(input, { error: errorMaps[locale] })
  if (parsed.success) return parsed.data
  const errors = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
  throw kernelProblems.InputInvalid({ errors })
}

/** PostgreSQL keeps no NUL in a text; such input is no text that a person wrote. */
function holdsNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\u0000')
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsNul)
}
