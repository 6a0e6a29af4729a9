import type { Insertable } from 'kysely'
import type { ReadDb, Tx } from '../../../kernel/record.ts'
import type { DB } from '../../../kernel/tables.ts'

export const addPaperSigning = (tx: Tx, row: Insertable<DB['documents.paperSigning']>) =>
  tx.insertInto('documents.paperSigning').values(row).returning('id').executeTakeFirstOrThrow()

/** Scans of papers, the newest first, with who brought them; those that were taken back too. */
export const listPaperSignings = (db: ReadDb, document: string) =>
  db
    .selectFrom('documents.paperSigning as p')
    .innerJoin('documents.version as v', 'v.id', 'p.version')
    .leftJoin('kernel.record as who', 'who.id', 'p.addedBy')
    .select(['p.id', 'p.file', 'p.name', 'p.size', 'p.signatures', 'p.signedOn', 'p.originalAt', 'p.addedAt'])
    .leftJoin('kernel.record as undoer', 'undoer.id', 'p.withdrawnBy')
    .select(['v.no', 'who.title as addedByName', 'p.version'])
    .select(['p.withdrawnAt', 'p.withdrawnReason', 'undoer.title as withdrawnByName'])
    .where('p.document', '=', document)
    .orderBy('p.addedAt', 'desc')
    .execute()

export const withdrawPaperSigning = (
  tx: Tx,
  id: string,
  said: { withdrawnAt: Date; withdrawnBy: string | null; withdrawnReason: string },
) => tx.updateTable('documents.paperSigning').set(said).where('id', '=', id).execute()
