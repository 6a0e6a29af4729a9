import type { ReadDb, Tx } from '../../../kernel/record.ts'
import type { ValueGiven, ValueMethod } from '../contract/value.ts'

/** How a procurement's value was reckoned each time, the newest first. */
export const listReckonings = (db: ReadDb, procurement: string) =>
  db
    .selectFrom('procurements.valueReckoning as v')
    .leftJoin('kernel.record as who', 'who.id', 'v.reckonedBy')
    .select(['v.given', 'v.cents', 'v.method', 'v.note', 'v.reckonedAt', 'who.title as by'])
    .where('v.procurement', '=', procurement)
    .orderBy('v.reckonedAt', 'desc')
    .orderBy('v.id', 'desc')
    .execute()

export interface NewReckoning {
  readonly procurement: string
  readonly given: ValueGiven
  readonly cents: number
  readonly method: ValueMethod
  readonly reckonedAt: Date
  readonly reckonedBy: string | null
}
export const addReckoning = (tx: Tx, { given, ...row }: NewReckoning) =>
  tx
    .insertInto('procurements.valueReckoning')
    .values({ ...row, given: JSON.stringify(given), note: given.note })
    .execute()
