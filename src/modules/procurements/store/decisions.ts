import type { Insertable, Updateable } from 'kysely'
import type { ReadDb, Tx } from '../../../kernel/record.ts'
import type { DB } from '../../../kernel/tables.ts'

const decisions = (db: ReadDb) =>
  db
    .selectFrom('procurements.decision as d')
    .leftJoin('kernel.record as taker', 'taker.id', 'd.takenBy')
    .leftJoin('kernel.record as notifier', 'notifier.id', 'd.notifiedBy')
    .leftJoin('kernel.record as undoer', 'undoer.id', 'd.takenBackBy')
    .selectAll('d')
    .select(['taker.title as takerName', 'notifier.title as notifierName', 'undoer.title as undoerName'])

/** The newest first. */
export const listDecisions = (db: ReadDb, procurement: string) =>
  decisions(db).where('d.procurement', '=', procurement).orderBy('d.no', 'desc').execute()
export type DecisionRow = Awaited<ReturnType<typeof listDecisions>>[number]

export const findDecision = (db: ReadDb, id: string): Promise<DecisionRow | undefined> =>
  decisions(db).where('d.id', '=', id).executeTakeFirst()

export async function addDecision(
  tx: Tx,
  decision: Omit<Insertable<DB['procurements.decision']>, 'no'>,
  lines: readonly Omit<Insertable<DB['procurements.decisionLine']>, 'decision'>[],
): Promise<string> {
  const { no } = await tx
    .selectFrom('procurements.decision')
    .select((eb) => eb.fn.coalesce(eb.fn.max('no'), eb.lit(0)).as('no'))
    .where('procurement', '=', decision.procurement)
    .executeTakeFirstOrThrow()
  const { id } = await tx
    .insertInto('procurements.decision')
    .values({ ...decision, no: no + 1 })
    .returning('id')
    .executeTakeFirstOrThrow()
  const rows = lines.map((line) => ({ ...line, decision: id }))
  if (rows.length > 0) await tx.insertInto('procurements.decisionLine').values(rows).execute()
  return id
}

export const changeDecision = (tx: Tx, id: string, change: Updateable<DB['procurements.decision']>) =>
  tx.updateTable('procurements.decision').set(change).where('id', '=', id).execute()

/** Winners first, then by place. */
export const listLines = (db: ReadDb, procurement: string) =>
  db
    .selectFrom('procurements.decisionLine as l')
    .innerJoin('procurements.decision as d', 'd.id', 'l.decision')
    .leftJoin('procurements.lot as lot', 'lot.id', 'l.lot')
    .select(['l.id', 'l.decision', 'l.lot', 'l.tender', 'l.name', 'l.registryCode', 'l.priceCents'])
    .select(['l.points', 'l.rank', 'l.result', 'l.reason', 'lot.title as lotTitle'])
    .where('d.procurement', '=', procurement)
    .orderBy('lot.no')
    .orderBy('l.rank', (by) => by.asc().nullsLast())
    .orderBy('l.name')
    .execute()
export type LineRow = Awaited<ReturnType<typeof listLines>>[number]

export const listChallenges = (db: ReadDb, procurement: string) =>
  db
    .selectFrom('procurements.challenge')
    .selectAll()
    .where('procurement', '=', procurement)
    .orderBy('filedOn')
    .orderBy('id')
    .execute()
export type ChallengeRow = Awaited<ReturnType<typeof listChallenges>>[number]

export const addChallenge = (tx: Tx, challenge: Insertable<DB['procurements.challenge']>) =>
  tx.insertInto('procurements.challenge').values(challenge).returning('id').executeTakeFirstOrThrow()

export const endChallenge = (tx: Tx, id: string, change: Updateable<DB['procurements.challenge']>) =>
  tx.updateTable('procurements.challenge').set(change).where('id', '=', id).execute()
