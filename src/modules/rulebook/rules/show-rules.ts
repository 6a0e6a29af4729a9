import { type Calendar, isWorkingDay } from '../../../kernel/values/calendar.ts'
import { addDays, Day, weekday, yearOf } from '../../../kernel/values/day.ts'
import { citeRule, explainRule, sayValue } from '../../../kernel/values/explain-rule.ts'
import type { LawRow } from '../../../kernel/values/law-row.ts'
import { warningsOf } from '../../../kernel/values/rule-in-force.ts'
import type { Locale } from '../../../kernel/words.ts'
import type { Rule } from '../contract.ts'
import { calendarFrom } from './calendar-of-law.ts'
import { isOneDay } from './watch-rules.ts'

/** A row of law as a person reads it today. */
export function describeRule(row: LawRow, { locale, today }: { locale: Locale; today: Day }): Rule {
  const warnings = warningsOf(row, { today })
  const verdict = { state: 'in force', key: row.key, on: today, rule: row, warnings } as const
  return {
    ...row,
    cite: citeRule(row, locale),
    state: stateOn(row, today),
    warnings,
    explanation: explainRule(verdict, locale),
  }
}

function stateOn({ validFrom, validTo }: LawRow, today: Day): Rule['state'] {
  if (validTo !== null && validTo < today) return 'past'
  return validFrom !== null && validFrom > today ? 'coming' : 'in force'
}

/** Whether every word of the search stands somewhere in the rule. */
export function hasWords(rule: Rule, { text, locale }: { text: string; locale: Locale }): boolean {
  const { id, key, cite, what, source, note } = rule
  const said = [id, key, cite, ...Object.values(what), sayValue(rule, locale), source, note]
  const all = plain(said.filter(Boolean).join(' '))
  return plain(text)
    .split(' ')
    .every((word) => (/^\d+$/.test(word) ? hasNumber(all, word) : all.includes(word)))
}

/** 50 000 stands in no 750 000. */
const hasNumber = (text: string, number: string): boolean => new RegExp(`(?<!\\d)${number}(?!\\d)`).test(text)

/** Sums are written with spaces that don't break, and searched for with others or with none. */
const plain = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/(?<=\d) (?=\d{3}(?!\d))/g, '')

/** One must be careful with it: it ends or has ended in text, or nobody has verified it. */
export const isMarked = ({ warnings, state, key }: Rule): boolean =>
  !isOneDay({ key }) && state !== 'past' && warnings.some((warning) => warning !== 'own')

/** The special days of a year; `known` is false where the law's rows don't reach it. */
export function readYear(rows: readonly LawRow[], year: number, locale: Locale) {
  const special = rows.filter(
    (row) =>
      (row.key === 'public-holiday' || row.key === 'shortened-day') &&
      row.validFrom &&
      yearOf(row.validFrom) === year,
  )
  const days = special
    .map((row) => ({
      day: row.validFrom as Day,
      weekday: weekday(row.validFrom as Day),
      name: row.what[locale],
      kind: row.key === 'public-holiday' ? ('holiday' as const) : ('shortened' as const),
      hours: row.key === 'shortened-day' ? Number(row.value) : null,
      cite: citeRule(row, locale),
    }))
    .sort((a, b) => (a.day < b.day ? -1 : 1))
  const known = days.some((one) => one.kind === 'holiday')
  return { known, days, workingDays: known ? countWorkingDays(calendarFrom(rows), year) : 0 }
}

function countWorkingDays(calendar: Calendar, year: number): number {
  const first = Day.parse(`${year}-01-01`)
  let count = 0
  for (let day = first; yearOf(day) === year; day = addDays(day, 1))
    if (isWorkingDay(calendar, day)) count += 1
  return count
}
