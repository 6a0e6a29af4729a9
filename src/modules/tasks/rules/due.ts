import {
  type Calendar,
  isWorkingDay,
  nextWorkingDay,
  previousWorkingDay,
  whereKnown,
} from '../../../kernel/values/calendar.ts'
import { addDays, addMonths, type Day } from '../../../kernel/values/day.ts'
import { instantOf } from '../../../kernel/values/tallinn-time.ts'
import { problems } from '../contract.ts'

/** The last moment that is in time: that minute, or the last millisecond of the day in Tallinn. */
export const dueMoment = (day: Day, time: string | null): Date =>
  time ? instantOf(day, time) : new Date(instantOf(day, '24:00').getTime() - 1)

/** @throws DueInPast */
export function demandFuture(dueAt: Date, now: Date): void {
  if (dueAt <= now) throw problems.DueInPast({})
}

export type Every = 'week' | 'month' | 'quarter' | 'year'
export type OnRestDay = 'earlier' | 'later' | 'stay'

/**
 * The due day of the n-th time (0 is the first), moved off a rest day as wished. In years whose holidays nobody
 * knows yet it stays: a recurrence outlives the calendar.
 */
export function dayOfTime(
  recurrence: { firstDay: Day; every: Every; onRestDay: OnRestDay },
  time: number,
  calendar: Calendar,
): Day {
  const { firstDay, every, onRestDay } = recurrence
  const months = { month: 1, quarter: 3, year: 12, week: 0 }[every]
  const day = every === 'week' ? addDays(firstDay, 7 * time) : addMonths(firstDay, months * time)
  return whereKnown(() => offRestDay(day, onRestDay, calendar)) ?? day
}

function offRestDay(day: Day, onRestDay: OnRestDay, calendar: Calendar): Day {
  if (onRestDay === 'stay' || isWorkingDay(calendar, day)) return day
  return onRestDay === 'earlier' ? previousWorkingDay(calendar, day) : nextWorkingDay(calendar, day)
}
