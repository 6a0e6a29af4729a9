import type { Insertable } from 'kysely'
import type { ReadDb, Tx } from '../../../kernel/record.ts'
import type { DB } from '../../../kernel/tables.ts'

/** The newest of each check. */
export const listMarks = (db: ReadDb, procurement: string) =>
  db
    .selectFrom('procurements.legalMark as m')
    .leftJoin('kernel.record as who', 'who.id', 'm.markedBy')
    .distinctOn('m.check')
    .select(['m.check', 'm.kind', 'm.note', 'm.document', 'm.markedAt', 'who.title as by'])
    .where('m.procurement', '=', procurement)
    .orderBy('m.check')
    .orderBy('m.markedAt', 'desc')
    .orderBy('m.id', 'desc')
    .execute()
export type MarkRow = Awaited<ReturnType<typeof listMarks>>[number]

export const addMark = (tx: Tx, mark: Insertable<DB['procurements.legalMark']>) =>
  tx.insertInto('procurements.legalMark').values(mark).execute()
