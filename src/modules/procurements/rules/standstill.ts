import type { Day } from '../../../kernel/values/day.ts'
import type { LawRow } from '../../../kernel/values/law-row.ts'
import { ruleInForce } from '../../../kernel/values/rule-in-force.ts'
import type { ProcedureCode } from '../contract/kind.ts'
import { findTerm, outsideAct, type TermRow } from './advice-terms.ts'
import { procedureKeys } from './law-keys.ts'

export interface StandstillQuestion {
  readonly procedure: ProcedureCode
  /** The first day of the procedure. */
  readonly startsOn: Day
  /** How many there are when it is decided; unknown is more than one. */
  readonly tenderers?: number | null | undefined
}

export type Standstill =
  | { readonly state: 'applies'; readonly rule: TermRow }
  /** Small and exempt purchases; `rule` where the act itself says so (§ 120 lg 3). */
  | { readonly state: 'none'; readonly rule: LawRow | undefined }
  /** `exception` is the rule that says so, where the text held says it. */
  | { readonly state: 'only tenderer'; readonly rule: TermRow; readonly exception: LawRow | undefined }
  /** What the text says of this procedure is not held here. */
  | { readonly state: 'unknown' }

/** The standstill (ooteaeg) between telling the decision and making the contract, by the start day of the procedure. */
export function standstillFor(rows: readonly LawRow[], question: StandstillQuestion): Standstill {
  const { procedure, startsOn, tenderers } = question
  const rule = findTerm(rows, procedureKeys.standstill(procedure), startsOn)
  if (!rule) return withoutStandstill(rows, question)
  if (tenderers !== 1) return { state: 'applies', rule }
  const exception = ruleInForce(rows, procedureKeys.onlyTenderer(procedure), { on: startsOn })
  return {
    state: 'only tenderer',
    rule,
    exception: exception.state === 'in force' ? exception.rule : undefined,
  }
}

function withoutStandstill(rows: readonly LawRow[], { procedure, startsOn }: StandstillQuestion): Standstill {
  const none = ruleInForce(rows, procedureKeys.noStandstill(procedure), { on: startsOn })
  if (none.state === 'in force') return { state: 'none', rule: none.rule }
  return outsideAct.includes(procedure) ? { state: 'none', rule: undefined } : { state: 'unknown' }
}
