import type { ReadDb, Tx } from '../../../kernel/record.ts'
import type { Party } from '../contract/document.ts'

export const listParties = (db: ReadDb, document: string) =>
  db
    .selectFrom('documents.party')
    .select(['part', 'name', 'registryCode', 'isPerson', 'representative', 'email'])
    .where('document', '=', document)
    .orderBy('no')
    .execute()

export async function setParties(tx: Tx, document: string, parties: readonly Party[]): Promise<void> {
  await tx.deleteFrom('documents.party').where('document', '=', document).execute()
  const rows = parties.map((party, at) => ({ ...party, document, no: at + 1 }))
  if (rows.length) await tx.insertInto('documents.party').values(rows).execute()
}
