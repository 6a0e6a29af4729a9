import type { Locale, SentenceHelp as Say } from '../../../kernel/words.ts'
import type { Ground } from '../contract/restriction.ts'

interface Cite {
  cite: string
}
interface PersonalDay {
  why: 'notPersonal' | 'incomplete' | 'future'
}
interface Extension {
  why: 'extendedAlready' | 'otherTerm' | 'ended' | 'lifted'
}
interface Extended {
  endsOn: string
}
interface Ended {
  isOpen: boolean
}
type Counted = (from: string, years: number, to: string) => string

interface Words {
  readonly explain: {
    readonly ground: (cite: string, text: string) => string
    readonly counted: Readonly<Record<'start' | 'death' | 'birth', Counted>>
    readonly untilEvent: string
    readonly extended: (years: number) => string
    readonly doubts: Readonly<Record<Ground['doubts'][number], string>>
  }
  readonly mark: {
    readonly title: string
    readonly holder: (holder: string) => string
    readonly ground: (cite: string, until?: string) => string
    readonly made: (day: string) => string
    readonly ends: (day: string) => string
    readonly untilEvent: string
  }
  readonly deadline: { readonly title: (of: string) => string; readonly why: (day: string) => string }
}

const mark: Words['mark'] = {
  title: 'ASUTUSESISESEKS KASUTAMISEKS',
  holder: (holder) => `Teabevaldaja: ${holder}`,
  ground: (cite, until) => `Alus: ${cite}${until ? ` (kuni ${until})` : ''}`,
  made: (day) => `Märge tehtud: ${day}`,
  ends: (day) => `Kehtib kuni: ${day}`,
  untilEvent: 'aluse äralangemiseni',
}

export const restrictionWords: Readonly<Record<Locale, Words>> = {
  et: {
    explain: {
      ground: (cite, text) => `${cite}: ${text}.`,
      counted: {
        start: (from, years, to) => `Loomisest või saamisest ${from}, ${years} aastat: lõpeb ${to}.`,
        death: (from, years, to) => `Isiku surmast ${from}, ${years} aastat: lõpeb ${to}.`,
        birth: (from, years, to) => `Isiku sünnist ${from}, ${years} aastat: lõpeb ${to}.`,
      },
      untilEvent: 'Lõpeb siis, kui alus ära langeb; päeva ei saa ette arvutada.',
      extended: (years) => `Sellest ${years} aastat on pikendus.`,
      doubts: {
        textChanges: 'Seaduse tekst on pärast 30.11.2026 muutunud ja uut ei ole loetud: kontrolli.',
        unverified: 'Säte on mälu järgi: kontrolli seaduse tekstist.',
        secondary: 'Säte on teada teise allika kaudu: kontrolli seaduse tekstist.',
      },
    },
    mark,
    deadline: {
      title: (of) => `Otsustada, kas piirang lõpeb: ${of}`,
      why: (day) =>
        `Juurdepääsupiirang lõpeb ${day}. Selleks ajaks tuleb see lõpetada või põhjusega pikendada.`,
    },
  },
  en: {
    explain: {
      ground: (cite, text) => `${cite}: ${text}.`,
      counted: {
        start: (from, years, to) => `From making or receiving on ${from}, ${years} years: ends on ${to}.`,
        death: (from, years, to) => `From the person’s death on ${from}, ${years} years: ends on ${to}.`,
        birth: (from, years, to) => `From the person’s birth on ${from}, ${years} years: ends on ${to}.`,
      },
      untilEvent: 'It ends when the ground falls away; the day can’t be counted beforehand.',
      extended: (years) => `Of these, ${years} years are the extension.`,
      doubts: {
        textChanges: 'The act’s text has changed after 30 Nov 2026 and the new one was not read: check it.',
        unverified: 'The provision is from memory: check the text of the act.',
        secondary: 'The provision is known second-hand: check the text of the act.',
      },
    },
    mark,
    deadline: {
      title: (of) => `Decide whether the restriction ends: ${of}`,
      why: (day) => `The restriction of access ends on ${day}. Lift it by then, or extend it with a reason.`,
    },
  },
  ru: {
    explain: {
      ground: (cite, text) => `${cite}: ${text}.`,
      counted: {
        start: (from, years, to) => `Со дня создания или получения ${from}, лет: ${years}; истекает ${to}.`,
        death: (from, years, to) => `Со дня смерти лица ${from}, лет: ${years}; истекает ${to}.`,
        birth: (from, years, to) => `Со дня рождения лица ${from}, лет: ${years}; истекает ${to}.`,
      },
      untilEvent: 'Заканчивается, когда отпадает основание; день заранее не посчитать.',
      extended: (years) => `Из них продление, лет: ${years}.`,
      doubts: {
        textChanges: 'Текст закона после 30.11.2026 изменился, новый не прочитан: проверьте.',
        unverified: 'Положение приведено по памяти: проверьте по тексту закона.',
        secondary: 'Положение известно из другого источника: проверьте по тексту закона.',
      },
    },
    mark,
    deadline: {
      title: (of) => `Решить, заканчивается ли ограничение: ${of}`,
      why: (day) =>
        `Ограничение доступа истекает ${day}. К этому дню его нужно снять или продлить с указанием причины.`,
    },
  },
}

export const restrictionTexts = {
  et: {
    problems: {
      GroundUnknown: ({ ground }: { ground: string }) => ({
        title: 'Sellist piirangu alust ei ole',
        detail: ground,
        next: 'Vali alus loetelust.',
      }),
      GroundSetAlready: ({ cite }: Cite) => ({
        title: `Alus on dokumendil juba olemas: ${cite}`,
        next: 'Sama alust teist korda ei seata; vajaduse korral pikenda või lõpeta olemasolev.',
      }),
      PersonalDayRefused: ({ why }: PersonalDay) => ({
        title: 'Surma- või sünnipäeva ei saa nii märkida',
        detail: {
          notPersonal: 'See päev loeb ainult isikuandmete alusel.',
          incomplete: 'Märgi nii sündmus kui ka päev või jäta mõlemad ära.',
          future: 'Päev on tulevikus.',
        }[why],
        next: 'Ilma päevata arvutatakse lõpp dokumendi loomisest või saamisest.',
      }),
      RestrictionStartsAhead: () => ({
        title: 'Piirangu algus on tulevikus',
        next: 'Märgi dokumendi loomise või saamise päev.',
      }),
      TermUnknown: ({ cite }: Cite) => ({
        title: 'Piirangu tähtaega ei saa arvutada',
        detail: `Reegli ${cite} väärtus ei ole teada.`,
        next: 'Vaata reegliraamatust, mis on puudu.',
      }),
      NotExtendable: ({ why }: Extension) => ({
        title: 'Piirangut ei saa pikendada',
        detail: {
          extendedAlready: 'Pikendada saab üks kord ja seda on juba tehtud.',
          otherTerm: 'Pikendus käib ainult viieaastase tähtaja kohta.',
          ended: 'Piirangu tähtaeg on läbi.',
          lifted: 'Piirang on lõpetatud.',
        }[why],
        next: 'Kui uus alus on olemas, sea piirang uuel alusel.',
      }),
      RestrictionLifted: () => ({ title: 'Piirang on juba lõpetatud', next: 'Vaata dokumendi ajalugu.' }),
    },
    facts: {
      DocumentRestricted: (_d: unknown, say: Say) => `${say.who} seadis juurdepääsupiirangu.`,
      RestrictionExtended: (d: Extended, say: Say) =>
        `${say.who} pikendas juurdepääsupiirangut, uus lõpp ${say.day(d.endsOn)}.`,
      RestrictionEnded: (d: Ended, say: Say) =>
        `${say.who} lõpetas juurdepääsupiirangu${d.isOpen ? '; dokument on avalik' : ', teine alus kehtib edasi'}.`,
    },
  },
  en: {
    problems: {
      GroundUnknown: ({ ground }: { ground: string }) => ({
        title: 'There is no such ground',
        detail: ground,
        next: 'Choose a ground of the list.',
      }),
      GroundSetAlready: ({ cite }: Cite) => ({
        title: `The document has this ground already: ${cite}`,
        next: 'A ground is not set twice; extend or lift the one that is there.',
      }),
      PersonalDayRefused: ({ why }: PersonalDay) => ({
        title: 'The day of death or birth can’t be entered like this',
        detail: {
          notPersonal: 'That day counts for the ground of personal data only.',
          incomplete: 'Enter both the event and its day, or neither.',
          future: 'The day is in the future.',
        }[why],
        next: 'Without it the end is counted from making or receiving the document.',
      }),
      RestrictionStartsAhead: () => ({
        title: 'The restriction begins in the future',
        next: 'Enter the day on which the document was made or received.',
      }),
      TermUnknown: ({ cite }: Cite) => ({
        title: 'The end of the restriction can’t be counted',
        detail: `The value of ${cite} is not known.`,
        next: 'See in the rule book what is missing.',
      }),
      NotExtendable: ({ why }: Extension) => ({
        title: 'The restriction can’t be extended',
        detail: {
          extendedAlready: 'It may be extended once, and was.',
          otherTerm: 'Only the five-year term may be extended.',
          ended: 'The term of the restriction is over.',
          lifted: 'The restriction was lifted.',
        }[why],
        next: 'If there is another ground, restrict on that one.',
      }),
      RestrictionLifted: () => ({ title: 'The restriction was lifted already', next: 'See the history.' }),
    },
    facts: {
      DocumentRestricted: (_d: unknown, say: Say) => `${say.who} restricted access.`,
      RestrictionExtended: (d: Extended, say: Say) =>
        `${say.who} extended the restriction, new end ${say.day(d.endsOn)}.`,
      RestrictionEnded: (d: Ended, say: Say) =>
        `${say.who} lifted a restriction${d.isOpen ? '; the document is open' : ', another ground stays'}.`,
    },
  },
  ru: {
    problems: {
      GroundUnknown: ({ ground }: { ground: string }) => ({
        title: 'Такого основания нет',
        detail: ground,
        next: 'Выберите основание из списка.',
      }),
      GroundSetAlready: ({ cite }: Cite) => ({
        title: `Это основание у документа уже есть: ${cite}`,
        next: 'Одно основание дважды не ставят; продлите или снимите имеющееся.',
      }),
      PersonalDayRefused: ({ why }: PersonalDay) => ({
        title: 'День смерти или рождения так указать нельзя',
        detail: {
          notPersonal: 'Этот день важен только для основания о персональных данных.',
          incomplete: 'Укажите и событие, и день или не указывайте ничего.',
          future: 'День в будущем.',
        }[why],
        next: 'Без него конец считается со дня создания или получения документа.',
      }),
      RestrictionStartsAhead: () => ({
        title: 'Ограничение начинается в будущем',
        next: 'Укажите день создания или получения документа.',
      }),
      TermUnknown: ({ cite }: Cite) => ({
        title: 'Конец ограничения посчитать нельзя',
        detail: `Значение правила ${cite} неизвестно.`,
        next: 'Посмотрите в книге правил, чего не хватает.',
      }),
      NotExtendable: ({ why }: Extension) => ({
        title: 'Ограничение продлить нельзя',
        detail: {
          extendedAlready: 'Продлить можно один раз, и это уже сделано.',
          otherTerm: 'Продлевается только пятилетний срок.',
          ended: 'Срок ограничения прошёл.',
          lifted: 'Ограничение снято.',
        }[why],
        next: 'Если есть другое основание, установите ограничение по нему.',
      }),
      RestrictionLifted: () => ({ title: 'Ограничение уже снято', next: 'Посмотрите историю документа.' }),
    },
    facts: {
      DocumentRestricted: (_d: unknown, say: Say) => `Доступ ограничен: ${say.who}.`,
      RestrictionExtended: (d: Extended, say: Say) =>
        `Ограничение продлено: ${say.who}, новый конец ${say.day(d.endsOn)}.`,
      RestrictionEnded: (d: Ended, say: Say) =>
        `Ограничение снято: ${say.who}${d.isOpen ? '; документ открыт' : ', другое основание действует'}.`,
    },
  },
}
