import { sql } from 'kysely'
import type { ReadDb, Tx } from '../../../kernel/record.ts'
import type { LocalText } from '../../../kernel/values/local-text.ts'
import type { CheckKind, Outcome } from '../contract/check.ts'
import type { NewFile } from './tenders.ts'

export const listNamedGrounds = async (db: ReadDb, procurement: string): Promise<string[]> =>
  (
    await db
      .selectFrom('tenders.checkPlan')
      .select('ground')
      .where('procurement', '=', procurement)
      .orderBy('ground')
      .execute()
  ).map(({ ground }) => ground)

export async function setNamedGrounds(
  tx: Tx,
  procurement: string,
  { grounds, setAt, setBy }: { grounds: readonly string[]; setAt: Date; setBy: string | null },
): Promise<void> {
  await tx.deleteFrom('tenders.checkPlan').where('procurement', '=', procurement).execute()
  const rows = [...new Set(grounds)].map((ground) => ({ procurement, ground, setAt, setBy }))
  if (rows.length) await tx.insertInto('tenders.checkPlan').values(rows).execute()
}

/** In the order in which they were begun; the files' names with them. */
export const listChecks = (db: ReadDb, tenders: readonly string[]) =>
  db
    .selectFrom('tenders.tenderCheck as c')
    .leftJoin('kernel.record as who', 'who.id', 'c.settledBy')
    .leftJoin('kernel.record as writer', 'writer.id', 'c.answeredBy')
    .selectAll('c')
    .select([
      'who.title as settler',
      'writer.title as writer',
      sql<{ no: number; name: string; size: number }[]>`(
        select coalesce(jsonb_agg(jsonb_build_object('no', f.no, 'name', f.name, 'size', f.size) order by f.no), '[]')
        from tenders.check_file f where f.tender_check = c.id)`.as('proofs'),
      sql<number>`(select count(*)::int from tenders.check_file f where f.tender_check = c.id)`.as('files'),
    ])
    .where('c.tender', '=', sql<string>`any(${[...tenders]}::uuid[])`)
    .orderBy(sql`coalesce(c.asked_at, c.settled_at), c.id`)
    .execute()
export type CheckRow = Awaited<ReturnType<typeof listChecks>>[number]

/** What the tenderer was asked of his own tenders, the newest first; with the files that he himself added. */
export const listAskedOf = (db: ReadDb, tenderer: string) =>
  db
    .selectFrom('tenders.tenderCheck as c')
    .innerJoin('tenders.tender as t', 't.id', 'c.tender')
    .select(['c.id', 'c.tender', 'c.kind', 'c.question', 'c.dueDay', 'c.proposedCents'])
    .select(['c.answer', 'c.answeredAt', 'c.outcome'])
    .select((eb) => [
      eb.ref('c.askedAt').$notNull().as('askedAt'),
      sql<{ name: string; size: number }[]>`(
        select coalesce(jsonb_agg(jsonb_build_object('name', f.name, 'size', f.size) order by f.no), '[]')
        from tenders.check_file f where f.tender_check = c.id and f.added_by is null)`.as('proofs'),
    ])
    .where('t.tenderer', '=', tenderer)
    .where('c.askedAt', 'is not', null)
    .orderBy('c.askedAt', 'desc')
    .orderBy('c.id')
    .execute()
export type AskedRow = Awaited<ReturnType<typeof listAskedOf>>[number]

export const findAskedOf = async (
  db: ReadDb,
  tenderer: string,
  check: string,
): Promise<AskedRow | undefined> => (await listAskedOf(db, tenderer)).find(({ id }) => id === check)

export interface NewCheck {
  readonly tender: string
  readonly kind: CheckKind
  readonly ground: string | null
  readonly lot?: string | null
  readonly askedAt?: Date
  readonly askedBy?: string | null
  readonly question?: string
  readonly dueDay?: string | null
  readonly dueRule?: LocalText | null
  readonly proposedCents?: number | null
}
export async function addCheck(tx: Tx, { dueRule, ...check }: NewCheck): Promise<string> {
  const { id } = await tx
    .insertInto('tenders.tenderCheck')
    .values({ ...check, dueRule: dueRule ? JSON.stringify(dueRule) : null })
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export interface CheckChange {
  readonly answeredAt?: Date
  readonly answeredBy?: string | null
  readonly answer?: string
  readonly outcome?: Outcome | null
  readonly reason?: string | null
  readonly settledAt?: Date | null
  readonly settledBy?: string | null
}
export const changeCheck = (tx: Tx, id: string, change: CheckChange) =>
  tx.updateTable('tenders.tenderCheck').set(change).where('id', '=', id).execute()

export type NewProof = Omit<NewFile, 'secret'>
export async function addProofs(
  tx: Tx,
  check: string,
  { files, addedAt, addedBy }: { files: readonly NewProof[]; addedAt: Date; addedBy: string | null },
): Promise<void> {
  if (files.length === 0) return
  const { last } = await tx
    .selectFrom('tenders.checkFile')
    .select(sql<number>`coalesce(max(no), 0)`.as('last'))
    .where('tenderCheck', '=', check)
    .executeTakeFirstOrThrow()
  const rows = files.map((one, at) => ({ ...one, tenderCheck: check, no: last + at + 1, addedAt, addedBy }))
  await tx.insertInto('tenders.checkFile').values(rows).execute()
}

export const findProof = (db: ReadDb, check: string, no: number) =>
  db
    .selectFrom('tenders.checkFile')
    .select(['file', 'name', 'format'])
    .where('tenderCheck', '=', check)
    .where('no', '=', no)
    .executeTakeFirst()
