import { sql } from 'kysely'
import type { ReadDb, Tx } from '../../../kernel/record.ts'

/** Why a file has no text to search; nothing when it has. */
export type Unreadable = 'encrypted' | 'damaged' | 'none' | 'tooMuch'

/** What was read of a file; nothing before that, and when the file is gone. */
export const findFileText = (db: ReadDb, file: string | null) =>
  db
    .selectFrom('documents.fileText')
    .select(['text', 'unreadable'])
    .where('file', '=', file)
    .executeTakeFirst()

/** Equal contents are one file: whoever comes second finds its text there. */
export const addFileText = (
  tx: Tx,
  row: { file: string; text: string | null; unreadable: Unreadable | null; readAt: Date },
) =>
  tx
    .insertInto('documents.fileText')
    .values(row)
    .onConflict((on) => on.doNothing())
    .execute()

/** The text of the newest version that was read, as far as `most` characters; empty when there is none. */
export async function findSearchText(db: ReadDb, document: string, most: number): Promise<string> {
  const row = await db
    .selectFrom('documents.version as v')
    .innerJoin('documents.fileText as t', 't.file', 'v.file')
    .select(sql<string | null>`left(t.text, ${most})`.as('text'))
    .where('v.document', '=', document)
    .orderBy('v.no', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.text ?? ''
}

/** What search finds a record by. No change that a person made: whoever edits the record meanwhile is not disturbed. */
export const setSearchText = (tx: Tx, record: string, searchText: string) =>
  tx.updateTable('kernel.record').set({ searchText }).where('id', '=', record).execute()
