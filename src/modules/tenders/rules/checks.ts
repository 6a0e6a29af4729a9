import type { Day } from '../../../kernel/values/day.ts'
import type { LawRow } from '../../../kernel/values/law-row.ts'
import { ruleInForce } from '../../../kernel/values/rule-in-force.ts'
import { type CheckKind, type CheckState, checkProblems as problems } from '../contract/check.ts'

/** Rules of the book of rules that checks follow. */
const mandatoryPrefix = 'exclusion.mandatory.'
const optionalPrefix = 'exclusion.optional.'
/** The tax debt of § 95 (1) 4: whoever owes gets one extra term first. */
export const taxDebtGround = `${mandatoryPrefix}4`
/** Stands for all grounds where nobody has read the text that applies: a person checks by that text himself. */
export const unreadGrounds = 'exclusion.unread'

export interface Ground {
  readonly key: string
  readonly optional: boolean
  /** None for grounds of a text that is not known here. */
  readonly rule: LawRow | null
}

/** The grounds that apply to a procedure begun on a day; an older text's are not known, and then one line stands for all. */
export function groundsOn(rows: readonly LawRow[], { on, today }: { on: Day; today: Day }): Ground[] {
  const keys = [...new Set(rows.map(({ key }) => key))].filter(
    (key) => key.startsWith(mandatoryPrefix) || key.startsWith(optionalPrefix),
  )
  const grounds = keys.flatMap((key): Ground[] => {
    const verdict = ruleInForce(rows, key, { on, today })
    if (verdict.state !== 'in force') return []
    return [{ key, optional: key.startsWith(optionalPrefix), rule: verdict.rule }]
  })
  const isKnown = grounds.some(({ optional }) => !optional)
  return isKnown ? grounds : [{ key: unreadGrounds, optional: false, rule: null }]
}

export interface CheckLine {
  readonly kind: CheckKind
  readonly ground: string | null
  readonly askedAt: Date | null
  readonly answeredAt: Date | null
  readonly outcome: 'passed' | 'failed' | null
  readonly files: number
}
export interface Needed<C extends CheckLine> {
  readonly kind: CheckKind
  readonly ground: Ground | null
  readonly before: 'evaluation' | 'signing'
  readonly state: CheckState
  readonly check: C | null
}

/**
 * What of a tender must be checked and how it stands: compliance before the evaluation, every mandatory ground and
 * those optional ones that the documents name before a contract.
 */
export function neededChecks<C extends CheckLine>(
  grounds: readonly Ground[],
  named: ReadonlySet<string>,
  checks: readonly C[],
): Needed<C>[] {
  const find = (kind: CheckKind, ground: Ground | null): Needed<C> => {
    const check = checks.find((one) => one.kind === kind && one.ground === (ground?.key ?? null)) ?? null
    const before = kind === 'compliance' ? 'evaluation' : 'signing'
    return { kind, ground, before, check, state: stateOf(check) }
  }
  const applying = grounds.filter(({ key, optional }) => !optional || named.has(key))
  return [find('compliance', null), ...applying.map((ground) => find('exclusion', ground))]
}

export function stateOf(check: CheckLine | null): CheckState {
  if (!check) return 'missing'
  if (check.outcome === 'failed') return 'failed'
  if (check.outcome === 'passed') return check.files > 0 ? 'proven' : 'byWord'
  return check.answeredAt ? 'answered' : 'asked'
}

const isDone = (state: CheckState): boolean => state === 'proven' || state === 'byWord'
export const isPending = ({ askedAt, outcome }: Pick<CheckLine, 'askedAt' | 'outcome'>): boolean =>
  askedAt !== null && outcome === null

/** The tenderer himself answers once, and while nothing is settled. */
export const isAnswerable = (line: Pick<CheckLine, 'askedAt' | 'answeredAt' | 'outcome'>): boolean =>
  isPending(line) && line.answeredAt === null

/** Whether nothing of a tender stands in the way of a contract: what is needed passed, what was asked is settled. */
export const openBefore = <C extends CheckLine>(needed: readonly Needed<C>[], checks: readonly C[]) => ({
  needed: needed.filter(({ state }) => !isDone(state)),
  asked: checks.filter((one) => isPending(one) && !needed.some(({ check }) => check === one)),
})

/** A tender whose check failed is out; a clarification alone puts nobody out. */
export const isFailing = ({ kind, outcome }: Pick<CheckLine, 'kind' | 'outcome'>): boolean =>
  outcome === 'failed' && kind !== 'clarification'

/** The rule by which a tenderer's term is counted, and whether it may be longer. */
export const termRule = (kind: CheckKind, ground: string | null): string | null => {
  if (kind === 'arithmetic') return 'arithmetic-answer-term'
  return kind === 'exclusion' && ground === taxDebtGround ? 'tax-debt-term' : null
}

interface Hearing {
  readonly kind: CheckKind
  readonly ground: string | null
  readonly check: { readonly answeredAt: Date | null; readonly dueDay: string | null } | null
}

/** A corrected price counts only where the tenderer has agreed to it. @throws CorrectionNotAgreed until he answered */
export function demandAgreed({ kind, answeredAt }: Pick<CheckLine, 'kind' | 'answeredAt'>): void {
  if (kind === 'arithmetic' && answeredAt === null) throw problems.CorrectionNotAgreed({})
}

/**
 * Nobody is put out for a debt, a mistake in reckoning or a low price before he was heard.
 * @throws TendererNotHeard until he answered, or until his term is over
 */
export function demandHeard({ kind, ground, check }: Hearing, today: Day): void {
  const isDebt = kind === 'exclusion' && ground === taxDebtGround
  const of = isDebt ? 'taxDebt' : kind
  if (of !== 'taxDebt' && of !== 'arithmetic' && of !== 'abnormallyLow') return
  const until = (check?.dueDay ?? null) as Day | null
  const isOver = until !== null && until < today
  // A debt may be paid until the last day of the term, whatever was answered before.
  const isHeard = isDebt ? isOver : isOver || Boolean(check?.answeredAt)
  if (!check || !isHeard) throw problems.TendererNotHeard({ kind: of, until })
}
