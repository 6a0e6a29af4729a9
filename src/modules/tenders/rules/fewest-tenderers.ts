import type { Day } from '../../../kernel/values/day.ts'
import type { LawRow } from '../../../kernel/values/law-row.ts'
import { type RuleVerdict, ruleInForce } from '../../../kernel/values/rule-in-force.ts'

interface Small {
  readonly procedure: string | null
  readonly valueCents: number | null
  /** The first day of the procedure decides which rule applies. */
  readonly startsOn: Day | null
  readonly today: Day
}

/** `notAsked`: the agency's own rules ask for tenders from a greater sum on, or the act itself says who is asked. */
export type Fewest =
  | { readonly state: 'notAsked' }
  | { readonly state: 'unknown'; readonly verdict: RuleVerdict }
  | { readonly state: 'asked'; readonly count: number; readonly verdict: RuleVerdict }

/** From how many tenderers a small purchase (väikeost) asks, by the agency's own procurement rules; never guessed. */
export function fewestTenderers(rows: readonly LawRow[], small: Small): Fewest {
  const { procedure, valueCents, startsOn, today } = small
  if (procedure !== 'VO' || valueCents === null) return { state: 'notAsked' }
  const when = { on: startsOn ?? today, today }
  const from = ruleInForce(rows, 'own-procurement.tenders-from', when)
  if (from.state === 'in force' && valueCents < Number(from.rule.value) * 100) return { state: 'notAsked' }
  const verdict = ruleInForce(rows, 'own-procurement.tenders-count', when)
  if (from.state === 'unknown' || verdict.state === 'unknown') return { state: 'unknown', verdict }
  return { state: 'asked', count: Number(verdict.rule.value), verdict }
}
