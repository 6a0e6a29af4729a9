import type { Letter } from '../../../kernel/module.ts'
import type { Locale } from '../../../kernel/words.ts'
import { involvedWords } from '../texts/involved.ts'

interface Reader {
  readonly person: string
  readonly email: string
  readonly locale: Locale
  readonly baseUrl: string
}

/** To who takes part in a procurement: declare your interests, nothing else opens before. */
export function declarationMail(
  { person, email, locale, baseUrl }: Reader,
  { id, title }: { id: string; title: string },
): Letter {
  const words = involvedWords[locale].mail
  return {
    kind: 'procurements.declaration',
    to: email,
    person,
    subject: words.subject(title),
    text: [words.text(title), words.why, `${baseUrl}/procurements/${id}`].join('\n\n'),
  }
}
