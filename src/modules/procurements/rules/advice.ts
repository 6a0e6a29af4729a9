import type { Day } from '../../../kernel/values/day.ts'
import type { LawRow } from '../../../kernel/values/law-row.ts'
import { ruleInForce } from '../../../kernel/values/rule-in-force.ts'
import { type AdviceInput, adviceProblems } from '../contract/advice.ts'
import type { ProcedureCode, SubjectKind } from '../contract/kind.ts'
import { type Judged, judge } from './advice-judging.ts'
import { type LotsFinding, ownProcedures } from './advice-lots.ts'
import { mainSubject } from './advice-mixed.ts'
import type { Said } from './advice-saying.ts'
import { readParts, type SubjectPart } from './advice-subject.ts'
import { lawKeys } from './law-keys.ts'
import { buyerKindOn } from './own-rules.ts'
import { findRegime, type RegimeOn } from './regime.ts'
import type { CodeLists } from './subject-kind.ts'
import type { Threshold } from './thresholds.ts'
import { type Declined, volunteer } from './volunteering.ts'

/** What an advice is computed from beside its input. */
export interface AdviceLaw {
  readonly rows: readonly LawRow[]
  readonly codes: CodeLists
  /** For warnings about rules that end; the answer itself goes by the start day. */
  readonly today: Day
}

/** What was found, in no language. */
export interface Finding {
  readonly startsOn: Day
  readonly under: RegimeOn
  /** Null for an exempt purchase, and where several kinds are mixed and no rule held says which is the main one. */
  readonly kind: SubjectKind | null
  /** What was compared, without VAT. */
  readonly cents: number
  readonly thresholds: readonly Threshold[]
  readonly reached: Threshold | undefined
  /** The first threshold above the value from which another procedure is needed. */
  readonly next: Threshold | undefined
  /** What the act asks for; null where the rules held do not say. */
  readonly required: ProcedureCode | null
  readonly procedure: ProcedureCode | null
  /** Why the procedure wished for is not the one. */
  readonly declined: Declined | null
  readonly lots: LotsFinding | undefined
  readonly said: readonly Said[]
  readonly warnings: readonly Said[]
  /** Rules that were used beside the thresholds. */
  readonly rules: readonly LawRow[]
}

/**
 * Which procedure a purchase needs (§§ 11, 14, 15, 18¹, 28). The start day decides which text applies.
 * @throws SubjectNotSaid, RegimeUnknown
 */
export function decideProcedure(law: AdviceLaw, input: AdviceInput): Finding {
  const under = findRegime(law.rows, input.startsOn)
  if (!under) throw adviceProblems.RegimeUnknown({ day: input.startsOn })
  const parts = readParts(law.codes, input)
  const found: Begun = { law, input, under, parts }
  if (parts.every(({ exempt }) => exempt)) return exempt(found)
  return input.framework === 'call-off' || input.framework === 'mini-competition'
    ? underFramework(found, input.framework)
    : byValue(found)
}

interface Begun {
  readonly law: AdviceLaw
  readonly input: AdviceInput
  readonly under: RegimeOn
  readonly parts: readonly SubjectPart[]
}

const totalOf = (parts: readonly SubjectPart[]): number => parts.reduce((sum, { cents }) => sum + cents, 0)

function exempt({ law, input, under, parts }: Begun): Finding {
  const rule = inForce(law, lawKeys.conciliation, input.startsOn)
  const chosen = volunteer({ required: 'LA', kind: null, ...wishOf(input) })
  const found = outside({ input, under, parts })
  return {
    ...found,
    required: 'LA',
    procedure: chosen.procedure,
    declined: chosen.declined,
    said: [(t) => t.w.exempt(rule ? t.cite(rule) : t.place(lawKeys.conciliation)), ...chosen.said],
    warnings: [...found.warnings, ...chosen.warnings],
    rules: rule ? [rule] : [],
  }
}

function underFramework(found: Begun, framework: 'call-off' | 'mini-competition'): Finding {
  const { parts } = found
  const procedure = framework === 'call-off' ? 'RL' : 'M'
  return {
    ...outside(found),
    kind: parts[0]?.kind ?? null,
    required: procedure,
    procedure,
    said: [...parts.flatMap(({ said }) => said), (t) => t.w.underFramework(t.procedure(procedure))],
    rules: [],
  }
}

/** Nothing is compared with a threshold. */
const outside = ({ input, under, parts }: Pick<Begun, 'input' | 'under' | 'parts'>) => ({
  startsOn: input.startsOn,
  declined: null,
  under,
  kind: null,
  cents: totalOf(parts),
  thresholds: [],
  reached: undefined,
  next: undefined,
  lots: undefined,
  warnings: parts.flatMap(({ warnings }) => warnings),
})

function byValue(found: Begun): Finding {
  const { law, input, under, parts } = found
  const { startsOn } = input
  const buyerKind = input.buyerKind ?? buyerKindOn(law.rows, startsOn)
  const main = mainSubject(parts, inForce(law, lawKeys.mixed, startsOn))
  const whole = wholeValue(input, totalOf(parts))
  const all = main.kinds.map((kind) => judge(law, { kind, cents: whole.cents, startsOn, buyerKind }))
  const required = parts.some((part) => part.exempt) ? null : agreedOf(all)
  const one = all.length === 1 ? all[0] : undefined
  const chosen = volunteer({ required, kind: one?.kind ?? null, ...wishOf(input) })
  return {
    ...{ startsOn, under, required, cents: whole.cents },
    ...{ procedure: chosen.procedure, declined: chosen.declined },
    kind: one?.kind ?? null,
    thresholds: one?.thresholds ?? [],
    reached: one?.reached,
    next: one?.next,
    lots: one && lotsOf(found, one, whole.cents),
    said: [...parts, main, mixedExempt(parts), whole, ...all, chosen].flatMap(({ said }) => said),
    warnings: [...parts, whole, ...all, chosen].flatMap(({ warnings }) => warnings),
    rules: main.rule ? [main.rule] : [],
  }
}

const wishOf = ({ volunteerFor, ground }: AdviceInput) => ({
  wished: volunteerFor ?? null,
  ground: ground || null,
})

/** Where it is open which kind counts, an answer stands only if every kind gives the same. */
function agreedOf(all: readonly Judged[]): ProcedureCode | null {
  const [first] = all
  return first && all.every(({ required }) => required === first.required) ? first.required : null
}

const mixedExempt = (parts: readonly SubjectPart[]): { said: readonly Said[] } => ({
  said: parts.some((part) => part.exempt) ? [(t) => t.w.mixedExempt] : [],
})

interface Whole {
  readonly cents: number
  readonly said: readonly Said[]
  readonly warnings: readonly Said[]
}

/** The parts of a whole are summed (§ 28 lg 1); where the two figures differ, the larger one is heeded. */
function wholeValue({ lots, likeCents }: AdviceInput, given: number): Whole {
  const likes: Said[] = likeCents > 0 ? [(t) => t.w.likes(t.money(likeCents))] : []
  if (lots.length === 0) return { cents: given + likeCents, said: likes, warnings: [] }
  const sum = lots.reduce((all, lot) => all + lot.valueCents, 0)
  const cents = Math.max(sum, given) + likeCents
  return {
    cents,
    said: [...likes, (t) => t.w.lotsSummed(lots.length, t.money(cents), t.place(lawKeys.wholeValue))],
    warnings: sum === given ? [] : [(t) => t.w.lotsDiffer(t.money(sum), t.money(given), t.money(cents))],
  }
}

function lotsOf({ law, input }: Begun, { kind, thresholds, required }: Judged, wholeCents: number) {
  if (input.lots.length === 0 || required === 'VO' || required === null) return undefined
  // Like purchases belong to the whole too: what of the exception they have used is not known here.
  if (input.likeCents > 0) return undefined
  const lots = input.lots.map(({ valueCents }) => valueCents)
  return ownProcedures(law.rows, { lots, wholeCents, kind, thresholds, startsOn: input.startsOn })
}

function inForce(law: AdviceLaw, key: string, on: Day): LawRow | undefined {
  const verdict = ruleInForce(law.rows, key, { on, today: law.today })
  return verdict.state === 'in force' ? verdict.rule : undefined
}
