import type { Direction, TermStep } from '../../kernel/values/count-term.ts'
import type { RuleWarning } from '../../kernel/values/law-row.ts'
import type { TermUnit } from '../../kernel/values/term.ts'
import { defineTexts, type Locale } from '../../kernel/words.ts'

interface RuleWords {
  readonly own: string
  readonly unverified: string
  readonly notKnown: string
  readonly hours: (count: number) => string
  readonly noRow: (key: string) => string
  readonly unknown: (key: string, on: string) => string
  readonly lastKnown: (cite: string, until: string) => string
  readonly until: (day: string) => string
  readonly source: (source: string, readOn: string | null) => string
  readonly warnings: Readonly<Record<RuleWarning, (until: string) => string>>
}

const ruleWords: Readonly<Record<Locale, RuleWords>> = {
  et: {
    own: 'Koosmeele reegel',
    unverified: 'kontrollimata',
    notKnown: 'ei ole teada',
    hours: (count) => (count === 1 ? '1 tund' : `${count} tundi`),
    noRow: (key) => `reeglit „${key}” ei ole`,
    unknown: (key, on) => `Päeva ${on} kohta ei ole reeglit „${key}”; arvu välja ei mõelda.`,
    lastKnown: (cite, until) => `Viimane teadaolev: ${cite}, kehtis kuni ${until}.`,
    until: (day) => `Kehtib kuni ${day}.`,
    source: (source, readOn) => `Allikas: ${source}${readOn ? `, loetud ${readOn}` : ''}.`,
    warnings: {
      'ends-soon': (until) => `Hoiatus: reegel kehtib veel ainult kuni ${until}.`,
      ended: (until) => `Hoiatus: reegel lõppes ${until}; see kehtib ainult varem alanud asja kohta.`,
      unverified: () => 'Hoiatus: reegel on kontrollimata, loe enne kasutamist seadust.',
      secondary: () => 'Hoiatus: reegel on teada teise allika kaudu, seaduse teksti ei ole loetud.',
      own: () => 'Hoiatus: see on Koosmeele valik, seadus seda otse ei ütle.',
      'start-unknown': () => 'Hoiatus: kehtivuse algus ei ole teada.',
      'value-unknown': () => 'Hoiatus: väärtus ei ole teada, selle järgi ei arvutata.',
    },
  },
  en: {
    own: 'a rule of Koosmeel',
    unverified: 'unverified',
    notKnown: 'not known',
    hours: (count) => (count === 1 ? '1 hour' : `${count} hours`),
    noRow: (key) => `no rule “${key}”`,
    unknown: (key, on) => `There is no rule “${key}” for ${on}; no figure is made up.`,
    lastKnown: (cite, until) => `The last one known is ${cite}, in force until ${until}.`,
    until: (day) => `In force until ${day}.`,
    source: (source, readOn) => `Source: ${source}${readOn ? `, read on ${readOn}` : ''}.`,
    warnings: {
      'ends-soon': (until) => `Warning: the rule is in force only until ${until}.`,
      ended: (until) => `Warning: the rule ended on ${until}; it holds only for what began earlier.`,
      unverified: () => 'Warning: the rule is unverified; read the act before relying on it.',
      secondary: () => 'Warning: the rule is known from another source; the text of the act was not read.',
      own: () => 'Warning: this is the choice of Koosmeel; no act says so directly.',
      'start-unknown': () => 'Warning: it is not known since when the rule is in force.',
      'value-unknown': () => 'Warning: the value is not known; nothing is computed from it.',
    },
  },
  ru: {
    own: 'правило Koosmeel',
    unverified: 'не проверено',
    notKnown: 'неизвестно',
    hours: (count) => `${count} ч`,
    noRow: (key) => `правила «${key}» нет`,
    unknown: (key, on) => `На ${on} правила «${key}» нет; число не придумывается.`,
    lastKnown: (cite, until) => `Последнее известное: ${cite}, действовало до ${until}.`,
    until: (day) => `Действует до ${day}.`,
    source: (source, readOn) => `Источник: ${source}${readOn ? `, прочитан ${readOn}` : ''}.`,
    warnings: {
      'ends-soon': (until) => `Внимание: правило действует только до ${until}.`,
      ended: (until) => `Внимание: правило действовало до ${until} и касается только начатого раньше.`,
      unverified: () => 'Внимание: правило не проверено, перед применением прочтите закон.',
      secondary: () => 'Внимание: правило известно из другого источника, текст закона не прочитан.',
      own: () => 'Внимание: это выбор Koosmeel, в законе этого прямо нет.',
      'start-unknown': () => 'Внимание: неизвестно, с какого дня правило действует.',
      'value-unknown': () => 'Внимание: значение неизвестно, по нему ничего не считается.',
    },
  },
}

interface TermWords {
  readonly length: (count: number, unit: TermUnit) => string
  readonly asked: Readonly<Record<Direction, (length: string, from: string) => string>>
  /** `extra` is what the step has besides its day: the day moved from, or the day of the month looked for. */
  readonly steps: Readonly<
    Record<TermStep['rule'], (day: string, cite: string, extra?: string | number) => string>
  >
  readonly skipped: (days: readonly string[], cites: string) => string
  readonly weekendDays: (count: number) => string
  readonly inTime: (day: string, cite: string) => string
  readonly atLatest: (day: string) => string
}

/** The case of a Russian noun after a number: 1 день, 2 дня, 5 дней. */
const russian = new Intl.PluralRules('ru')
function inRussian(count: number, [one, few, many]: readonly [string, string, string]): string {
  const rule = russian.select(count)
  return `${count} ${rule === 'one' ? one : rule === 'few' ? few : many}`
}
const units = {
  et: {
    days: ['päev', 'päeva'],
    'working days': ['tööpäev', 'tööpäeva'],
    weeks: ['nädal', 'nädalat'],
    months: ['kuu', 'kuud'],
    years: ['aasta', 'aastat'],
  },
  ru: {
    days: ['день', 'дня', 'дней'],
    'working days': ['рабочий день', 'рабочих дня', 'рабочих дней'],
    weeks: ['неделя', 'недели', 'недель'],
    months: ['месяц', 'месяца', 'месяцев'],
    years: ['год', 'года', 'лет'],
  },
} as const

const termWords: Readonly<Record<Locale, TermWords>> = {
  et: {
    length: (count, unit) => `${count} ${units.et[unit][count === 1 ? 0 : 1]}`,
    asked: {
      forward: (length, from) => `Tähtaeg on ${length}, sündmuse päev on ${from}.`,
      back: (length, from) => `Tegu tuleb teha vähemalt ${length} enne päeva ${from}.`,
    },
    steps: {
      'term.start': (day, cite) => `Tähtaeg hakkab kulgema järgmisel päeval: ${day}; ${cite}.`,
      'term.start-back': (day, cite) => `Tagasi loetakse alates eelnevast päevast: ${day}; ${cite}.`,
      'term.days': (day, cite) => `Viimane päev on ${day}; ${cite}.`,
      'term.weeks': (day, cite) => `Viimase nädala vastav päev on ${day}; ${cite}.`,
      'term.months': (day, cite) => `Viimase kuu vastav päev on ${day}; ${cite}.`,
      'term.years': (day, cite) => `Viimase aasta vastav päev on ${day}; ${cite}.`,
      'term.back': (day, cite) => `Tähtaja võrra varasem päev on ${day}; ${cite}.`,
      'term.last-of-month': (day, cite, wanted) =>
        `Viimases kuus ei ole ${wanted}. kuupäeva, seega loeb kuu viimane päev ${day}; ${cite}.`,
      'term.working-days': (day, cite) => `Viimane loetud tööpäev on ${day}; ${cite}.`,
      'term.rest-day': (day, cite, from) =>
        `Viimane päev ${from} on puhkepäev, seega lõpeb tähtaeg järgmisel tööpäeval ${day}; ${cite}.`,
      'term.rest-day-back': (day, cite, from) =>
        `Viimane päev ${from} on puhkepäev, seega nihkub tegu eelnevale tööpäevale ${day}; ${cite}.`,
      'term.not-before': (day, cite) => `Tegu on lubatud alates ${day}; ${cite}.`,
    },
    skipped: (days, cites) => `Vahele jäävad puhkepäevad: ${days.join(', ')}${cites && `; ${cites}`}.`,
    weekendDays: (count) => `${count} nädalavahetuse päeva`,
    inTime: (day, cite) => `Tegu on õigel ajal, kui see tehakse kuni ${day} kell 24.00; ${cite}.`,
    atLatest: (day) => `Tegu on õigel ajal, kui see tehakse hiljemalt ${day}.`,
  },
  en: {
    length: (count, unit) => `${count} ${count === 1 ? unit.slice(0, -1) : unit}`,
    asked: {
      forward: (length, from) => `The term is ${length}; the day of the event is ${from}.`,
      back: (length, from) => `The act must be done at least ${length} before ${from}.`,
    },
    steps: {
      'term.start': (day, cite) => `The term begins on the day after: ${day}; ${cite}.`,
      'term.start-back': (day, cite) => `It is counted back from the day before: ${day}; ${cite}.`,
      'term.days': (day, cite) => `The last day is ${day}; ${cite}.`,
      'term.weeks': (day, cite) => `The corresponding day of the last week is ${day}; ${cite}.`,
      'term.months': (day, cite) => `The corresponding day of the last month is ${day}; ${cite}.`,
      'term.years': (day, cite) => `The corresponding day of the last year is ${day}; ${cite}.`,
      'term.back': (day, cite) => `The day that much earlier is ${day}; ${cite}.`,
      'term.last-of-month': (day, cite, wanted) =>
        `The last month has no day ${wanted}, so its last day counts: ${day}; ${cite}.`,
      'term.working-days': (day, cite) => `The last working day counted is ${day}; ${cite}.`,
      'term.rest-day': (day, cite, from) =>
        `The last day ${from} is a rest day, so the term ends on the next working day: ${day}; ${cite}.`,
      'term.rest-day-back': (day, cite, from) =>
        `The last day ${from} is a rest day, so the act is due on the working day before: ${day}; ${cite}.`,
      'term.not-before': (day, cite) => `The act is allowed from ${day}; ${cite}.`,
    },
    skipped: (days, cites) => `Rest days left out: ${days.join(', ')}${cites && `; ${cites}`}.`,
    weekendDays: (count) => `${count} weekend days`,
    inTime: (day, cite) => `The act is in time until 24:00 on ${day}; ${cite}.`,
    atLatest: (day) => `The act is in time on ${day} at the latest.`,
  },
  ru: {
    length: (count, unit) => inRussian(count, units.ru[unit]),
    asked: {
      forward: (length, from) => `Срок: ${length}; день события – ${from}.`,
      back: (length, from) => `Действие нужно совершить заранее, до ${from}; срок: ${length}.`,
    },
    steps: {
      'term.start': (day, cite) => `Срок начинает течь на следующий день: ${day}; ${cite}.`,
      'term.start-back': (day, cite) => `Отсчёт назад идёт от предыдущего дня: ${day}; ${cite}.`,
      'term.days': (day, cite) => `Последний день – ${day}; ${cite}.`,
      'term.weeks': (day, cite) => `Соответствующий день последней недели – ${day}; ${cite}.`,
      'term.months': (day, cite) => `Соответствующий день последнего месяца – ${day}; ${cite}.`,
      'term.years': (day, cite) => `Соответствующий день последнего года – ${day}; ${cite}.`,
      'term.back': (day, cite) => `День на столько раньше – ${day}; ${cite}.`,
      'term.last-of-month': (day, cite, wanted) =>
        `В последнем месяце нет ${wanted}-го числа, поэтому считается последний день месяца: ${day}; ${cite}.`,
      'term.working-days': (day, cite) => `Последний отсчитанный рабочий день – ${day}; ${cite}.`,
      'term.rest-day': (day, cite, from) =>
        `Последний день ${from} – день отдыха, поэтому срок истекает в следующий рабочий день: ${day}; ${cite}.`,
      'term.rest-day-back': (day, cite, from) =>
        `Последний день ${from} – день отдыха, поэтому действие переносится на предыдущий рабочий день: ${day}; ${cite}.`,
      'term.not-before': (day, cite) => `Действие разрешено начиная с ${day}; ${cite}.`,
    },
    skipped: (days, cites) => `Пропущенные дни отдыха: ${days.join(', ')}${cites && `; ${cites}`}.`,
    weekendDays: (count) => `дней выходных: ${count}`,
    inTime: (day, cite) => `Действие совершено вовремя, если это сделано до 24:00 ${day}; ${cite}.`,
    atLatest: (day) => `Действие совершено вовремя, если это сделано не позднее ${day}.`,
  },
}

export const texts = defineTexts(
  {},
  {},
)({
  et: { problems: {}, facts: {}, rule: ruleWords.et, term: termWords.et },
  en: { problems: {}, facts: {}, rule: ruleWords.en, term: termWords.en },
  ru: { problems: {}, facts: {}, rule: ruleWords.ru, term: termWords.ru },
})
