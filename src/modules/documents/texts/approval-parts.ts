import type { Locale } from '../../../kernel/words.ts'
import type { ApprovalPart, RoundOutcome } from '../contract/approval-problems.ts'

export const partWords: Readonly<Record<Locale, Readonly<Record<ApprovalPart, string>>>> = {
  et: { content: 'sisu', budget: 'eelarve', legal: 'õigus', dataProtection: 'andmekaitse' },
  en: { content: 'content', budget: 'budget', legal: 'law', dataProtection: 'data protection' },
  ru: { content: 'содержание', budget: 'бюджет', legal: 'право', dataProtection: 'защита данных' },
}

export const outcomeWords: Readonly<Record<Locale, Readonly<Record<RoundOutcome, string>>>> = {
  et: {
    complete: 'kooskõlastatud',
    returned: 'tagastatud',
    superseded: 'lõppes uue versiooniga',
    withdrawn: 'tagasi võetud',
  },
  en: {
    complete: 'approved',
    returned: 'returned',
    superseded: 'ended by a new version',
    withdrawn: 'withdrawn',
  },
  ru: {
    complete: 'согласован',
    returned: 'возвращён',
    superseded: 'закончен новой версией',
    withdrawn: 'отозван',
  },
}

export interface MissingAnswer {
  readonly name: string | null
  readonly part: ApprovalPart | null
}

/** `Toomas Vaher (õigus), eelarve – vastajat ei ole` */
export const sayMissing = (locale: Locale, missing: readonly MissingAnswer[], nobody: string): string =>
  missing
    .map(({ name, part }) => {
      const what = part ? partWords[locale][part] : ''
      if (name) return what ? `${name} (${what})` : name
      return what ? `${what} – ${nobody}` : nobody
    })
    .join(', ')
