import { compareDays, type Day } from '../../../kernel/values/day.ts'
import type { Candidate } from '../contract/absence.ts'
import { isSameTitle } from './same-title.ts'

export interface Period {
  readonly from: Day
  readonly until: Day
}
export interface Colleague {
  readonly id: string
  readonly name: string
  /** The person's own title and those of the positions held. */
  readonly titles: readonly string[]
  readonly absences: readonly Period[]
}

export interface SubstituteQuestion {
  /** In the order of the job description. */
  readonly titles: readonly string[]
  /** Of the same team, by name. */
  readonly people: readonly Colleague[]
  /** Who goes away. */
  readonly self: string
  readonly period: Period
}

/** Everyone the order names, with the verdict on each: the first one present is chosen. */
export function findSubstitute({ titles, people, self, period }: SubstituteQuestion): Candidate[] {
  let found = false
  return titles.flatMap((title, index): Candidate[] => {
    const carriers = people.filter((person) => person.titles.some((own) => isSameTitle(title, own)))
    const place = index + 1
    if (carriers.length === 0) return [{ place, title, person: null, verdict: 'nobody', away: null }]
    return carriers.map((person) => {
      const away = absenceIn(person, period)
      const verdict = judge({ found, isSelf: person.id === self, isAway: away !== null })
      found ||= verdict === 'chosen'
      return { place, title, person: { id: person.id, name: person.name }, verdict, away }
    })
  })
}

const judge = (of: { found: boolean; isSelf: boolean; isAway: boolean }): Candidate['verdict'] =>
  of.isSelf ? 'self' : of.found ? 'later' : of.isAway ? 'away' : 'chosen'

/** The first absence of the person that touches the period. */
export function absenceIn(person: Pick<Colleague, 'absences'>, period: Period): Period | null {
  const touching = person.absences.filter(
    (one) => compareDays(one.from, period.until) <= 0 && compareDays(period.from, one.until) <= 0,
  )
  const [first] = touching.sort((a, b) => compareDays(a.from, b.from))
  return first ? { from: first.from, until: first.until } : null
}
