import { type Actor, workOf } from '../../../kernel/actor.ts'
import type { ReadDb } from '../../../kernel/record.ts'
import { listInvolved } from '../store/involved.ts'
import type { ProcurementRow } from '../store/procurements.ts'

/** Names and prices of tenders are for those who work with them until it is decided; the manager is one only when named. */
export async function takesPart(
  { actor, db }: { readonly actor: Actor; readonly db: ReadDb },
  row: ProcurementRow,
): Promise<boolean> {
  const person = workOf(actor)
  if (actor.kind === 'system' || person === row.owner) return true
  return (await listInvolved(db, row.id)).some((one) => one.person === person && one.outAt === null)
}
