import type { ReadDb, Tx } from '../../../kernel/record.ts'

export interface Whose {
  readonly box: string
  readonly holder: Buffer
}

export const findDraft = (db: ReadDb, { box, holder }: Whose) =>
  db
    .selectFrom('tenders.draft')
    .selectAll()
    .where('box', '=', box)
    .where('holder', '=', holder)
    .executeTakeFirst()

/** The holder's draft, made when he has none, and held until the end of the transaction. */
export async function lockDraft(tx: Tx, whose: Whose): Promise<{ id: string; own: Buffer | null }> {
  await tx
    .insertInto('tenders.draft')
    .values(whose)
    .onConflict((on) => on.doNothing())
    .execute()
  return tx
    .selectFrom('tenders.draft')
    .select(['id', 'own'])
    .where('box', '=', whose.box)
    .where('holder', '=', whose.holder)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

export const changeDraft = (tx: Tx, id: string, own: Buffer) =>
  tx.updateTable('tenders.draft').set({ own }).where('id', '=', id).execute()

export const listDraftFiles = (db: ReadDb, draft: string) =>
  db
    .selectFrom('tenders.draftFile')
    .select(['id', 'no', 'file', 'own'])
    .where('draft', '=', draft)
    .orderBy('no')
    .execute()

export const addDraftFile = (tx: Tx, row: { draft: string; no: number; file: string; own: Buffer }) =>
  tx.insertInto('tenders.draftFile').values(row).execute()

export async function removeDraftFile(tx: Tx, draft: string, id: string): Promise<boolean> {
  const gone = await tx
    .deleteFrom('tenders.draftFile')
    .where('draft', '=', draft)
    .where('id', '=', id)
    .returning('id')
    .executeTakeFirst()
  return gone !== undefined
}

/** What was never submitted stays unread: at the opening it goes. */
export const removeDrafts = (tx: Tx, box: string) =>
  tx.deleteFrom('tenders.draft').where('box', '=', box).execute()
