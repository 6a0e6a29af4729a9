import { type Insertable, sql, type Updateable } from 'kysely'
import type { ReadDb, Tx } from '../../../kernel/record.ts'
import type { DB } from '../../../kernel/tables.ts'
import type { LetterState } from '../contract/tenderer.ts'

export const addTenderer = (tx: Tx, row: Insertable<DB['tenders.tenderer']>) =>
  tx.insertInto('tenders.tenderer').values(row).execute()

export const changeTenderer = (tx: Tx, id: string, change: Updateable<DB['tenders.tenderer']>) =>
  tx.updateTable('tenders.tenderer').set(change).where('id', '=', id).execute()

/** One who was never written to; his record goes with him. */
export async function removeTenderer(tx: Tx, id: string): Promise<void> {
  await tx.deleteFrom('tenders.tenderer').where('id', '=', id).execute()
  await tx.deleteFrom('kernel.record').where('id', '=', id).execute()
}

export const findTenderer = (db: ReadDb, id: string) =>
  db.selectFrom('tenders.tenderer').selectAll().where('id', '=', id).executeTakeFirst()
export type TendererRow = NonNullable<Awaited<ReturnType<typeof findTenderer>>>

/** Who of the procurement is written to at an address; the invited one where there are two. */
export async function findTendererAt(
  db: ReadDb,
  procurement: string,
  email: string | null,
): Promise<string | null> {
  if (email === null) return null
  const found = (await listTenderers(db, procurement)).filter((one) => one.email === email)
  return (found.find(({ origin }) => origin === 'invited') ?? found[0])?.id ?? null
}

export const lockTenderer = (tx: Tx, id: string) =>
  tx.selectFrom('tenders.tenderer').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

/** Of one procurement, in the order in which they came. */
export const listTenderers = (db: ReadDb, procurement: string) =>
  db
    .selectFrom('tenders.tenderer')
    .selectAll()
    .where('procurement', '=', procurement)
    .orderBy('addedAt')
    .orderBy('id')
    .execute()

/** Whoever comes at the same moment waits, so that nobody is invited twice. */
export async function lockTenderers(tx: Tx, procurement: string): Promise<TendererRow[]> {
  await sql`select pg_advisory_xact_lock(hashtextextended(${`tenders.tenderers ${procurement}`}, 0))`.execute(
    tx,
  )
  return listTenderers(tx, procurement)
}

export const addTendererLink = (tx: Tx, row: { link: string; tenderer: string; givenAt: Date }) =>
  tx.insertInto('tenders.tendererLink').values(row).execute()

/** Ends all links of a tenderer; answers which those were. */
export const endTendererLinks = (tx: Tx, tenderer: string, endedAt: Date) =>
  tx
    .updateTable('tenders.tendererLink')
    .set({ endedAt })
    .where('tenderer', '=', tenderer)
    .where('endedAt', 'is', null)
    .returning('link')
    .execute()

/** When the tenderer was last given a link. */
export async function findLastLink(db: ReadDb, tenderer: string): Promise<Date | undefined> {
  const last = await db
    .selectFrom('tenders.tendererLink')
    .select('givenAt')
    .where('tenderer', '=', tenderer)
    .orderBy('givenAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  return last?.givenAt
}

export const addTendererLetter = (
  tx: Tx,
  row: { kind: string; letter: string; writtenAt: Date } & (
    | { tenderer: string }
    | { tender: string; decision?: string }
  ),
) => tx.insertInto('tenders.tendererLetter').values(row).execute()

/** Letters of some kinds to one tenderer. */
export const listLetters = (db: ReadDb, of: { tenderer: string; kinds: readonly string[] }) =>
  db
    .selectFrom('tenders.tendererLetter')
    .select(['kind', 'letter'])
    .where('tenderer', '=', of.tenderer)
    .where('kind', 'in', of.kinds)
    .execute()

/** Letters to tenderers of a procurement, the newest last, as they stand now. */
export const listTendererLetters = (db: ReadDb, procurement: string) =>
  db
    .selectFrom('tenders.tendererLetter as l')
    .innerJoin('tenders.tenderer as t', 't.id', 'l.tenderer')
    .leftJoin('kernel.letter as k', 'k.id', 'l.letter')
    .where('t.procurement', '=', procurement)
    .select(['l.tenderer', 'l.kind', 'l.writtenAt'])
    .select((eb) => [
      eb.fn.coalesce('k.state', 'l.state').$castTo<LetterState>().as('state'),
      eb.fn.coalesce('k.sentAt', 'l.sentAt').as('sentAt'),
    ])
    .orderBy('l.writtenAt')
    .orderBy('l.id')
    .execute()

/** Letters that told tenderers of decisions, as they stand now. */
export const listDecisionLetters = (db: ReadDb, tenders: readonly string[]) =>
  db
    .selectFrom('tenders.tendererLetter as l')
    .innerJoin('tenders.tender as t', 't.id', 'l.tender')
    .leftJoin('kernel.letter as k', 'k.id', 'l.letter')
    .where('t.id', '=', sql<string>`any(${[...tenders]}::uuid[])`)
    .where('l.decision', 'is not', null)
    .select(['t.tendererName as name', 't.contactEmail as to', 'l.writtenAt'])
    .select((eb) => [
      eb.ref('l.tender').$notNull().as('tender'),
      eb.ref('l.decision').$notNull().as('decision'),
      eb.fn.coalesce('k.state', 'l.state').$castTo<LetterState>().as('state'),
      eb.fn.coalesce('k.sentAt', 'l.sentAt').as('sentAt'),
    ])
    .orderBy('l.writtenAt')
    .orderBy('t.no')
    .execute()

/** Writes down what became of letters: the outbox keeps them for a year only. */
export const keepLetterStates = (tx: Tx) =>
  tx
    .updateTable('tenders.tendererLetter as l')
    .from('kernel.letter as k')
    .whereRef('k.id', '=', 'l.letter')
    .where('l.state', '=', 'waiting')
    .where('k.state', '<>', 'waiting')
    .set((eb) => ({ state: eb.ref('k.state'), sentAt: eb.ref('k.sentAt') }))
    .execute()
