import { type Calendar, isWorkingDay } from '../kernel/values/calendar.ts'
import { addDays, type Day, weekday, yearOf } from '../kernel/values/day.ts'
import { dayOf, instantOf } from '../kernel/values/tallinn-time.ts'

/** Days of the story, told in days from today. */
export interface StoryDays {
  /** Today itself for 0; otherwise a working day: of those behind the one before, of those ahead the one after. */
  day(offset: number): Day
  /** That day at a time of Tallinn. */
  moment(offset: number, time: string): Date
}

export function daysFrom(now: Date, calendar: Calendar): StoryDays {
  const today = dayOf(now)
  const day = (offset: number) => workedDay(addDays(today, offset), Math.sign(offset), calendar)
  return { day, moment: (offset, time) => instantOf(day(offset), time) }
}

const workedDay = (day: Day, step: number, calendar: Calendar): Day =>
  step === 0 || isWorked(day, calendar) ? day : workedDay(addDays(day, step), step, calendar)

/** In years whose holidays are not known yet, every Monday to Friday is worked. */
const isWorked = (day: Day, calendar: Calendar): boolean =>
  calendar.years.has(yearOf(day)) ? isWorkingDay(calendar, day) : weekday(day) < 6
