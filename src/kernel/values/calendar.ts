import { Problem } from '../problem.ts'
import type { Locale } from '../words.ts'
import { addDays, type Day, weekday, yearOf } from './day.ts'
import { valueProblems } from './problems.ts'

export interface Holiday {
  readonly day: Day
  readonly name: Readonly<Record<Locale, string>>
}

/** A day on which work ends so many hours earlier, if it is a working day at all. */
export interface ShortenedDay {
  readonly day: Day
  readonly hours: number
}

/** Which days are worked. It knows the years whose holidays it was given, and no others. */
export interface Calendar {
  readonly holidays: ReadonlyMap<Day, Holiday>
  readonly shortened: ReadonlyMap<Day, ShortenedDay>
  readonly years: ReadonlySet<number>
}

/** Why a day is no working day. A holiday on a Saturday is told as the holiday. */
export type RestDay =
  | { readonly day: Day; readonly why: 'weekend' }
  | { readonly day: Day; readonly why: 'holiday'; readonly name: Holiday['name'] }

export function buildCalendar(from: {
  holidays: readonly Holiday[]
  shortened: readonly ShortenedDay[]
}): Calendar {
  return {
    holidays: new Map(from.holidays.map((holiday) => [holiday.day, holiday])),
    shortened: new Map(from.shortened.map((short) => [short.day, short])),
    years: new Set(from.holidays.map(({ day }) => yearOf(day))),
  }
}

/**
 * The reason to rest on that day, or undefined on a working day. Throws `CalendarUnknown` outside the known
 * years: parliament can change holidays, so those of other years are not computed but asked for.
 */
export function restOn(calendar: Calendar, day: Day): RestDay | undefined {
  demandKnown(calendar, day)
  const holiday = calendar.holidays.get(day)
  if (holiday) return { day, why: 'holiday', name: holiday.name }
  return weekday(day) > 5 ? { day, why: 'weekend' } : undefined
}

function demandKnown({ years }: Calendar, day: Day): void {
  if (years.has(yearOf(day))) return
  const known = years.size > 0 ? [...years] : [0]
  throw valueProblems.CalendarUnknown({ day, from: Math.min(...known), to: Math.max(...known) })
}

/** The answer, or undefined where it lies outside the known years. */
export function whereKnown<T>(question: () => T): T | undefined {
  try {
    return question()
  } catch (error) {
    if (error instanceof Problem && error.type === valueProblems.CalendarUnknown.type) return undefined
    throw error
  }
}

export const isWorkingDay = (calendar: Calendar, day: Day): boolean => restOn(calendar, day) === undefined

/** By how many hours the working day is shortened; 0 on an ordinary one and on a rest day. */
export const shortenedBy = (calendar: Calendar, day: Day): number =>
  isWorkingDay(calendar, day) ? (calendar.shortened.get(day)?.hours ?? 0) : 0

/** The first working day after `day`. */
export const nextWorkingDay = (calendar: Calendar, day: Day): Day =>
  stepToWorkingDay(calendar, addDays(day, 1), 1).day

/** The last working day before `day`. */
export const previousWorkingDay = (calendar: Calendar, day: Day): Day =>
  stepToWorkingDay(calendar, addDays(day, -1), -1).day

/** `day` itself when it is worked, else the nearest working day in that direction, with the rest days between. */
export function stepToWorkingDay(
  calendar: Calendar,
  day: Day,
  step: 1 | -1,
): { day: Day; skipped: RestDay[] } {
  const skipped: RestDay[] = []
  let reached = day
  for (let rest = restOn(calendar, reached); rest; rest = restOn(calendar, reached)) {
    skipped.push(rest)
    reached = addDays(reached, step)
  }
  return { day: reached, skipped }
}
