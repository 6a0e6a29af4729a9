import type { Insertable } from 'kysely'
import type { ReadDb, Tx } from '../../../kernel/record.ts'
import type { DB } from '../../../kernel/tables.ts'

export const findBox = (db: ReadDb, procurement: string) =>
  db.selectFrom('tenders.box').selectAll().where('procurement', '=', procurement).executeTakeFirst()
export type BoxRow = NonNullable<Awaited<ReturnType<typeof findBox>>>

/** Held against the opening, together with all others who put something in. */
export const shareBox = (tx: Tx, procurement: string) =>
  tx
    .selectFrom('tenders.box')
    .selectAll()
    .where('procurement', '=', procurement)
    .forShare()
    .executeTakeFirst()

/** Held alone: waits for everyone who is just putting something in. */
export const lockBox = (tx: Tx, procurement: string) =>
  tx
    .selectFrom('tenders.box')
    .selectAll()
    .where('procurement', '=', procurement)
    .forUpdate()
    .executeTakeFirst()

export interface NewBox {
  readonly box: Insertable<DB['tenders.box']>
  readonly openers: readonly { person: string; key: string }[]
  readonly halves: readonly { opener: string; other: string; sealed: Buffer }[]
}

/** In the place of one that nobody could have used yet. */
export async function addBox(tx: Tx, { box, openers, halves }: NewBox): Promise<void> {
  await tx.deleteFrom('tenders.box').where('procurement', '=', box.procurement).execute()
  await tx.insertInto('tenders.box').values(box).execute()
  const ofBox = { box: box.procurement }
  await tx
    .insertInto('tenders.boxOpener')
    .values(openers.map((one) => ({ ...ofBox, ...one })))
    .execute()
  await tx
    .insertInto('tenders.boxHalf')
    .values(halves.map((one) => ({ ...ofBox, ...one })))
    .execute()
}

export const changeBox = (
  tx: Tx,
  procurement: string,
  change: { openedAt?: Date; openedKey?: Buffer | null },
) => tx.updateTable('tenders.box').set(change).where('procurement', '=', procurement).execute()

export const listBoxOpeners = (db: ReadDb, procurement: string) =>
  db
    .selectFrom('tenders.boxOpener as o')
    .innerJoin('tenders.openerKey as k', 'k.id', 'o.key')
    .select(['o.person', 'k.id as key', 'k.publicKey', 'k.locked', 'k.salt', 'k.iterations', 'k.endedAt'])
    .where('o.box', '=', procurement)
    .execute()
export type BoxOpenerRow = Awaited<ReturnType<typeof listBoxOpeners>>[number]

export const listHalves = (db: ReadDb, procurement: string, opener: string) =>
  db
    .selectFrom('tenders.boxHalf')
    .select(['opener', 'other', 'sealed'])
    .where('box', '=', procurement)
    .where('opener', '=', opener)
    .execute()

export const findTurn = (db: ReadDb, procurement: string) =>
  db.selectFrom('tenders.openingTurn').selectAll().where('box', '=', procurement).executeTakeFirst()

/** The first opener's part; a later one takes its place. */
export async function keepTurn(tx: Tx, turn: Insertable<DB['tenders.openingTurn']>): Promise<void> {
  await removeTurn(tx, turn.box)
  await tx.insertInto('tenders.openingTurn').values(turn).execute()
}

export const removeTurn = (tx: Tx, procurement: string) =>
  tx.deleteFrom('tenders.openingTurn').where('box', '=', procurement).execute()

/** Who opened it, as the history says: the fact's person and the first one named in it. */
export const findOpeningFact = (db: ReadDb, procurement: string) =>
  db
    .selectFrom('kernel.fact')
    .select(['person', 'data'])
    .where('record', '=', procurement)
    .where('name', '=', 'tenders.BoxOpenedByTwo')
    .orderBy('at', 'desc')
    .executeTakeFirst()
