import type { Day } from '../../../kernel/values/day.ts'
import type { LawRow } from '../../../kernel/values/law-row.ts'
import { ruleInForce } from '../../../kernel/values/rule-in-force.ts'
import { Regime } from '../contract/kind.ts'
import { lawKeys } from './law-keys.ts'

export interface RegimeOn {
  readonly regime: Regime
  readonly rule: LawRow
}

/**
 * The text of the act under which a procedure that begins on that day runs to its end (§ 219³); undefined where no
 * row says. Today's date has no part in it.
 */
export function findRegime(rows: readonly LawRow[], startsOn: Day): RegimeOn | undefined {
  const verdict = ruleInForce(rows, lawKeys.regime, { on: startsOn })
  if (verdict.state !== 'in force') return undefined
  const regime = Regime.safeParse(verdict.rule.value)
  return regime.success ? { regime: regime.data, rule: verdict.rule } : undefined
}

export const regimeOn = (rows: readonly LawRow[], startsOn: Day): Regime | null =>
  findRegime(rows, startsOn)?.regime ?? null
