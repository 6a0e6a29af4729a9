import { z } from 'zod'
import { type Calendar, type RestDay, restOn, stepToWorkingDay } from './calendar.ts'
import { addDays, addMonths, type Day, dayOfMonth } from './day.ts'
import type { Term, TermUnit } from './term.ts'

/** Within a term after the event, or at least a term before it. */
export const Direction = z.enum(['forward', 'back'])
export type Direction = z.output<typeof Direction>

/**
 * One step of a count; `rule` is the key of the row in `law/` that the step follows.
 *
 * - `term.start`, `term.start-back`: the first day that counts
 * - `term.days` … `term.years`, `term.back`: the day to which the length itself leads
 * - `term.last-of-month`: the month has no day `wanted`, so its last one
 * - `term.working-days`: the last working day counted, and the rest days left out on the way
 * - `term.rest-day`, `term.rest-day-back`: moved off a rest day; `skipped` are the days passed over
 * - `term.not-before`: the first day on which the act is allowed
 */
export type TermStep =
  | { readonly rule: 'term.start' | 'term.start-back'; readonly day: Day }
  | {
      readonly rule: 'term.days' | 'term.weeks' | 'term.months' | 'term.years' | 'term.back'
      readonly day: Day
    }
  | { readonly rule: 'term.last-of-month'; readonly day: Day; readonly wanted: number }
  | { readonly rule: 'term.working-days'; readonly day: Day; readonly skipped: readonly RestDay[] }
  | {
      readonly rule: 'term.rest-day' | 'term.rest-day-back'
      readonly from: Day
      readonly day: Day
      readonly skipped: readonly RestDay[]
    }
  | { readonly rule: 'term.not-before'; readonly day: Day }

export interface TermExplanation {
  readonly from: Day
  readonly term: Term
  readonly direction: Direction
  readonly steps: readonly TermStep[]
}

/** `ends`: the last day on which the act is in time (until 24:00), or with `notBefore` the first allowed one. */
export interface CountedTerm {
  readonly ends: Day
  readonly explanation: TermExplanation
}

export interface TermQuestion {
  readonly from: Day
  readonly term: Term
  readonly direction?: Direction
  readonly calendar: Calendar
}

/**
 * Counts a term from the day of the event; that day itself never counts. Forward: "within N …", moved later
 * off a rest day. Back: "at least N … before", moved earlier. Throws `CalendarUnknown` when a day must be
 * judged whose year's holidays are not known.
 */
export function countTerm({ from, term, direction = 'forward', calendar }: TermQuestion): CountedTerm {
  const step = direction === 'forward' ? 1 : -1
  const start: TermStep = {
    rule: direction === 'forward' ? 'term.start' : 'term.start-back',
    day: addDays(from, step),
  }
  const { value, unit } = term
  const counted =
    unit === 'working days'
      ? [countWorkingDays({ from, value, step, calendar })]
      : countCalendar({ from, value, unit, step, calendar })
  const steps = [start, ...counted]
  return { ends: lastOf(steps), explanation: { from, term, direction, steps } }
}

/**
 * "Not before N working days have passed": `ends` is the first day on which the act is allowed. It is the day
 * after the last counted one even when that is a rest day, for nothing forbids acting then.
 */
export function notBefore(question: { from: Day; workingDays: number; calendar: Calendar }): CountedTerm {
  const term: Term = { value: question.workingDays, unit: 'working days' }
  const { ends, explanation } = countTerm({ from: question.from, term, calendar: question.calendar })
  const allowed: TermStep = { rule: 'term.not-before', day: addDays(ends, 1) }
  return { ends: allowed.day, explanation: { ...explanation, steps: [...explanation.steps, allowed] } }
}

const lastOf = (steps: readonly TermStep[]): Day => (steps.at(-1) as TermStep).day

interface Count {
  readonly from: Day
  readonly value: number
  readonly step: 1 | -1
  readonly calendar: Calendar
}
type CalendarCount = Count & { readonly unit: Exclude<TermUnit, 'working days'> }

function countWorkingDays({ from, value, step, calendar }: Count): TermStep {
  const skipped: RestDay[] = []
  let day = from
  for (let left = value; left > 0; ) {
    day = addDays(day, step)
    const rest = restOn(calendar, day)
    if (rest) skipped.push(rest)
    else left--
  }
  return { rule: 'term.working-days', day, skipped }
}

function countCalendar(count: CalendarCount): TermStep[] {
  const reckoned = reckon(count)
  const { day, skipped } = stepToWorkingDay(count.calendar, reckoned.day, count.step)
  if (skipped.length === 0) return [reckoned]
  const rule = count.step === 1 ? 'term.rest-day' : 'term.rest-day-back'
  return [reckoned, { rule, from: reckoned.day, day, skipped }]
}

/** The day to which the length leads, before any move off a rest day. */
function reckon({ from, value, unit, step }: CalendarCount): TermStep {
  const rule = step === 1 ? (`term.${unit}` as const) : 'term.back'
  if (unit === 'days') return { rule, day: addDays(from, value * step) }
  if (unit === 'weeks') return { rule, day: addDays(from, value * 7 * step) }
  const day = addMonths(from, value * (unit === 'years' ? 12 : 1) * step)
  const wanted = dayOfMonth(from)
  return dayOfMonth(day) === wanted ? { rule, day } : { rule: 'term.last-of-month', day, wanted }
}
