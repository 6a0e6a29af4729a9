import { buildCalendar, type Calendar } from '../../../kernel/values/calendar.ts'
import type { Day } from '../../../kernel/values/day.ts'
import type { LawRow } from '../../../kernel/values/law-row.ts'

/** The calendar that the rows make: each holiday and each shortened day is a rule in force for one day. */
export function calendarFrom(rows: readonly LawRow[]): Calendar {
  return buildCalendar({
    holidays: daysOf(rows, 'public-holiday').map(({ day, row }) => ({ day, name: row.what })),
    shortened: daysOf(rows, 'shortened-day').map(({ day, row }) => ({ day, hours: Number(row.value) })),
  })
}

const daysOf = (rows: readonly LawRow[], key: string): { day: Day; row: LawRow }[] =>
  rows.flatMap((row) => (row.key === key && row.validFrom !== null ? [{ day: row.validFrom, row }] : []))
