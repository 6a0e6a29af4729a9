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

interface Added {
  readonly aloneCents: number
  /** What it itself costs: like ones that its value has added up already don't count twice. */
  readonly ownCents: number
  readonly year: Sums
  readonly twelve: Sums
}

/** Holds this purchase and its like ones against the thresholds, in the period in which they come to more. */
export function judgeTogether(
  { aloneCents, ownCents, year, twelve }: Added,
  thresholds: readonly Threshold[],
): WatchVerdict {
  const period = twelve.cents > year.cents ? 'twelve' : 'year'
  const likeCents = Math.max(year.cents, twelve.cents)
  const perhapsCents = Math.max(year.cents + year.undecidedCents, twelve.cents + twelve.undecidedCents)
  const togetherCents = Math.max(aloneCents, ownCents + likeCents)
  const mostCents = Math.max(togetherCents, ownCents + perhapsCents)
  return { period, togetherCents, ...stateOf({ aloneCents, togetherCents, mostCents }, thresholds) }
}

function stateOf(
  { aloneCents, togetherCents, mostCents }: Record<'aloneCents' | 'togetherCents' | 'mostCents', number>,
  thresholds: readonly Threshold[],
): Pick<WatchVerdict, 'state' | 'threshold'> {
  if (thresholds.length === 0) return { state: 'unknown', threshold: null }
  const [alone, together, most] = [aloneCents, togetherCents, mostCents].map((cents) =>
    reachedAt(thresholds, cents),
  )
  if (together && together !== alone) return { state: 'changes', threshold: together }
  if (most && most !== together) return { state: 'could', threshold: most }
  if (together) return { state: 'alone', threshold: together }
  return { state: 'below', threshold: thresholds.find(({ cents }) => cents > togetherCents) ?? null }
}
