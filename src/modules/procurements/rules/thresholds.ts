import type { Day } from '../../../kernel/values/day.ts'
import type { LawRow } from '../../../kernel/values/law-row.ts'
import { type RuleVerdict, ruleInForce } from '../../../kernel/values/rule-in-force.ts'
import type { BuyerKind } from '../contract/advice.ts'
import type { ProcedureCode, SubjectKind } from '../contract/kind.ts'
import { type ThresholdKind, thresholdKey, thresholdKinds } from './law-keys.ts'
import { buyerKindOn } from './own-rules.ts'

type InForce = Extract<RuleVerdict, { state: 'in force' }>
type Unknown = Extract<RuleVerdict, { state: 'unknown' }>

export interface Threshold {
  readonly kind: ThresholdKind
  /** Without VAT. */
  readonly cents: number
  readonly rule: LawRow
  readonly verdict: InForce
  /** What is needed from it on; null where the rules held do not say. */
  readonly procedure: ProcedureCode | null
}

export interface ThresholdQuestion {
  readonly subjectKind: SubjectKind
  /** The first day of the procedure. */
  readonly startsOn: Day
  readonly today: Day
  /** As the agency wrote it down where left out. */
  readonly buyerKind?: BuyerKind
}

type Steps = Partial<Record<ThresholdKind, ProcedureCode>>
const ordinary: Steps = { lihthange: 'LM', riigihange: 'A', rahvusvaheline: 'A' }
const light: Steps = { lihthange: 'SE', riigihange: 'SE', rahvusvaheline: 'SE' }
/** Which procedure begins at which threshold (§ 15 lg 1–3, § 126); what concessions need is not held. */
const procedures: Readonly<Record<SubjectKind, Steps>> = {
  asjad_teenused: ordinary,
  ehitustood: ordinary,
  sotsiaalteenused: light,
  eriteenused: light,
  ideekonkurss: { lihthange: 'PK', riigihange: 'PK' },
  kontsessioon: {},
  teenuste_kontsessioon: {},
}

/** The thresholds of such a subject on the start day, rising by their sums. */
export function thresholdsFor(rows: readonly LawRow[], question: ThresholdQuestion): Threshold[] {
  return verdictsFor(rows, question)
    .flatMap(({ kind, verdict }) => read(kind, { verdict, procedures: procedures[question.subjectKind] }))
    .toSorted((a, b) => a.cents - b.cents)
}

/** Thresholds that were known before the start day and of which no later row is held. */
export const lapsedThresholds = (
  rows: readonly LawRow[],
  question: ThresholdQuestion,
): { kind: ThresholdKind; lastKnown: LawRow }[] =>
  verdictsFor(rows, question).flatMap(({ kind, verdict }) =>
    kind === 'rahvusvaheline' && verdict.state === 'unknown' && verdict.lastKnown
      ? [{ kind, lastKnown: verdict.lastKnown }]
      : [],
  )

function verdictsFor(
  rows: readonly LawRow[],
  { subjectKind, startsOn, today, buyerKind = buyerKindOn(rows, startsOn) }: ThresholdQuestion,
): { kind: ThresholdKind; verdict: InForce | Unknown }[] {
  return thresholdKinds.map((kind) => {
    const key = thresholdKey(kind, { subjectKind, buyerKind })
    return { kind, verdict: ruleInForce(rows, key, { on: startsOn, today }) }
  })
}

function read(
  kind: ThresholdKind,
  { verdict, procedures }: { verdict: RuleVerdict; procedures: Steps },
): Threshold[] {
  if (verdict.state !== 'in force' || typeof verdict.rule.value !== 'number') return []
  const { rule } = verdict
  const cents = Math.round(Number(rule.value) * 100)
  return [{ kind, cents, rule, verdict, procedure: procedures[kind] ?? null }]
}

/** What the value needs by these thresholds: VO below them all. */
export const procedureAt = (thresholds: readonly Threshold[], cents: number): ProcedureCode | null => {
  const reached = reachedAt(thresholds, cents)
  return reached ? reached.procedure : 'VO'
}

/** The highest threshold that the value is at or above. */
export const reachedAt = (thresholds: readonly Threshold[], cents: number): Threshold | undefined =>
  thresholds.findLast((threshold) => threshold.cents <= cents)
