import type { Day } from '../../../kernel/values/day.ts'
import type { LawRow } from '../../../kernel/values/law-row.ts'
import { ruleInForce } from '../../../kernel/values/rule-in-force.ts'
import type { ProcedureCode, SubjectKind } from '../contract/kind.ts'
import { lawKeys } from './law-keys.ts'
import { procedureAt, type Threshold } from './thresholds.ts'

export interface LotsQuestion {
  /** Values of the parts in cents, in the order given. */
  readonly lots: readonly number[]
  readonly wholeCents: number
  readonly kind: SubjectKind
  readonly thresholds: readonly Threshold[]
  readonly startsOn: Day
}

export interface LotsFinding {
  /** For each part the procedure of its own value, where the exception lets it be used; else null. */
  readonly own: readonly (ProcedureCode | null)[]
  /** Up to this sum together, in cents; null where the share is not held. */
  readonly togetherCents: number | null
  /** Each of them below this sum, where the whole reaches the international threshold. */
  readonly capCents: number | null
  readonly rules: readonly LawRow[]
}

/**
 * § 28 lg 3–4: parts that together are at most the share of the whole may follow their own procedure; where the whole
 * reaches the international threshold each of them must also be below the cap. Of the many choices this is the one
 * that lets the most parts go: the smallest first.
 */
export function ownProcedures(rows: readonly LawRow[], question: LotsQuestion): LotsFinding {
  const { lots, wholeCents, kind, thresholds, startsOn } = question
  const share = numberIn(rows, lawKeys.ownShare, startsOn)
  const international = thresholds.find((one) => one.kind === 'rahvusvaheline')
  const capped = international !== undefined && wholeCents >= international.cents
  const cap = capped ? numberIn(rows, capKey(kind), startsOn) : undefined
  if (!share || (capped && !cap)) return { own: lots.map(() => null), ...unknown }
  const togetherCents = Math.floor((wholeCents * share.value) / 100)
  const capCents = cap ? Math.round(cap.value * 100) : null
  const apart = smallestTogether(lots, { togetherCents, capCents })
  return {
    own: lots.map((cents, at) => (apart.has(at) ? procedureAt(thresholds, cents) : null)),
    togetherCents,
    capCents,
    rules: [share.rule, ...(cap ? [cap.rule] : [])],
  }
}

const unknown = { togetherCents: null, capCents: null, rules: [] } as const

const capKey = (kind: SubjectKind): string =>
  kind === 'ehitustood' ? lawKeys.ownCap.ehitustood : lawKeys.ownCap.asjad_teenused

function smallestTogether(
  lots: readonly number[],
  { togetherCents, capCents }: { togetherCents: number; capCents: number | null },
): Set<number> {
  const rising = lots.map((cents, at) => ({ cents, at })).toSorted((a, b) => a.cents - b.cents)
  const apart = new Set<number>()
  let sum = 0
  for (const { cents, at } of rising) {
    sum += cents
    if (sum > togetherCents || (capCents !== null && cents >= capCents)) break
    apart.add(at)
  }
  return apart
}

function numberIn(
  rows: readonly LawRow[],
  key: string,
  on: Day,
): { value: number; rule: LawRow } | undefined {
  const verdict = ruleInForce(rows, key, { on })
  if (verdict.state !== 'in force' || typeof verdict.rule.value !== 'number') return undefined
  return { value: verdict.rule.value, rule: verdict.rule }
}
