import { sql } from 'kysely'
import type { ReadDb, Tx } from '../../../kernel/record.ts'
import type { Day } from '../../../kernel/values/day.ts'
import { instantOf } from '../../../kernel/values/tallinn-time.ts'
import type { Correspondent, CountedRule, Direction, RegisterEvent } from '../contract/register.ts'

export interface NewEntry {
  readonly document: string
  readonly series: string
  readonly year: number
  readonly number: number
  readonly followUp: number
  readonly file: string | null
  readonly reference: string
  readonly direction: Direction
  readonly channel: string
  readonly publicTitle: string | null
  readonly registeredAt: Date
  readonly registeredOn: Day
  readonly registeredBy: string | null
  readonly onBehalfOf: string | null
  readonly responsible: string
  readonly event: RegisterEvent
  readonly eventDay: Day
  readonly dueDay: Day | null
  readonly rule: CountedRule | null
}
/** Nothing where the reference was given already, by a series whose pattern writes the same. */
export const addEntry = (tx: Tx, { rule, ...entry }: NewEntry) =>
  tx
    .insertInto('documents.registerEntry')
    .values({ ...entry, rule: rule && JSON.stringify(rule) })
    .onConflict((on) => on.columns(['year', 'reference']).doNothing())
    .returning('id')
    .executeTakeFirst()

/** Every number that the document got, the newest first. */
export const listEntries = (db: ReadDb, document: string) =>
  db
    .selectFrom('documents.registerEntry as e')
    .innerJoin('documents.series as s', 's.id', 'e.series')
    .innerJoin('kernel.record as title', 'title.id', 's.id')
    .innerJoin('kernel.record as responsible', 'responsible.id', 'e.responsible')
    .leftJoin('kernel.record as who', 'who.id', 'e.registeredBy')
    .leftJoin('kernel.record as absent', 'absent.id', 'e.onBehalfOf')
    .leftJoin('kernel.record as annuller', 'annuller.id', 'e.annulledBy')
    .selectAll('e')
    .select(['s.code', 's.function', 'title.title as seriesTitle', 'responsible.title as responsibleName'])
    .select(['who.title as who', 'absent.title as inPlaceOf', 'annuller.title as annuller'])
    .where('e.document', '=', document)
    .orderBy('e.registeredAt', 'desc')
    .execute()
export type EntryRow = Awaited<ReturnType<typeof listEntries>>[number]

export const findEntry = (db: ReadDb, document: string) =>
  db
    .selectFrom('documents.registerEntry')
    .selectAll()
    .where('document', '=', document)
    .where('annulledAt', 'is', null)
    .executeTakeFirst()

export async function nextFollowUp(
  tx: Tx,
  matter: { series: string; year: number; number: number },
): Promise<number> {
  const { last } = await tx
    .selectFrom('documents.registerEntry')
    .select(({ fn }) => fn.max('followUp').as('last'))
    .where('series', '=', matter.series)
    .where('year', '=', matter.year)
    .where('number', '=', matter.number)
    .executeTakeFirstOrThrow()
  return (last ?? 0) + 1
}

export const changeEntry = (
  tx: Tx,
  id: string,
  change: { responsible?: string; publicTitle?: string | null; fact?: string },
) => tx.updateTable('documents.registerEntry').set(change).where('id', '=', id).execute()

export const annulEntry = (tx: Tx, id: string, by: { at: Date; person: string | null; reason: string }) =>
  tx
    .updateTable('documents.registerEntry')
    .set({ annulledAt: by.at, annulledBy: by.person, annulReason: by.reason })
    .where('id', '=', id)
    .execute()

export const addArrival = (tx: Tx, arrival: { document: string; receivedOn: Day; channel: string }) =>
  tx.insertInto('documents.arrival').values(arrival).execute()

export const findArrival = (db: ReadDb, document: string) =>
  db
    .selectFrom('documents.arrival')
    .select(['receivedOn', 'channel'])
    .where('document', '=', document)
    .executeTakeFirst()

/** When the accepted container got its last signature, or the paper its last one: the noon of that day. */
export async function findSignedAt(db: ReadDb, document: string): Promise<Date | undefined> {
  const row = await db
    .selectFrom('documents.container')
    .select(sql<Date>`coalesce(signed_at, complete_at)`.as('at'))
    .where('document', '=', document)
    .where('acceptedAt', 'is not', null)
    .where('completeAt', 'is not', null)
    .orderBy('acceptedAt', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (row) return row.at
  const paper = await db
    .selectFrom('documents.paperSigning')
    .select('signedOn')
    .where('document', '=', document)
    .where('withdrawnAt', 'is', null)
    .executeTakeFirst()
  return paper && instantOf(paper.signedOn as Day, '12:00')
}

export async function hasCompleteRound(db: ReadDb, document: string): Promise<boolean> {
  const row = await db
    .selectFrom('documents.round as r')
    .innerJoin('documents.version as v', 'v.id', 'r.version')
    .select('r.id')
    .where('r.document', '=', document)
    .where('r.outcome', '=', 'complete')
    .where('v.no', '=', (eb) =>
      eb
        .selectFrom('documents.version as newest')
        .select((n) => n.fn.max('newest.no').as('no'))
        .where('newest.document', '=', document),
    )
    .executeTakeFirst()
  return row !== undefined
}

/** Replaces the parties of one part; the others stay. */
export async function setCorrespondents(
  tx: Tx,
  document: string,
  { part, parties }: { part: 'sender' | 'addressee'; parties: readonly Correspondent[] },
): Promise<void> {
  await tx
    .deleteFrom('documents.party')
    .where('document', '=', document)
    .where('part', 'in', ['sender', 'addressee'])
    .execute()
  const rows = parties.map((one, at) => ({ ...one, document, part, no: 100 + at }))
  await tx.insertInto('documents.party').values(rows).execute()
}

export async function hasCorrespondent(db: ReadDb, document: string, part: 'sender' | 'addressee') {
  const found = await db
    .selectFrom('documents.party')
    .select('id')
    .where('document', '=', document)
    .where('part', '=', part)
    .executeTakeFirst()
  return found !== undefined
}
