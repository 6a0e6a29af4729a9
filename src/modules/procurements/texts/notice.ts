import type { Locale } from '../../../kernel/words.ts'

interface NoticeWords {
  readonly from: Readonly<Record<'award' | 'end', (day: string) => string>>
  readonly last: (day: string) => string
  readonly invoice: (day: string) => string
  readonly notKnown: string
  readonly title: Readonly<Record<'award' | 'end', (procurement: string) => string>>
}

export const noticeWords: Readonly<Record<Locale, NoticeWords>> = {
  et: {
    from: {
      award: (day) => `Leping on sõlmitud ${day}.`,
      end: (day) => `Leping on lõppenud ${day}.`,
    },
    last: (day) => `Viimane päev on ${day}.`,
    invoice: (day) => `Esimest arvet on oodata ${day}; andmed peavad registris olema enne seda.`,
    notKnown: 'Viimast päeva ei saa arvutada: selle aasta riigipühad ei ole teada.',
    title: {
      award: (procurement) => `Esita registrile lepingu sõlmimise teade: ${procurement}`,
      end: (procurement) => `Esita registrile lepingu lõppemise andmed: ${procurement}`,
    },
  },
  en: {
    from: {
      award: (day) => `The contract was made on ${day}.`,
      end: (day) => `The contract ended on ${day}.`,
    },
    last: (day) => `The last day is ${day}.`,
    invoice: (day) => `The first invoice is expected on ${day}; the data must be in the register before it.`,
    notKnown: 'The last day can’t be reckoned: the holidays of that year are not known.',
    title: {
      award: (procurement) => `Send the contract award notice to the register: ${procurement}`,
      end: (procurement) => `Send the data of the contract’s end to the register: ${procurement}`,
    },
  },
  ru: {
    from: {
      award: (day) => `Договор заключён ${day}.`,
      end: (day) => `Договор закончился ${day}.`,
    },
    last: (day) => `Последний день – ${day}.`,
    invoice: (day) => `Первый счёт ожидается ${day}; данные должны быть в регистре до него.`,
    notKnown: 'Последний день вычислить нельзя: праздники этого года не известны.',
    title: {
      award: (procurement) => `Подать в регистр извещение о заключении договора: ${procurement}`,
      end: (procurement) => `Подать в регистр данные о конце договора: ${procurement}`,
    },
  },
}
