import type { Locale } from '../../../kernel/words.ts'
import { openingLetterWords } from '../texts/opening-letter.ts'

interface Outcome {
  readonly procurement: string
  readonly taken: number
  readonly broken: number
  readonly url: string
}

/** To those who opened and who leads: how many came out. The outbox keeps no name of a tenderer. */
export function openingLetter(
  { procurement, taken, broken, url }: Outcome,
  locale: Locale,
): { subject: string; text: string } {
  const words = openingLetterWords[locale]
  const lines = [words.taken(taken), ...(broken > 0 ? [words.broken(broken)] : []), words.look, url]
  return { subject: words.subject(procurement), text: lines.join('\n\n') }
}
