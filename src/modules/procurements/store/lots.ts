import type { ReadDb, Tx } from '../../../kernel/record.ts'

export const listLots = (db: ReadDb, procurement: string) =>
  db
    .selectFrom('procurements.lot')
    .select(['id', 'no', 'title', 'cpv', 'valueCents'])
    .where('procurement', '=', procurement)
    .orderBy('no')
    .execute()
export type LotRow = Awaited<ReturnType<typeof listLots>>[number]

interface WrittenLot {
  /** Of a lot that stands already; it keeps it. */
  readonly id: string | null
  readonly title: string
  readonly cpv: string | null
  readonly valueCents: number | null
}

/** Replaces the lots of a procurement that nobody leans on yet; numbers follow their order. */
export async function setLots(tx: Tx, procurement: string, lots: readonly WrittenLot[]): Promise<void> {
  const standing = new Set((await listLots(tx, procurement)).map(({ id }) => id))
  await tx.deleteFrom('procurements.lot').where('procurement', '=', procurement).execute()
  if (lots.length === 0) return
  await tx
    .insertInto('procurements.lot')
    .values(
      lots.map(({ id, ...lot }, at) => ({
        ...lot,
        ...(id && standing.has(id) && { id }),
        procurement,
        no: at + 1,
      })),
    )
    .execute()
}
