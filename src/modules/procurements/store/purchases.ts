import { type Insertable, sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import { countSome } from '../../../kernel/count-some.ts'
import { type ReadDb, type Tx, visibleTo } from '../../../kernel/record.ts'
import type { DB } from '../../../kernel/tables.ts'

export interface PurchaseQuestion {
  readonly actor: Actor
  readonly text?: string | undefined
  readonly year?: number | undefined
}

const seen = (db: ReadDb, { actor, text, year }: PurchaseQuestion) =>
  db
    .selectFrom('procurements.purchase as u')
    .innerJoin('procurements.purchaseImport as i', 'i.id', 'u.import')
    .innerJoin('kernel.record as record', 'record.id', 'u.import')
    .where('i.withdrawnAt', 'is', null)
    .where(visibleTo(actor))
    .$if(Boolean(text), (q) =>
      q.where(
        sql<boolean>`lower(u.subject) like ${`%${(text ?? '').toLowerCase().replace(/[\\%_]/g, '\\$&')}%`}`,
      ),
    )
    .$if(year !== undefined, (q) =>
      q.where('u.boughtOn', '>=', `${year}-01-01`).where('u.boughtOn', '<=', `${year}-12-31`),
    )

export const listPurchases = (
  db: ReadDb,
  { offset, limit, ...question }: PurchaseQuestion & { offset: number; limit: number },
) =>
  seen(db, question)
    .select([
      'u.id',
      'u.import',
      'u.subject',
      'u.cpv',
      'u.series',
      'u.valueCents',
      'u.boughtOn',
      'u.reference',
    ])
    .orderBy('u.boughtOn', 'desc')
    .orderBy('u.id')
    .offset(offset)
    .limit(limit)
    .execute()

/** At most `countedUpTo + 1`. */
export const countPurchases = (db: ReadDb, question: PurchaseQuestion) =>
  countSome(db, seen(db, question).select('u.id'))

export const listPurchaseImports = (db: ReadDb, actor: Actor) =>
  db
    .selectFrom('procurements.purchaseImport as i')
    .innerJoin('kernel.record as record', 'record.id', 'i.id')
    .leftJoin('kernel.record as who', 'who.id', 'i.importedBy')
    .where('i.withdrawnAt', 'is', null)
    .where(visibleTo(actor))
    .select(['i.id', 'i.importedAt', 'i.importedBy', 'record.title', 'record.audience', 'who.title as by'])
    .select([
      sql<number>`(select count(*)::int from procurements.purchase u where u.import = i.id)`.as('rows'),
      sql<string>`(select coalesce(sum(u.value_cents), 0) from procurements.purchase u where u.import = i.id)`.as(
        'valueCents',
      ),
    ])
    .orderBy('i.importedAt', 'desc')
    .execute()

export const addPurchaseImport = (tx: Tx, row: Insertable<DB['procurements.purchaseImport']>) =>
  tx.insertInto('procurements.purchaseImport').values(row).execute()

export interface NewPurchase {
  readonly subject: string
  readonly cpv: string | null
  readonly series: string | null
  readonly valueCents: number
  readonly boughtOn: string
  readonly reference: string | null
}

/** All rows of a sheet in one statement, however many. */
export const addPurchases = (tx: Tx, id: string, rows: readonly NewPurchase[]) =>
  sql`insert into procurements.purchase (import, subject, cpv, series, value_cents, bought_on, reference)
    select ${id}, r.subject, r.cpv, r.series, r.cents, r.bought_on, r.reference
    from jsonb_to_recordset(${JSON.stringify(
      rows.map(({ valueCents, boughtOn, ...row }) => ({ ...row, cents: valueCents, bought_on: boughtOn })),
    )}::jsonb) as r(subject text, cpv text, series text, cents bigint, bought_on date, reference text)`.execute(
    tx,
  )

/** Purchases of these days that are there already, whoever imported them: `subject`, day, cents. */
export const listAlreadyThere = (db: ReadDb, period: { from: string; until: string }) =>
  db
    .selectFrom('procurements.purchase as u')
    .innerJoin('procurements.purchaseImport as i', 'i.id', 'u.import')
    .where('i.withdrawnAt', 'is', null)
    .where('u.boughtOn', '>=', period.from)
    .where('u.boughtOn', '<=', period.until)
    .select(['u.subject', 'u.boughtOn', 'u.valueCents'])
    .execute()

/** Contracts of these days that were made from procurements here: day, cents. */
export const listMadeHere = (db: ReadDb, period: { from: string; until: string }) =>
  db
    .selectFrom('procurements.contract')
    .where('signedOn', '>=', period.from)
    .where('signedOn', '<=', period.until)
    .select(['signedOn', 'valueCents'])
    .execute()

export const lockPurchaseImport = (tx: Tx, id: string) =>
  tx.selectFrom('procurements.purchaseImport').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

export const withdrawPurchaseImport = (tx: Tx, id: string, at: Date) =>
  tx.updateTable('procurements.purchaseImport').set({ withdrawnAt: at }).where('id', '=', id).execute()

/** How many rows the import has, and on how many of them somebody has given a judgment. */
export async function countPurchasesOf(tx: Tx, id: string): Promise<{ rows: number; judged: number }> {
  const { rows } = await sql<{ rows: number; judged: number }>`
    select count(*)::int as rows, count(*) filter (where exists (
      select from procurements.likeness_judgment j where j.other = u.id))::int as judged
    from procurements.purchase u where u.import = ${id}`.execute(tx)
  return rows[0] ?? { rows: 0, judged: 0 }
}
