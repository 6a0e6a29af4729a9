import type { QueryContext } from '../../../kernel/module.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import { rulebook } from '../../rulebook/contract.ts'
import type { AdviceLaw } from '../rules/advice.ts'

/** What rules of procurement judge by: the rows in effect, the lists of codes, and today for warnings about what ends. */
export async function lendLaw({
  ask,
  now,
  capabilities,
}: Pick<QueryContext<unknown>, 'ask' | 'now' | 'capabilities'>): Promise<AdviceLaw> {
  const rows = await ask(rulebook.lendRules, {})
  return { rows, codes: capabilities.codes, today: dayOf(now) }
}
