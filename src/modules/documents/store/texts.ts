import type { ReadDb, Tx } from '../../../kernel/record.ts'

/** Why a file has no text to search; nothing when it has. */
export type Unreadable = 'encrypted' | 'damaged' | 'none' | 'tooMuch'

export const findFileText = (db: ReadDb, file: string) =>
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
