import { addDays, addMonths, type Day } from '../../../kernel/values/day.ts'
import { ruleInForce } from '../../../kernel/values/rule-in-force.ts'
import type { AdviceInput } from '../contract/advice.ts'
import type { SubjectKind } from '../contract/kind.ts'
import type { LikenessWay, Verdict, Watch } from '../contract/watch.ts'
import type { AdviceLaw } from './advice.ts'
import { mainSubject } from './advice-mixed.ts'
import { readParts } from './advice-subject.ts'
import { lawKeys } from './law-keys.ts'
import { reachedAt, type Threshold, thresholdsFor } from './thresholds.ts'

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

/** What is presumed while nobody has judged: of one series or CPV group – like; by words or a part only – a person says. */
export const presumed = (way: LikenessWay): Verdict | null =>
  way === 'series' || way === 'cpv' ? 'like' : null

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

interface Subject extends Pick<AdviceInput, 'cpv' | 'subjectKind' | 'valueCents'> {
  readonly startsOn: Day
  readonly mixedWith: readonly (Pick<AdviceInput, 'cpv' | 'subjectKind'> & {
    readonly valueCents: number | null
  })[]
}

/** The kinds of subject that a need is held against: of a mixed contract its main one, or each where no rule here says. */
export function kindsOf({ rows, codes, today }: AdviceLaw, need: Subject): readonly SubjectKind[] {
  const { cpv, subjectKind, mixedWith, startsOn } = need
  if (!cpv && !subjectKind) return []
  const valued = mixedWith.map((part) => ({ ...part, valueCents: part.valueCents ?? 0 }))
  const beside = valued.reduce((sum, { valueCents }) => sum + valueCents, 0)
  const main = { ...need, valueCents: Math.max(need.valueCents - beside, 0) }
  const parts = readParts(codes, { ...main, mixedWith: valued })
  if (mixedWith.some(({ valueCents }) => valueCents === null)) return parts.map(({ kind }) => kind)
  const verdict = ruleInForce(rows, lawKeys.mixed, { on: startsOn, today })
  return mainSubject(parts, verdict.state === 'in force' ? verdict.rule : undefined).kinds
}

/** Of several ladders of thresholds the one that begins lowest: no purchase is split under a rule that perhaps holds. */
export function strictestOf(
  { rows, today }: AdviceLaw,
  kinds: readonly SubjectKind[],
  startsOn: Day,
): Threshold[] {
  const ladders = kinds.map((subjectKind) => thresholdsFor(rows, { subjectKind, startsOn, today }))
  const first = (ladder: readonly Threshold[]) => ladder[0]?.cents ?? Number.POSITIVE_INFINITY
  return ladders.toSorted((a, b) => first(a) - first(b))[0] ?? []
}
