import type { Locale } from '../../../kernel/words.ts'
import { checkLetterWords } from '../texts/check-letters.ts'

/** To whoever runs it: an answer came. Neither who answered nor what stands in the outbox. */
export function answerLetter(
  { procurement, url }: { readonly procurement: string; readonly url: string },
  locale: Locale,
): { subject: string; text: string } {
  const words = checkLetterWords[locale]
  return {
    subject: words.answeredSubject(procurement),
    text: [words.greeting, words.answered(procurement), url].join('\n\n'),
  }
}
