import type { Locale } from '../words.ts'
import type { TermUnit } from './term.ts'

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

const sayers: Readonly<Record<Locale, (count: number, unit: TermUnit) => string>> = {
  et: (count, unit) => `${count} ${units.et[unit][count === 1 ? 0 : 1]}`,
  en: (count, unit) => `${count} ${count === 1 ? unit.slice(0, -1) : unit}`,
  ru: (count, unit) => inRussian(count, units.ru[unit]),
}

/** A length of time as one says it: '5 tööpäeva', '1 month', '2 рабочих дня'. */
export const sayTerm = (count: number, unit: TermUnit, locale: Locale): string => sayers[locale](count, unit)
