import type { Day } from '../../../kernel/values/day.ts'
import type { LawRow } from '../../../kernel/values/law-row.ts'
import { ruleInForce } from '../../../kernel/values/rule-in-force.ts'
import { type AdviceInput, adviceProblems } from '../contract/advice.ts'
import type { ProcedureCode, SubjectKind } from '../contract/kind.ts'
import { type LotsFinding, ownProcedures } from './advice-lots.ts'
import { mainSubject } from './advice-mixed.ts'
import type { Said } from './advice-saying.ts'
import { readParts, type SubjectPart } from './advice-subject.ts'
import { lawKeys } from './law-keys.ts'
import { findRegime, type RegimeOn } from './regime.ts'
import type { CodeLists } from './subject-kind.ts'
import { lapsedThresholds, procedureAt, reachedAt, type Threshold, thresholdsFor } from './thresholds.ts'
import { volunteer } from './volunteering.ts'

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
  return {
    ...outside({ input, under, parts }),
    required: 'LA',
    procedure: 'LA',
    said: [(t) => t.w.exempt(rule ? t.cite(rule) : t.place(lawKeys.conciliation))],
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
  const mixed = inForce(law, lawKeys.mixed, input.startsOn)
  const main = mainSubject(parts, mixed)
  const whole = wholeValue(input, totalOf(parts))
  const verdicts = main.kinds.map((kind) => judge(found, { kind, cents: whole.cents }))
  const [first] = verdicts
  const agreed = first && verdicts.every(({ required }) => required === first.required) ? first : undefined
  const one = verdicts.length === 1 ? agreed : undefined
  const required = parts.some((part) => part.exempt) ? null : (agreed?.required ?? null)
  const chosen = volunteer({ required, wished: input.volunteerFor ?? null, kind: one?.kind ?? null })
  return {
    startsOn: input.startsOn,
    under,
    kind: one?.kind ?? null,
    cents: whole.cents,
    thresholds: one?.thresholds ?? [],
    reached: one?.reached,
    next: one?.next,
    required,
    procedure: chosen.procedure,
    lots: one && lotsOf(found, one, whole.cents),
    said: [
      ...parts.flatMap(({ said }) => said),
      ...main.said,
      ...(parts.some((part) => part.exempt) ? [((t) => t.w.mixedExempt) satisfies Said] : []),
      ...whole.said,
      ...verdicts.flatMap(({ said }) => said),
      ...chosen.said,
    ],
    warnings: [
      ...parts.flatMap(({ warnings }) => warnings),
      ...whole.warnings,
      ...verdicts.flatMap(({ warnings }) => warnings),
      ...chosen.warnings,
    ],
    rules: main.rule ? [main.rule] : [],
  }
}

/** The parts of a whole are summed (§ 28 lg 1); where the two figures differ, the larger one is heeded. */
function wholeValue(input: AdviceInput, cents: number) {
  if (input.lots.length === 0) return { cents, said: [], warnings: [] }
  const sum = input.lots.reduce((all, lot) => all + lot.valueCents, 0)
  const said: Said[] = [
    (t) => t.w.lotsSummed(input.lots.length, t.money(Math.max(sum, cents)), t.place(lawKeys.wholeValue)),
  ]
  const warnings: Said[] =
    sum === cents ? [] : [(t) => t.w.lotsDiffer(t.money(sum), t.money(cents), t.money(Math.max(sum, cents)))]
  return { cents: Math.max(sum, cents), said, warnings }
}

interface Judged {
  readonly kind: SubjectKind
  readonly thresholds: readonly Threshold[]
  readonly reached: Threshold | undefined
  readonly next: Threshold | undefined
  readonly required: ProcedureCode | null
  readonly said: readonly Said[]
  readonly warnings: readonly Said[]
}

/** What a value needs as a subject of that kind. */
function judge({ law, input }: Begun, { kind, cents }: { kind: SubjectKind; cents: number }): Judged {
  const { startsOn, buyerKind } = input
  const question = { subjectKind: kind, startsOn, today: law.today, buyerKind }
  const thresholds = thresholdsFor(law.rows, question)
  const reached = reachedAt(thresholds, cents)
  const [lapsed] = lapsedThresholds(law.rows, question)
  const beyond = lapsed && reached?.procedure === 'LM' && Number(lapsed.lastKnown.value) * 100 <= cents
  const required = thresholds.length === 0 || beyond ? null : procedureAt(thresholds, cents)
  const decisive = reached ?? thresholds[0]
  const said: Said[] = decisive
    ? [(t) => t.w.compared(t.money(cents), { ...sayThreshold(decisive)(t), reached: reached !== undefined })]
    : [(t) => t.w.noThresholds(t.kind(kind))]
  const concession: Said[] =
    required === null && decisive && !beyond ? [(t) => t.w.procedureNotHeld(t.kind(kind))] : []
  const warnings: Said[] = lapsed
    ? [
        (t) =>
          t.w.lapsed(
            t.day(startsOn),
            t.money(Number(lapsed.lastKnown.value) * 100),
            t.cite(lapsed.lastKnown),
          ),
      ]
    : []
  const next = thresholds.find((one) => one.cents > cents && one.procedure !== (reached?.procedure ?? 'VO'))
  return { kind, thresholds, reached, next, required, said: [...said, ...concession], warnings }
}

export const sayThreshold =
  ({ kind, cents, rule }: Threshold) =>
  (t: Parameters<Said>[0]) => ({ name: t.w.thresholds[kind], sum: t.money(cents), cite: t.cite(rule) })

function lotsOf({ law, input }: Begun, { kind, thresholds, required }: Judged, wholeCents: number) {
  if (input.lots.length === 0 || required === 'VO' || required === null) return undefined
  const lots = input.lots.map(({ valueCents }) => valueCents)
  return ownProcedures(law.rows, { lots, wholeCents, kind, thresholds, startsOn: input.startsOn })
}

function inForce(law: AdviceLaw, key: string, on: Day): LawRow | undefined {
  const verdict = ruleInForce(law.rows, key, { on, today: law.today })
  return verdict.state === 'in force' ? verdict.rule : undefined
}
