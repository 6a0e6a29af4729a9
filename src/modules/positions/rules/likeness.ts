/** How alike two texts are by their words: 1 the same words, 0 none in common. Endings of words don't count. */
export function likeness(a: string, b: string): number {
  const [left, right] = [stems(a), stems(b)]
  if (left.size + right.size === 0) return 0
  return (2 * shared(left, right)) / (left.size + right.size)
}

/** How much of the words of `part` stands in `whole`, 0 to 1. */
export function contained(part: string, whole: string): number {
  const words = stems(part)
  return words.size === 0 ? 0 : shared(words, stems(whole)) / words.size
}

const shared = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].filter((word) => b.has(word)).length

/** Words of three letters and more, cut where Estonian endings begin. */
const stems = (text: string): Set<string> =>
  new Set((text.toLowerCase().match(/[\p{L}\p{N}]{3,}/gu) ?? []).map((word) => word.slice(0, 6)))

/** The text without case, spaces and marks at its end. */
export const plainText = (text: string): string =>
  text
    .normalize('NFC')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\s.;,]+$/, '')

/** A duty as a reading or the database has it. */
export interface DutyText {
  readonly text: string
  readonly results: readonly (string | { readonly text: string })[]
}

/** Whether nothing changed in a duty: neither its text nor what is expected of it. */
export const readsSame = (a: DutyText, b: DutyText): boolean => wholeOf(a) === wholeOf(b)

const wholeOf = ({ text, results }: DutyText): string =>
  [text, ...results.map((result) => (typeof result === 'string' ? result : result.text))]
    .map(plainText)
    .join('\n')
