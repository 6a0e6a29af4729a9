import { addMonths, type Day, formatDay } from '../../../kernel/values/day.ts'
import { isInForce, type LawRow } from '../../../kernel/values/law-row.ts'
import type { Locale } from '../../../kernel/words.ts'
import {
  type Ground,
  type GroundPeriod,
  groundPeriods,
  type PersonalEvent,
  restrictionProblems as problems,
  type RestrictionTerms,
} from '../contract/restriction.ts'
import { restrictionWords } from '../texts/restriction.ts'

const groundPrefix = 'restriction.ground.'
const citeOf = (row: LawRow): string => [row.act, row.section].filter(Boolean).join(' ')

/** The row of `key` for a day: the one in force, else the last one known. */
export function findRow(rows: readonly LawRow[], key: string, on: Day): LawRow | undefined {
  const known = rows.filter((row) => row.key === key)
  return (
    known.find((row) => isInForce(row, on)) ??
    known.toSorted((a, b) => ((a.validTo ?? '') < (b.validTo ?? '') ? 1 : -1))[0]
  )
}

/** Never surer than the row itself: an act that has changed since is said to have. */
export function doubtsOf(row: LawRow, on: Day): Ground['doubts'] {
  const { certainty } = row
  return [
    ...(isInForce(row, on) ? [] : ['textChanges' as const]),
    ...(certainty === 'unverified' || certainty === 'secondary' ? [certainty] : []),
  ]
}

export function listGrounds(rows: readonly LawRow[], { on, locale }: { on: Day; locale: Locale }): Ground[] {
  const keys = new Set(rows.map(({ key }) => key).filter((key) => key.startsWith(groundPrefix)))
  return [...keys].flatMap((key) => {
    const row = findRow(rows, key, on)
    const period = groundPeriods.find((one) => one === row?.value)
    if (!row || !period) return []
    return [
      { key, cite: citeOf(row), text: row.what[locale], period, doubts: doubtsOf(row, on), note: row.note },
    ]
  })
}

/** What may never be restricted. */
export function listNotes(rows: readonly LawRow[], { on, locale }: { on: Day; locale: Locale }) {
  const row = findRow(rows, 'restriction.forbidden', on)
  return row ? [{ cite: citeOf(row), text: row.what[locale], doubts: doubtsOf(row, on) }] : []
}

export function readTerms(rows: readonly LawRow[], on: Day): RestrictionTerms {
  const years = (key: string) => {
    const value = findRow(rows, key, on)?.value
    return typeof value === 'number' ? value : null
  }
  return {
    general: years('restriction.term'),
    extension: years('restriction.extension'),
    personal: years('restriction.personal'),
    afterDeath: years('restriction.after-death'),
    afterBirth: years('restriction.after-birth'),
  }
}

export interface RestrictionCase {
  readonly period: GroundPeriod
  readonly startsOn: Day
  readonly personalEvent?: PersonalEvent | null
  readonly personalEventDay?: Day | null
  readonly isExtended?: boolean
}

export interface CountedEnd {
  /** The last day; null where it ends by an event. */
  readonly endsOn: Day | null
  readonly from: 'start' | PersonalEvent
  readonly fromDay: Day
  readonly years: number | null
  /** Years by which it was extended. */
  readonly extension: number
}

/**
 * When a restriction ends. From death or birth it is counted only where that day is known; a 29 February ends on
 * the 28th in a year that has no 29th.
 * @throws TermUnknown where the law's rows don't give the years
 */
export function countEnd(of: RestrictionCase, terms: RestrictionTerms): CountedEnd {
  const { period, startsOn, personalEvent, personalEventDay } = of
  if (period === 'event') return { endsOn: null, from: 'start', fromDay: startsOn, years: null, extension: 0 }
  const hasDay = period === 'personal' && personalEvent && personalEventDay
  const from = hasDay ? personalEvent : 'start'
  const fromDay = hasDay ? personalEventDay : startsOn
  const years = known(yearsOf(period, from, terms))
  const extension = of.isExtended && period === 'term' ? known(terms.extension) : 0
  return { endsOn: addMonths(fromDay, (years + extension) * 12), from, fromDay, years, extension }
}

function yearsOf(period: GroundPeriod, from: CountedEnd['from'], terms: RestrictionTerms): number | null {
  if (period === 'term') return terms.general
  return { start: terms.personal, death: terms.afterDeath, birth: terms.afterBirth }[from]
}

function known(years: number | null): number {
  if (years === null) throw problems.TermUnknown({ cite: 'AvTS § 40' })
  return years
}

/** The count in sentences. */
export function explainEnd(counted: CountedEnd, ground: Ground, locale: Locale): string[] {
  const words = restrictionWords[locale].explain
  const { endsOn, from, fromDay, years, extension } = counted
  const day = (value: Day) => formatDay(value, locale)
  return [
    words.ground(ground.cite, ground.text),
    endsOn && years !== null ? words.counted[from](day(fromDay), years, day(endsOn)) : words.untilEvent,
    ...(extension > 0 ? [words.extended(extension)] : []),
    ...ground.doubts.map((doubt) => words.doubts[doubt]),
  ]
}

interface Ending {
  readonly endsOn: Day | null
}
/** The latest end of several grounds; null while one of them ends by an event, or there is none. */
export function latestEnd(restrictions: readonly Ending[]): Day | null {
  const days = restrictions.map(({ endsOn }) => endsOn)
  return days.includes(null) ? null : ((days as Day[]).toSorted().at(-1) ?? null)
}

export interface MarkedRestriction extends Ending {
  readonly holder: string
  readonly cite: string
  readonly startsOn: Day
}

/** The lines of the mark on a document: in Estonian, since it is a mark of Estonian law. None without a restriction. */
export function restrictionMark(restrictions: readonly MarkedRestriction[]): string[] {
  if (restrictions.length === 0) return []
  const words = restrictionWords.et.mark
  const day = (value: Day) => formatDay(value, 'et')
  const until = ({ endsOn }: Ending) => (endsOn ? day(endsOn) : words.untilEvent)
  const holders = [...new Set(restrictions.map(({ holder }) => holder))]
  const starts = restrictions.map(({ startsOn }) => startsOn).toSorted()
  const ends = new Set(restrictions.map(until))
  return [
    words.title,
    words.holder(holders.join(', ')),
    ...restrictions.map((one) => words.ground(one.cite, ends.size > 1 ? until(one) : undefined)),
    words.made(day(starts[0] as Day)),
    words.ends(until({ endsOn: latestEnd(restrictions) })),
  ]
}
