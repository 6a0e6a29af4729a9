import { defineTexts } from '../words.ts'
import { valueProblems } from './problems.ts'

/** Words for the refusals of the values. */
export const valueTexts = defineTexts(
  valueProblems,
  {},
)({
  et: {
    facts: {},
    problems: {
      CalendarUnknown: ({ day, from, to }) => ({
        title: `Päeva ${day} kohta ei ole pühi teada.`,
        detail: `Teada on aastate ${from}–${to} pühad. Riigikogu võib pühi muuta, seepärast neid ette ei arvutata.`,
        next: 'Lisa aasta pühad faili law/pts.tsv või vali lühem tähtaeg.',
      }),
      DayOutOfReach: ({ text }) => ({
        title: `Kuupäev ${text} jääb aastatest 1900–2199 välja.`,
        next: 'Kontrolli alguspäeva ja tähtaja pikkust.',
      }),
      TermRefused: ({ text, reason }) => ({
        title: `Tähtaega „${text}” ei saa kasutada: ${termReasons.et[reason]}.`,
        next: 'Kirjuta näiteks: 5 tööpäeva, 14 päeva, 2 nädalat, 1 kuu või 3 aastat.',
      }),
      TimeRefused: ({ text }) => ({
        title: `„${text}” ei ole kellaaeg.`,
        next: 'Kirjuta kellaaeg kujul TT:MM, 00:00–24:00.',
      }),
      MoneyRefused: ({ text, reason }) => ({
        title: `Summat „${text}” ei saa kasutada: ${moneyReasons.et[reason]}.`,
        next: 'Kirjuta summa eurodes ja sentides, näiteks 1234,50.',
      }),
      MoneyDiffers: ({ left, right }) => ({
        title: `Summasid ${left} ja ${right} ei saa kokku liita ega võrrelda.`,
        detail: 'Käibemaksuga ja käibemaksuta summa ei ole sama asi.',
        next: 'Vii mõlemad samale alusele.',
      }),
    },
  },
  en: {
    facts: {},
    problems: {
      CalendarUnknown: ({ day, from, to }) => ({
        title: `The holidays around ${day} are not known.`,
        detail: `Known are those of ${from}–${to}. Parliament may change holidays, so others are not computed.`,
        next: "Add the year's holidays to law/pts.tsv or choose a shorter term.",
      }),
      DayOutOfReach: ({ text }) => ({
        title: `The date ${text} is outside the years 1900–2199.`,
        next: 'Check the first day and the length of the term.',
      }),
      TermRefused: ({ text, reason }) => ({
        title: `The term “${text}” can't be used: ${termReasons.en[reason]}.`,
        next: 'Write for example: 5 working days, 14 days, 2 weeks, 1 month or 3 years.',
      }),
      TimeRefused: ({ text }) => ({
        title: `“${text}” is no time of day.`,
        next: 'Write the time as HH:MM, 00:00–24:00.',
      }),
      MoneyRefused: ({ text, reason }) => ({
        title: `The sum “${text}” can't be used: ${moneyReasons.en[reason]}.`,
        next: 'Write the sum in euros and cents, for example 1234.50.',
      }),
      MoneyDiffers: ({ left, right }) => ({
        title: `The sums ${left} and ${right} can't be added or compared.`,
        detail: 'A sum with VAT and one without are different things.',
        next: 'Bring both to the same basis.',
      }),
    },
  },
  ru: {
    facts: {},
    problems: {
      CalendarUnknown: ({ day, from, to }) => ({
        title: `Праздники около ${day} неизвестны.`,
        detail: `Известны праздники ${from}–${to} годов. Парламент может их изменить, поэтому заранее они не вычисляются.`,
        next: 'Добавьте праздники года в law/pts.tsv или выберите более короткий срок.',
      }),
      DayOutOfReach: ({ text }) => ({
        title: `Дата ${text} вне 1900–2199 годов.`,
        next: 'Проверьте первый день и длину срока.',
      }),
      TermRefused: ({ text, reason }) => ({
        title: `Срок «${text}» использовать нельзя: ${termReasons.ru[reason]}.`,
        next: 'Напишите, например: 5 рабочих дней, 14 дней, 2 недели, 1 месяц или 3 года.',
      }),
      TimeRefused: ({ text }) => ({
        title: `«${text}» – не время суток.`,
        next: 'Напишите время в виде ЧЧ:ММ, 00:00–24:00.',
      }),
      MoneyRefused: ({ text, reason }) => ({
        title: `Сумму «${text}» использовать нельзя: ${moneyReasons.ru[reason]}.`,
        next: 'Напишите сумму в евро и центах, например 1234,50.',
      }),
      MoneyDiffers: ({ left, right }) => ({
        title: `Суммы ${left} и ${right} нельзя сложить или сравнить.`,
        detail: 'Сумма с НДС и сумма без НДС – не одно и то же.',
        next: 'Приведите обе к одной основе.',
      }),
    },
  },
})

const termReasons = {
  et: {
    form: 'vaja on arvu ja ühikut',
    unit: 'ühikut ei tunta',
    zero: 'tähtaeg peab olema vähemalt 1',
    negative: 'tähtaeg ei saa olla negatiivne; tagasi loetakse suunaga „tagasi”',
    fraction: 'tähtaeg peab olema täisarv',
    huge: 'see on pikem kui sada aastat',
  },
  en: {
    form: 'a number and a unit are needed',
    unit: 'the unit is not known',
    zero: 'a term is at least 1',
    negative: 'a term is never negative; to count back, choose the direction back',
    fraction: 'a term is a whole number',
    huge: 'it is longer than a hundred years',
  },
  ru: {
    form: 'нужны число и единица',
    unit: 'единица неизвестна',
    zero: 'срок не может быть меньше 1',
    negative: 'срок не бывает отрицательным; для отсчёта назад выберите направление назад',
    fraction: 'срок должен быть целым числом',
    huge: 'он длиннее ста лет',
  },
} as const

const moneyReasons = {
  et: {
    form: 'see ei ole rahasumma',
    ambiguous: 'seda võib lugeda kahte moodi',
    fraction: 'sendist väiksemat osa ei ole',
    currency: 'arvestatakse ainult eurodes',
    huge: 'see on liiga suur',
  },
  en: {
    form: 'it is no sum of money',
    ambiguous: 'it can be read in two ways',
    fraction: 'there is nothing smaller than a cent',
    currency: 'only euros are reckoned',
    huge: 'it is too large',
  },
  ru: {
    form: 'это не денежная сумма',
    ambiguous: 'её можно прочитать двояко',
    fraction: 'меньше цента не бывает',
    currency: 'счёт ведётся только в евро',
    huge: 'она слишком велика',
  },
} as const
