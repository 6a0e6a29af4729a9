import type { CommandContext } from '../../../kernel/module.ts'
import { implement } from '../../../kernel/module.ts'
import type { ReadDb } from '../../../kernel/record.ts'
import type { Day } from '../../../kernel/values/day.ts'
import type { LawRow } from '../../../kernel/values/law-row.ts'
import { rulebook } from '../../rulebook/contract.ts'
import type { ProcurementId } from '../contract/ids.ts'
import { touchedOperations } from '../contract/touched.ts'
import { isTouched, reachOf } from '../rules/touched.ts'
import { listOpenProcurements, listVisibleAmong } from '../store/touched.ts'
import { renewDeadlines } from './deadlines.ts'

export const touchedHandlers = implement(touchedOperations, {
  async listTouched({ input, db, actor, ask }) {
    const rows = await ask(rulebook.lendRules, {})
    const touched = await findTouched(db, rows, input)
    const seen = new Map((await listVisibleAmong(db, actor, touched)).map(({ id, title }) => [id, title]))
    const items = touched.flatMap(({ id, state, startsOn }) => {
      const title = seen.get(id)
      return title === undefined
        ? []
        : [{ id: id as ProcurementId, title, state, startsOn: startsOn as Day | null }]
    })
    return { count: touched.length, items }
  },
})

interface Asked {
  readonly key: string
  readonly from?: Day | undefined
  readonly until?: Day | undefined
}
async function findTouched(db: ReadDb, rows: readonly LawRow[], { key, from, until }: Asked) {
  const reach = reachOf(rows, key)
  if (!reach) return []
  const written = from || until ? [{ from: from ?? null, until: until ?? null }] : []
  const wide = { ...reach, periods: [...reach.periods, ...written] }
  return (await listOpenProcurements(db)).filter((one) => isTouched(one, wide))
}

/** A rule was corrected: the dates that follow from it are counted anew in every open procurement it is about. */
export async function recountTouched(context: CommandContext<unknown>, key: string): Promise<void> {
  const rows = await context.ask(rulebook.lendRules, {})
  for (const { id } of await findTouched(context.tx, rows, { key })) await renewDeadlines(context, id)
}
