import { sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import { type ReadDb, type Tx, visibleTo } from '../../../kernel/record.ts'
import type { TenderSource } from '../contract/tender.ts'

/** Prices by lots, the whole first; what was tendered and what it was corrected to. */
const prices = sql<{ lot: string | null; priceCents: number; correctedCents: number | null }[]>`(
  select coalesce(jsonb_agg(jsonb_build_object('lot', p.lot, 'priceCents', p.price_cents,
    'correctedCents', p.corrected_cents) order by p.lot nulls first), '[]')
  from tenders.tender_price p where p.tender = t.id)`

/** Why it is out: the first check that failed; a clarification puts nobody out. */
const outReason = sql<string | null>`(
  select c.reason from tenders.tender_check c
  where c.tender = t.id and c.outcome = 'failed' and c.kind <> 'clarification'
  order by c.settled_at, c.id limit 1)`

const shown = (db: ReadDb) =>
  db
    .selectFrom('tenders.tender as t')
    .innerJoin('kernel.record as record', 'record.id', 't.id')
    .leftJoin('kernel.record as who', 'who.id', 't.enteredBy')
    .select([
      't.id',
      't.procurement',
      't.no',
      't.tenderer',
      't.tendererName as name',
      't.registryCode',
      't.contactName',
    ])
    .select(['t.contactEmail', 't.submittedAt', 't.source', 't.sourceNote', 't.sha256', 't.enteredAt'])
    .select(['t.withdrawnAt', 'who.title as enteredBy', 'record.restriction', 'record.team', 'record.owner'])
    .select([
      prices.as('prices'),
      outReason.as('outReason'),
      sql<number>`(select count(*)::int from tenders.tender_file f where f.tender = t.id)`.as('files'),
    ])
export type TenderRow = Awaited<ReturnType<typeof listTenders>>[number]

/** Through the eyes of the actor: a tender that he may not see is not there. */
export const listTenders = (db: ReadDb, actor: Actor, procurement: string) =>
  shown(db).where('t.procurement', '=', procurement).where(visibleTo(actor)).orderBy('t.no').execute()

export const findTender = (db: ReadDb, actor: Actor, id: string): Promise<TenderRow | undefined> =>
  shown(db).where('t.id', '=', id).where(visibleTo(actor)).executeTakeFirst()

/** The tender, kept by this transaction: its checks come one after another. */
export async function lockTender(tx: Tx, actor: Actor, id: string): Promise<TenderRow | undefined> {
  await tx.selectFrom('tenders.tender').select('id').where('id', '=', id).forUpdate().execute()
  return findTender(tx, actor, id)
}

export const listFiles = (db: ReadDb, tender: string) =>
  db
    .selectFrom('tenders.tenderFile')
    .select(['no', 'file', 'name', 'format', 'size', 'sha256', 'secret'])
    .where('tender', '=', tender)
    .orderBy('no')
    .execute()
export type TenderFileRow = Awaited<ReturnType<typeof listFiles>>[number]

/** Whether the person is named at the record, apart from teams. */
export async function isNamed(db: ReadDb, record: string, person: string): Promise<boolean> {
  const found = await db
    .selectFrom('kernel.recordPerson')
    .select('person')
    .where('record', '=', record)
    .where('person', '=', person)
    .executeTakeFirst()
  return found !== undefined
}

/** The next number; tenders of one procurement are numbered one after another. */
export async function nextNo(tx: Tx, procurement: string): Promise<number> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`tenders.tender ${procurement}`}, 0))`.execute(tx)
  // Those that were opened have their numbers, also while they are being taken out of the box.
  const { rows } = await sql<{ last: number }>`
    select coalesce(max(no), 0) as last from (
      select no from tenders.tender where procurement = ${procurement}
      union all
      select no from tenders.submission where box = ${procurement}) as numbered`.execute(tx)
  return (rows[0]?.last ?? 0) + 1
}

export async function countTenders(tx: Tx, procurement: string): Promise<number> {
  const found = await tx
    .selectFrom('tenders.tender')
    .select((eb) => eb.fn.countAll<string>().as('count'))
    .where('procurement', '=', procurement)
    .executeTakeFirstOrThrow()
  return Number(found.count)
}

export interface NewTender {
  readonly id: string
  readonly procurement: string
  readonly no: number
  readonly tenderer: string | null
  readonly tendererName: string
  readonly registryCode: string | null
  readonly contactName: string | null
  readonly contactEmail: string | null
  readonly submittedAt: Date
  readonly source: TenderSource
  readonly sourceNote: string
  readonly sha256: Buffer | null
  readonly enteredAt: Date
  readonly enteredBy: string | null
}
export interface NewFile {
  readonly file: string
  readonly name: string
  readonly format: string
  readonly size: number
  readonly sha256: Buffer
  readonly secret: string | null
}
export interface NewPrice {
  readonly lot: string | null
  readonly priceCents: number
}

/** A tender with its prices and files. */
export async function addTender(
  tx: Tx,
  tender: NewTender,
  { prices: given, files }: { prices: readonly NewPrice[]; files: readonly NewFile[] },
): Promise<void> {
  const whole = given.find(({ lot }) => lot === null)?.priceCents ?? null
  await tx
    .insertInto('tenders.tender')
    .values({ ...tender, priceCents: whole })
    .execute()
  const priced = given.map((one) => ({ ...one, tender: tender.id }))
  if (priced.length) await tx.insertInto('tenders.tenderPrice').values(priced).execute()
  const filed = files.map((one, at) => ({ ...one, tender: tender.id, no: at + 1 }))
  if (filed.length) await tx.insertInto('tenders.tenderFile').values(filed).execute()
}

export const markSecret = (tx: Tx, tender: string, { no, reason }: { no: number; reason: string | null }) =>
  tx
    .updateTable('tenders.tenderFile')
    .set({ secret: reason })
    .where('tender', '=', tender)
    .where('no', '=', no)
    .execute()

export const correctPrice = (
  tx: Tx,
  tender: string,
  { lot, cents }: { lot: string | null; cents: number | null },
) =>
  tx
    .updateTable('tenders.tenderPrice')
    .set({ correctedCents: cents })
    .where('tender', '=', tender)
    .where('lot', lot === null ? 'is' : '=', lot)
    .execute()
