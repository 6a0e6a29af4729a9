import type { Locale } from '../../../kernel/words.ts'

interface Telling {
  readonly title: (act: string, day: string) => string
  readonly explanation: (count: number, day: string, some: readonly string[]) => string
}

/** Tasks of the administrator about rules that end or that nobody has verified. */
export const watchWords: Readonly<Record<Locale, Readonly<Record<'ends' | 'unverified', Telling>>>> = {
  et: {
    ends: {
      title: (act, day) => `Loe ${act} uut teksti: reeglid on teada kuni ${day}`,
      explanation: (count, day, some) =>
        `Reegleid, mis lõpevad või mille tekst on teada kuni ${day}: ${count}. Näiteks: ${some.join('; ')}. Pärast seda päeva kasutatakse neid hoiatusega, kuni uus tekst on reeglite lehel kirjas.`,
    },
    unverified: {
      title: (act) => `Kontrolli ${act} reegleid, mida ei ole aktiga võrreldud`,
      explanation: (count, _day, some) =>
        `Kontrollimata reegleid: ${count}. Näiteks: ${some.join('; ')}. Võrdle neid aktiga ja paranda reeglite lehel.`,
    },
  },
  en: {
    ends: {
      title: (act, day) => `Read the new text of ${act}: its rules are known until ${day}`,
      explanation: (count, day, some) =>
        `Rules that end or whose text is known until ${day}: ${count}. For example: ${some.join('; ')}. After that day they are used with a warning until the new text stands in the rule book.`,
    },
    unverified: {
      title: (act) => `Verify the rules of ${act} that nobody has compared with the act`,
      explanation: (count, _day, some) =>
        `Unverified rules: ${count}. For example: ${some.join('; ')}. Compare them with the act and correct them in the rule book.`,
    },
  },
  ru: {
    ends: {
      title: (act, day) => `Прочитайте новый текст ${act}: правила известны по ${day}`,
      explanation: (count, day, some) =>
        `Правил, которые заканчиваются или текст которых известен по ${day}: ${count}. Например: ${some.join('; ')}. После этого дня они применяются с предупреждением, пока новый текст не внесён.`,
    },
    unverified: {
      title: (act) => `Проверьте правила ${act}, которые не сверены с актом`,
      explanation: (count, _day, some) =>
        `Непроверенных правил: ${count}. Например: ${some.join('; ')}. Сверьте их с актом и исправьте на странице правил.`,
    },
  },
}
