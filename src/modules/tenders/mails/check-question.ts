import { type Day, formatDay } from '../../../kernel/values/day.ts'
import type { Locale } from '../../../kernel/words.ts'
import { checkLetterWords } from '../texts/check-letters.ts'

interface Question {
  readonly procurement: string
  readonly question: string
  readonly dueDay: Day | null
  /** He has a page of his own on which to answer. */
  readonly hasPage: boolean
}

/** A question about the tenderer's own tender: it goes to him alone. */
export function questionLetter(
  { procurement, question, dueDay, hasPage }: Question,
  locale: Locale,
): { subject: string; text: string } {
  const words = checkLetterWords[locale]
  const lines = [
    words.greeting,
    words.why(procurement),
    question,
    dueDay ? words.until(formatDay(dueDay, locale)) : words.soon,
    hasPage ? words.byPage : words.byLetter,
  ]
  return { subject: words.subject(procurement), text: lines.join('\n\n') }
}
