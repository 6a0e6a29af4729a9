import { type Day, formatDay } from '../../../kernel/values/day.ts'
import type { Locale } from '../../../kernel/words.ts'
import { checkLetterWords } from '../texts/check-letters.ts'

interface Question {
  readonly procurement: string
  readonly question: string
  readonly dueDay: Day | null
}

/** A question about the tenderer's own tender: it goes to him alone. */
export function questionLetter(
  { procurement, question, dueDay }: Question,
  locale: Locale,
): { subject: string; text: string } {
  const words = checkLetterWords[locale]
  const lines = [
    words.greeting,
    words.why(procurement),
    question,
    dueDay ? words.until(formatDay(dueDay, locale)) : words.soon,
  ]
  return { subject: words.subject(procurement), text: lines.join('\n\n') }
}
