import type { CommandContext } from '../../../kernel/module.ts'
import { citeRule } from '../../../kernel/values/explain-rule.ts'
import { procurements } from '../../procurements/contract.ts'
import { isFailing, openBefore } from '../rules/checks.ts'
import type { TenderRow } from '../store/tenders.ts'
import { checkKindWords } from '../texts/check-kinds.ts'
import { readCheckState } from './check-state.ts'
import type { Lent } from './running.ts'

/** Tells the procurement whether a contract may be signed with the tenderer, and what is open where not. */
export async function pushClearance(
  context: CommandContext<unknown>,
  row: Pick<TenderRow, 'id'>,
  lent: Lent,
): Promise<void> {
  const { locale, ask } = context
  const { needed, checks } = await readCheckState(context, { tender: row.id, lent })
  const open = openBefore(needed, checks)
  const words = checkKindWords[locale]
  const lines = [
    ...open.needed.map(({ kind, ground }) =>
      ground?.rule ? `${citeRule(ground.rule, locale)}: ${ground.rule.what[locale]}` : words[kind],
    ),
    ...open.asked.map(({ kind }) => words[kind]),
  ]
  await ask(procurements.setClearance, {
    procurement: lent.id,
    tender: row.id,
    clear: lines.length === 0 && !checks.some(isFailing),
    open: lines.slice(0, 100).map((line) => line.slice(0, 300)),
  })
}
