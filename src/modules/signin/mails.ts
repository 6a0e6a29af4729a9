import type { Letter } from '../../kernel/module.ts'
import type { Locale } from '../../kernel/words.ts'
import { texts } from './texts.ts'

interface Addressee {
  readonly id: string
  readonly email: string
  readonly name: string
  readonly locale: Locale
}

export const linkMail = (person: Addressee, link: { url: string; minutes: number }): Letter => {
  const { subject, text } = texts[person.locale].mails.link
  return { kind: 'signin.link', to: person.email, person: person.id, subject, text: text(link) }
}

/** How to sign in from now on; it holds no key itself, so it may lie in the mailbox for weeks. */
export const welcomeMail = (person: Addressee, baseUrl: string): Letter => {
  const { subject, text } = texts[person.locale].mails.welcome
  const { name, email } = person
  return {
    kind: 'signin.welcome',
    to: email,
    person: person.id,
    subject,
    text: text({ name, email, url: `${baseUrl}/sign-in` }),
  }
}
