import { sql } from 'kysely'
import type { ReadDb, Tx } from '../../../kernel/record.ts'
import type { Day } from '../../../kernel/values/day.ts'

export const addDisposals = (
  tx: Tx,
  rows: readonly { act: string; document: string; reference: string; dueOn: Day }[],
) =>
  tx
    .insertInto('documents.disposal')
    .values([...rows])
    .execute()

/** What an act lists. */
export const listDisposals = (db: ReadDb, act: string) =>
  db
    .selectFrom('documents.disposal')
    .select(['document', 'reference', 'dueOn', 'hashes', 'carriedOutAt'])
    .where('act', '=', act)
    .orderBy('reference')
    .execute()

/** By which act a document's content went. */
export const findDisposal = (db: ReadDb, document: string) =>
  db
    .selectFrom('documents.disposal')
    .select(['act', 'hashes', 'carriedOutAt'])
    .where('document', '=', document)
    .where('carriedOutAt', 'is not', null)
    .executeTakeFirst()

/** Documents of an act, kept until the end of the transaction, always in one order. */
export const lockListed = (tx: Tx, ids: readonly string[]) =>
  tx
    .selectFrom('documents.document')
    .select('id')
    .where('id', 'in', [...ids])
    .orderBy('id')
    .forUpdate()
    .execute()

/** Hashes of all that a document held, to stay when the content goes. */
export async function listHashes(db: ReadDb, document: string): Promise<string[]> {
  const { rows } = await sql<{ hash: string }>`
    select encode(sha256, 'hex') as hash from documents.version where document = ${document}
    union select encode(sha256, 'hex') from documents.container where document = ${document}
    union select encode(sha256, 'hex') from documents.paper_signing where document = ${document}
    order by hash`.execute(db)
  return rows.map(({ hash }) => hash)
}

export const listPersons = async (db: ReadDb, document: string): Promise<string[]> =>
  (
    await db
      .selectFrom('documents.party')
      .select('name')
      .where('document', '=', document)
      .where('isPerson', '=', true)
      .execute()
  ).map(({ name }) => name)

/**
 * Lets the content go: files, containers and scans with their signers, what was read of the files, parties. What another
 * document holds too stays, for it is that one's; the store of files then removes what nobody refers to.
 */
export async function removeContent(tx: Tx, document: string): Promise<void> {
  const files = await tx
    .selectFrom('documents.version')
    .select('file')
    .where('document', '=', document)
    .where('file', 'is not', null)
    .execute()
  await tx
    .updateTable('documents.version')
    .set({ file: null, note: '', name: sql<string>`'v' || no` })
    .where('document', '=', document)
    .execute()
  await tx.deleteFrom('documents.container').where('document', '=', document).execute()
  await tx.deleteFrom('documents.paperSigning').where('document', '=', document).execute()
  await tx.deleteFrom('documents.party').where('document', '=', document).execute()
  const ids = files.flatMap(({ file }) => (file ? [file] : []))
  if (ids.length === 0) return
  await tx
    .deleteFrom('documents.fileText as t')
    .where('t.file', 'in', ids)
    .where((eb) =>
      eb.not(
        eb.exists(eb.selectFrom('documents.version as v').select('v.id').whereRef('v.file', '=', 't.file')),
      ),
    )
    .execute()
}

export const markCarriedOut = (
  tx: Tx,
  of: { act: string; document: string },
  by: { hashes: string[]; carriedOutAt: Date; carriedOutBy: string | null },
) =>
  tx
    .updateTable('documents.disposal')
    .set(by)
    .where('act', '=', of.act)
    .where('document', '=', of.document)
    .execute()

/** Ends a document by its disposal, where nobody has ended it. */
export const endDisposed = (tx: Tx, id: string, by: { at: Date; person: string | null }) =>
  tx
    .updateTable('documents.document')
    .set({ changedAt: by.at, endedAt: by.at, endedBy: by.person, endReason: 'disposal' })
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .execute()
