import { type Calendar, isWorkingDay, whereKnown } from '../../../kernel/values/calendar.ts'
import { countTerm } from '../../../kernel/values/count-term.ts'
import { addDays, type Day } from '../../../kernel/values/day.ts'
import type { Term } from '../../../kernel/values/term.ts'

/** From the day a challenge was filed until the day it ended; null while it is open. */
export interface Pause {
  readonly from: Day
  readonly until: Day | null
}

export interface StandstillCount {
  /** The day on which all were told. */
  readonly notifiedOn: Day
  readonly term: Term
  readonly pauses: readonly Pause[]
  readonly calendar: Calendar
}

/**
 * The last day of a standstill. A challenge stops the clock: the days left of it run on after the challenge ended.
 * Null while one is open, or where the holidays of a year are not known: nothing is signed until that is known.
 */
export function endOfStandstill({ notifiedOn, term, pauses, calendar }: StandstillCount): Day | null {
  return (
    whereKnown(() => {
      let until = countTerm({ from: notifiedOn, term, calendar }).ends as Day
      for (const pause of merge(pauses)) {
        if (pause.from > until) break
        if (pause.until === null) return null
        if (pause.until < notifiedOn) continue
        const from = pause.from < notifiedOn ? notifiedOn : pause.from
        const left = { unit: term.unit, value: unitsBetween({ from, until, calendar }, term.unit) }
        until = countTerm({ from: pause.until, term: left, calendar }).ends
      }
      return until
    }) ?? null
  )
}

/** Challenges that overlap are one pause. */
function merge(pauses: readonly Pause[]): Pause[] {
  const sorted = pauses.toSorted((a, b) => (a.from < b.from ? -1 : 1))
  const merged: Pause[] = []
  for (const pause of sorted) {
    const last = merged.at(-1)
    if (!last || (last.until !== null && last.until < pause.from)) merged.push(pause)
    else merged[merged.length - 1] = { from: last.from, until: later(last.until, pause.until) }
  }
  return merged
}

const later = (one: Day | null, other: Day | null): Day | null =>
  one === null || other === null ? null : one > other ? one : other

interface Between {
  readonly from: Day
  readonly until: Day
  readonly calendar: Calendar
}
/** What is left after `from`: whole days, or working days where the term counts those. */
function unitsBetween({ from, until, calendar }: Between, unit: Term['unit']): number {
  let units = 0
  for (let day = addDays(from, 1); day <= until; day = addDays(day, 1))
    if (unit !== 'working days' || isWorkingDay(calendar, day)) units++
  return units
}
