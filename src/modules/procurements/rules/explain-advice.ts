import { citeRule } from '../../../kernel/values/explain-rule.ts'
import type { LawRow } from '../../../kernel/values/law-row.ts'
import { warningsOf } from '../../../kernel/values/rule-in-force.ts'
import { sayTerm } from '../../../kernel/values/say-term.ts'
import type { Locale } from '../../../kernel/words.ts'
import { type AdviceCall, AdviceInput, type AdviceTerm, type ProcedureAdvice } from '../contract/advice.ts'
import { type AdviceLaw, decideProcedure, type Finding } from './advice.ts'
import { sayCautions } from './advice-cautions.ts'
import { sayChanges, sayOther } from './advice-changes.ts'
import { ruleIdOf, type Said, type Teller, tellerOf } from './advice-saying.ts'
import { laterTerms, outsideAct, type TermRule, tenderTerms } from './advice-terms.ts'
import { ownRulesFor, sayOwnRule } from './own-rules.ts'
import { type Standstill, standstillFor } from './standstill.ts'
import type { Threshold } from './thresholds.ts'

/**
 * The procedure that a purchase needs, its thresholds, terms and standstill with the numbers of their rules, and why, in
 * the reader's language. Pure: the same law and input give the same answer. Amounts are without VAT.
 * @throws SubjectNotSaid, RegimeUnknown
 */
export function adviseProcedure(law: AdviceLaw, call: AdviceCall, locale: Locale): ProcedureAdvice {
  const input = AdviceInput.parse(call)
  const finding = decideProcedure(law, input)
  const timing = findTiming(law, finding, input.tenderers)
  const t = tellerOf(locale, law.rows, input.startsOn)
  const steps = [
    (found: Teller) => found.w.verdict(finding.procedure ? found.procedure(finding.procedure) : null),
    sayRegime(finding),
    ...finding.said,
    ...sayLots(finding),
    ...sayChanges(finding),
    ...sayOther(law, { input, finding }),
    ...sayOwnRules(law, finding),
    ...sayTiming(timing),
  ].map((say) => say(t))
  const used = [finding.under.rule, ...rulesOf(finding), ...timing.rules]
  const warnings = [...finding.warnings, ...sayCautions(law, { input, finding, used, timing })].map((say) =>
    say(t),
  )
  return {
    ...sayFinding(finding, t),
    terms: timing.terms.map((term) => showTerm(term, t)),
    standstill: showStandstill(timing.standstill),
    lots: input.lots.map(({ valueCents }, at) => ({ valueCents, own: finding.lots?.own[at] ?? null })),
    warnings: [...new Set(warnings)],
    explanation: steps.join(' '),
    steps,
    rules: showRules(used, { law, finding, locale }),
  }
}

export interface Timing {
  readonly terms: readonly TermRule[]
  /** The text held does not say how long tenders may be handed in at least. */
  readonly missing: boolean
  readonly standstill: Standstill
  readonly rules: readonly LawRow[]
}

function findTiming(law: AdviceLaw, finding: Finding, tenderers: number | null | undefined): Timing {
  const { procedure, startsOn, cents, thresholds } = finding
  if (procedure === null) return { terms: [], missing: false, standstill: { state: 'unknown' }, rules: [] }
  const kind = finding.kind ?? 'asjad_teenused'
  const question = { procedure, kind, cents, thresholds, startsOn }
  const first = tenderTerms(law.rows, question)
  const terms = [
    ...first.terms.map((rule) => ({ rule, bound: 'at least' as const })),
    ...laterTerms(law.rows, question),
  ]
  const standstill = standstillFor(law.rows, { procedure, startsOn, tenderers })
  const still = 'rule' in standstill && standstill.rule ? [standstill.rule] : []
  return { terms, missing: first.missing, standstill, rules: [...terms.map(({ rule }) => rule), ...still] }
}

const rulesOf = ({ thresholds, reached, next, procedure, rules, lots }: Finding): LawRow[] => [
  ...thresholds
    .filter(
      (one, at) =>
        one === reached || one === next || (reached === undefined && at === 0) || hasTwoTerms(one, procedure),
    )
    .map(({ rule }) => rule),
  ...rules,
  ...(lots?.rules ?? []),
]

/** How long tenders of an open procedure may be handed in depends on the international threshold too. */
const hasTwoTerms = ({ kind }: Threshold, procedure: Finding['procedure']): boolean =>
  procedure === 'A' && kind === 'rahvusvaheline'

function sayFinding(finding: Finding, t: Teller) {
  const { procedure, required, under, kind, cents, thresholds, reached, next } = finding
  const decisive = reached ?? thresholds[0]
  const show = (one: Threshold) => showThreshold(one, cents)
  return {
    procedure,
    procedureName: procedure && t.procedure(procedure),
    required,
    regime: under.regime,
    subjectKind: kind,
    valueCents: cents,
    threshold: decisive ? show(decisive) : null,
    thresholds: thresholds.map(show),
    next: next ? { procedure: next.procedure, amount: next.cents / 100, amountCents: next.cents } : null,
  }
}

const thresholdCodes = {
  lihthange: 'lihthanke_piirmaar',
  riigihange: 'riigihanke_piirmaar',
  rahvusvaheline: 'rahvusvaheline_piirmaar',
} as const

const showThreshold = ({ kind, cents, rule }: Threshold, value: number) => ({
  kind: thresholdCodes[kind],
  amount: cents / 100,
  amountCents: cents,
  rule: ruleIdOf(rule),
  reached: cents <= value,
})

const showTerm = ({ rule, bound }: TermRule, t: Teller): AdviceTerm => ({
  what: rule.what[t.locale],
  value: rule.value,
  unit: rule.unit,
  rule: ruleIdOf(rule),
  cite: citeRule(rule, t.locale),
  bound,
})

const showStandstill = (standstill: Standstill) =>
  standstill.state === 'applies'
    ? { value: standstill.rule.value, unit: standstill.rule.unit, rule: ruleIdOf(standstill.rule) }
    : null

function showRules(
  used: readonly LawRow[],
  { law, finding, locale }: { law: AdviceLaw; finding: Finding; locale: Locale },
): ProcedureAdvice['rules'] {
  return [...new Set(used)].map((rule) => ({
    id: ruleIdOf(rule),
    key: rule.key,
    cite: citeRule(rule, locale),
    warnings: warningsOf(rule, { today: law.today, on: finding.startsOn }),
  }))
}

const sayRegime =
  ({ startsOn, under }: Finding): Said =>
  (t) =>
    under.rule.validTo === null
      ? t.w.regimeNew(t.day(startsOn), t.cite(under.rule))
      : t.w.regimeOld(t.day(startsOn), t.day(under.rule.validTo), t.cite(under.rule))

function sayLots({ lots }: Finding): Said[] {
  if (!lots) return []
  const { togetherCents, capCents, own, rules } = lots
  if (togetherCents === null) return [(t) => t.w.lotsShareUnknown]
  const count = own.filter((code) => code !== null).length
  return [
    (t) =>
      t.w.lotsApart(t.money(togetherCents), {
        count,
        cap: capCents === null ? null : t.money(capCents),
        cites: rules.map(t.cite).join('; '),
      }),
  ]
}

const sayOwnRules = ({ rows }: AdviceLaw, finding: Finding): Said[] =>
  finding.procedure === 'VO' ? ownRulesFor(rows, finding).map(sayOwnRule) : []

function sayTiming({ terms, missing, standstill }: Timing): Said[] {
  const [first] = terms.filter(({ bound, rule }) => bound === 'at least' && rule.key.includes('s-term.'))
  const length = (rule: TermRule['rule'], t: Teller) => sayTerm(rule.value, rule.unit, t.locale)
  return [
    ...(first && !missing
      ? [((t) => t.w.tendersTerm(length(first.rule, t), t.cite(first.rule))) satisfies Said]
      : []),
    ...(standstill.state === 'applies'
      ? [((t) => t.w.standstill(length(standstill.rule, t), t.cite(standstill.rule))) satisfies Said]
      : []),
    ...(standstill.state === 'only tenderer'
      ? [((t) => t.w.onlyTenderer(t.cite(standstill.rule))) satisfies Said]
      : []),
    ...(standstill.state === 'none' ? [((t) => t.w.noStandstill) satisfies Said] : []),
  ]
}

export const isOutsideAct = ({ procedure }: Finding): boolean =>
  procedure !== null && outsideAct.includes(procedure)
