import { type Insertable, sql, type Updateable } from 'kysely'
import type { ReadDb, Tx } from '../../../kernel/record.ts'
import type { DB } from '../../../kernel/tables.ts'

/** With the winner that each is made with. */
const contracts = (db: ReadDb) =>
  db
    .selectFrom('procurements.contract as c')
    .innerJoin('procurements.decisionLine as l', 'l.id', 'c.line')
    .leftJoin('kernel.record as document', 'document.id', 'c.document')
    .selectAll('c')
    .select([
      'l.decision',
      'l.lot',
      'l.tender',
      'l.name',
      'l.registryCode',
      'document.title as documentTitle',
    ])

export const listContracts = (db: ReadDb, procurement: string) =>
  contracts(db).where('c.procurement', '=', procurement).orderBy('c.addedAt').orderBy('c.id').execute()
export type ContractRow = Awaited<ReturnType<typeof listContracts>>[number]

export const findContractOf = (db: ReadDb, document: string): Promise<ContractRow | undefined> =>
  contracts(db).where('c.document', '=', document).executeTakeFirst()

/** The fact that it was made, the newest: what unmaking it undoes. */
export const findMaking = (db: ReadDb, procurement: string, contract: string) =>
  db
    .selectFrom('kernel.fact')
    .select('id')
    .where('record', '=', procurement)
    .where('name', '=', 'procurements.ContractMade')
    .where(sql<boolean>`data ->> 'contract' = ${contract}`)
    .orderBy('at', 'desc')
    .limit(1)
    .executeTakeFirst()

export const addContract = (tx: Tx, contract: Insertable<DB['procurements.contract']>) =>
  tx.insertInto('procurements.contract').values(contract).returning('id').executeTakeFirstOrThrow()

export const changeContract = (tx: Tx, id: string, change: Updateable<DB['procurements.contract']>) =>
  tx.updateTable('procurements.contract').set(change).where('id', '=', id).execute()

export const removeContract = (tx: Tx, id: string) =>
  tx.deleteFrom('procurements.contract').where('id', '=', id).execute()

export const listNotices = (db: ReadDb, procurement: string) =>
  db
    .selectFrom('procurements.notice')
    .selectAll()
    .where('procurement', '=', procurement)
    .orderBy('sentOn')
    .execute()
export type NoticeRow = Awaited<ReturnType<typeof listNotices>>[number]

export const addNotice = (tx: Tx, notice: Insertable<DB['procurements.notice']>) =>
  tx.insertInto('procurements.notice').values(notice).execute()
