import type { DocumentKind } from '../contract/kind.ts'
import { kindWords } from '../texts/kinds.ts'

/**
 * How a document is called in a task's title. Tasks are seen by more people than a restricted document, so that one
 * is called by its kind and number only.
 */
export function describeForDeadline(row: {
  readonly title: string
  readonly kind: string
  readonly reference: string | null
  readonly restriction: string | null
}): string {
  if (row.restriction === null) return row.title
  return [kindWords.et[row.kind as DocumentKind], row.reference, '(AK)'].filter(Boolean).join(' ')
}
