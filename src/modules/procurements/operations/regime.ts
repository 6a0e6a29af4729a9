import type { QueryContext } from '../../../kernel/module.ts'
import type { Day } from '../../../kernel/values/day.ts'
import { rulebook } from '../../rulebook/contract.ts'
import type { Regime } from '../contract/kind.ts'
import { regimeOn } from '../rules/regime.ts'
import type { ProcurementRow } from '../store/procurements.ts'

/** By the start day, planned or past; null while it is open. */
export async function regimeFor(
  { ask }: Pick<QueryContext<unknown>, 'ask'>,
  { startsOn }: Pick<ProcurementRow, 'startsOn'>,
): Promise<Regime | null> {
  return startsOn ? regimeOn(await ask(rulebook.lendRules, {}), startsOn as Day) : null
}
