import { type Actor, workOf } from '../../../kernel/actor.ts'
import type { ReadDb } from '../../../kernel/record.ts'
import { listInvolved } from '../store/involved.ts'
import type { ProcurementRow } from '../store/procurements.ts'
import { isResponsible } from './showing.ts'

/** Names and prices of tenders are for those who work with them until it is decided. */
export async function takesPart(
  { actor, db }: { readonly actor: Actor; readonly db: ReadDb },
  row: ProcurementRow,
): Promise<boolean> {
  if (isResponsible(actor, row)) return true
  const person = workOf(actor)
  return (await listInvolved(db, row.id)).some((one) => one.person === person && one.outAt === null)
}
