import type { Operation } from '../contract.ts'
import { kernelProblems } from '../problem.ts'
import type { Locale } from '../words.ts'
import { errorMaps } from './zod-locales.ts'

/**
 * Input through its schema, with messages in the reader's language.
 * @throws InputInvalid with the path and message of each error
 */
export function parseInput(operation: Operation, input: unknown, locale: Locale): unknown {
  const parsed = operation.input.safeParse(input, { error: errorMaps[locale] })
  if (parsed.success) return parsed.data
  const errors = parsed.error.issues.map(({ path, message }) => ({ path: path.join('.'), message }))
  throw kernelProblems.InputInvalid({ errors })
}
