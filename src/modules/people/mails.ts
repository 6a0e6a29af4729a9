import type { Letter } from '../../kernel/module.ts'
import type { Locale } from '../../kernel/words.ts'
import { texts } from './texts.ts'

/** To the address that was: whoever reads it learns that it is no longer the way in. */
export const addressChangedMail = (person: { id: string; email: string; locale: string }): Letter => ({
  kind: 'people.addressChanged',
  to: person.email,
  person: person.id,
  ...texts[person.locale as Locale].mails.addressChanged,
})
