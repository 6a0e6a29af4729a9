import type { Insertable, Updateable } from 'kysely'
import { sql } from 'kysely'
import type { ReadDb, Tx } from '../../../kernel/record.ts'
import type { DB } from '../../../kernel/tables.ts'

export const findCall = (db: ReadDb, procurement: string) =>
  db.selectFrom('tenders.call').selectAll().where('procurement', '=', procurement).executeTakeFirst()

export const saveCall = (
  tx: Tx,
  procurement: string,
  change: Updateable<DB['tenders.call']> & { changedAt: Date },
) =>
  tx
    .insertInto('tenders.call')
    .values({ ...change, procurement })
    .onConflict((on) => on.column('procurement').doUpdateSet(change))
    .execute()

/** Calls open to all that were opened since, the newest first. */
export const listOpenCalls = (db: ReadDb, limit: number) =>
  db
    .selectFrom('tenders.call')
    .select(['procurement', 'openedAt'])
    .where('openedAt', 'is not', null)
    .orderBy('openedAt', 'desc')
    .limit(limit)
    .execute()

export const listPapers = (db: ReadDb, procurement: string) =>
  db
    .selectFrom('tenders.paper')
    .selectAll()
    .where('procurement', '=', procurement)
    .orderBy('givenAt')
    .orderBy('id')
    .execute()
export type PaperRow = Awaited<ReturnType<typeof listPapers>>[number]

export const findPaper = (db: ReadDb, procurement: string, id: string) =>
  db
    .selectFrom('tenders.paper')
    .selectAll()
    .where('procurement', '=', procurement)
    .where('id', '=', id)
    .executeTakeFirst()

/** Puts a version in the place of an earlier one of the same document; answers whether there was one. */
export async function givePaper(tx: Tx, row: Insertable<DB['tenders.paper']> & { givenAt: Date }) {
  const before = await tx
    .updateTable('tenders.paper')
    .set({ replacedAt: row.givenAt })
    .where('procurement', '=', row.procurement)
    .where('document', '=', row.document)
    .where('replacedAt', 'is', null)
    .returning('id')
    .execute()
  const { id } = await tx.insertInto('tenders.paper').values(row).returning('id').executeTakeFirstOrThrow()
  return { id, replaced: before.length > 0 }
}

export const listNotices = (db: ReadDb, procurement: string) =>
  db
    .selectFrom('tenders.notice')
    .selectAll()
    .where('procurement', '=', procurement)
    .orderBy('toldAt')
    .orderBy('id')
    .execute()
export type NoticeRow = Awaited<ReturnType<typeof listNotices>>[number]

export const addNotice = (tx: Tx, row: Insertable<DB['tenders.notice']>) =>
  tx.insertInto('tenders.notice').values(row).returning('id').executeTakeFirstOrThrow()

/** One after another: what is given or told about one procurement. */
export const lockCall = (tx: Tx, procurement: string) =>
  sql`select pg_advisory_xact_lock(hashtextextended(${`tenders.call ${procurement}`}, 0))`.execute(tx)

/** Whether somebody has a link of the procurement. */
export async function hasLinks(db: ReadDb, procurement: string): Promise<boolean> {
  const found = await db
    .selectFrom('tenders.tenderer')
    .select('id')
    .where('procurement', '=', procurement)
    .where('invitedAt', 'is not', null)
    .limit(1)
    .executeTakeFirst()
  return found !== undefined
}
