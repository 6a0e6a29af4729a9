import { addDays, addMonths, type Day } from '../../../kernel/values/day.ts'
import type { LikenessWay, Verdict, Watch } from '../contract/watch.ts'
import { reachedAt, type Threshold } from './thresholds.ts'

export interface Sums {
  readonly cents: number
  readonly count: number
  readonly undecidedCents: number
  readonly undecidedCount: number
}

export interface WatchVerdict {
  readonly period: Watch['period']
  readonly togetherCents: number
  readonly state: Watch['state']
  readonly threshold: Threshold | null
}

/** So much of a subject's trigrams two texts must share to be asked about. Our own choice; a person decides. */
export const textLikeness = 0.45
/** The CPV group: its first three digits. */
export const groupOf = (cpv: string): string => cpv.slice(0, 3)

/** The twelve months that end with the day before the procedure begins. */
export const twelveMonths = (startsOn: Day): { from: Day; until: Day } => ({
  from: addMonths(startsOn, -12),
  until: addDays(startsOn, -1),
})

/** What is presumed while nobody has judged: of one series or CPV group – like; by words only – a person says. */
export const presumed = (way: LikenessWay): Verdict | null => (way === 'text' ? null : 'like')

/** Holds this purchase and its like ones against the thresholds, in the period in which they come to more. */
export function judgeTogether(
  { aloneCents, year, twelve }: { aloneCents: number; year: Sums; twelve: Sums },
  thresholds: readonly Threshold[],
): WatchVerdict {
  const period = twelve.cents > year.cents ? 'twelve' : 'year'
  const togetherCents = aloneCents + Math.max(year.cents, twelve.cents)
  const mostCents =
    aloneCents + Math.max(year.cents + year.undecidedCents, twelve.cents + twelve.undecidedCents)
  const level = (cents: number) => reachedAt(thresholds, cents)
  const next = thresholds.find(({ cents }) => cents > togetherCents) ?? null
  const of = (state: WatchVerdict['state'], threshold: Threshold | null) =>
    ({ period, togetherCents, state, threshold }) as const
  if (thresholds.length === 0) return of('unknown', null)
  const [alone, together, most] = [level(aloneCents), level(togetherCents), level(mostCents)]
  if (together && together !== alone) return of('changes', together)
  if (most && most !== together) return of('could', most)
  return together ? of('alone', together) : of('below', next)
}
