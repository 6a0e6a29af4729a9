import type { z } from 'zod'
import type { Operation } from '../contract.ts'
import { kernelProblems } from '../problem.ts'
import { sayDayRefused } from '../values/day.ts'
import { errorMaps } from '../values/zod-locales.ts'
import type { Locale } from '../words.ts'

/**
 * Input through its schema, with messages in the reader's language.
 * @throws InputInvalid with the path and message of each error
 */
export function parseInput(operation: Operation, input: unknown, locale: Locale): unknown {
  if (holdsNul(input)) throw kernelProblems.BodyNotUnderstood({})
  const parsed = operation.input.safeParse(input, { error: errorMaps[locale], reportInput: true })
  if (parsed.success) return parsed.data
  const errors = parsed.error.issues.map((issue) => ({
    path: issue.path.join('.'),
    message: sayIssue(issue, locale),
  }))
  throw kernelProblems.InputInvalid({ errors })
}

/** Days bring a message of their own, which zod prefers to ours: it is said again in the reader's language. */
const sayIssue = (issue: z.core.$ZodIssue, locale: Locale): string =>
  issue.code === 'invalid_format' && issue.format === 'date'
    ? sayDayRefused(issue.input, locale)
    : issue.message

/** PostgreSQL keeps no NUL in a text; such input is no text that a person wrote. */
function holdsNul(value: unknown): boolean {
  if (typeof value === 'string') return value.includes('\u0000')
  return typeof value === 'object' && value !== null && Object.values(value).some(holdsNul)
}
