import { sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import { type ReadDb, type Tx, visibleTo } from '../../../kernel/record.ts'
import type { Every, OnRestDay } from '../rules/due.ts'

export interface NewRecurrence {
  readonly every: Every
  readonly onRestDay: OnRestDay
  readonly firstDay: string
  readonly until: string | null
}
export const addRecurrence = (tx: Tx, recurrence: NewRecurrence) =>
  tx.insertInto('tasks.recurrence').values(recurrence).returning('id').executeTakeFirstOrThrow()

export const endRecurrence = (tx: Tx, id: string, now: Date) =>
  tx
    .updateTable('tasks.recurrence')
    .set({ endedAt: now })
    .where('id', '=', id)
    .where('endedAt', 'is', null)
    .execute()

/** Recurrences whose latest task is closed or due by that day, with that task; locked against a second worker. */
export const lockRipeRecurrences = (tx: Tx, day: string) =>
  tx
    .selectFrom('tasks.recurrence as rec')
    .selectAll('rec')
    .select((eb) =>
      eb
        .selectFrom('tasks.task as t')
        .select('t.id')
        .whereRef('t.recurrence', '=', 'rec.id')
        .orderBy('t.dueAt', 'desc')
        .limit(1)
        .as('latest'),
    )
    .where('rec.endedAt', 'is', null)
    .where(
      sql<boolean>`not exists (
        select from tasks.task t join kernel.record r on r.id = t.id
        where t.recurrence = rec.id and t.due_day > ${day} and r.ended_at is null)`,
    )
    .forUpdate()
    .execute()

export const countTime = (tx: Tx, id: string) =>
  tx
    .updateTable('tasks.recurrence')
    .set((eb) => ({ times: eb('times', '+', 1) }))
    .where('id', '=', id)
    .execute()

/**
 * The deadlines of a record are seen by no more people than it is: their titles hold its title. Those that were met
 * or withdrawn as well, for the record may have been restricted since.
 */
export const hideWith = (tx: Tx, source: string) =>
  sql`
    update kernel.record as deadline
    set restriction = source.restriction,
      audience = case source.audience when 'named' then 'named' else 'team' end
    from kernel.record as source, tasks.task as t
    where t.source = ${source} and deadline.id = t.id and source.id = t.source
      and (deadline.restriction is distinct from source.restriction
        or (deadline.audience = 'named') <> (source.audience = 'named'))`.execute(tx)

/** Deadlines of a record, the open and the done. */
export const lockDeadlines = (tx: Tx, source: string) =>
  tx
    .selectFrom('tasks.task as t')
    .innerJoin('kernel.record as record', 'record.id', 't.id')
    .select([
      't.id',
      't.sourceKey',
      't.state',
      't.dueAt',
      't.dueDay',
      't.doneAt',
      't.assignee',
      't.giver',
      't.source',
      'record.title',
      'record.version',
      'record.endedAt',
    ])
    .where('t.source', '=', source)
    .forUpdate('t')
    .execute()

export const findFeed = (db: ReadDb, person: string) =>
  db
    .selectFrom('tasks.feed')
    .selectAll()
    .where('person', '=', person)
    .where('endedAt', 'is', null)
    .executeTakeFirst()

export const findFeedByHash = (db: ReadDb, tokenHash: Buffer) =>
  db
    .selectFrom('tasks.feed')
    .selectAll()
    .where('tokenHash', '=', tokenHash)
    .where('endedAt', 'is', null)
    .executeTakeFirst()

export const addFeed = (tx: Tx, feed: { person: string; tokenHash: Buffer; madeAt: Date }) =>
  tx.insertInto('tasks.feed').values(feed).execute()

export const endFeed = (tx: Tx, person: string, now: Date) =>
  tx
    .updateTable('tasks.feed')
    .set({ endedAt: now })
    .where('person', '=', person)
    .where('endedAt', 'is', null)
    .execute()

export const addImport = (tx: Tx, person: string, at: Date) =>
  tx.insertInto('tasks.import').values({ person, at }).returning('id').executeTakeFirstOrThrow()

export const lockImport = (tx: Tx, id: string) =>
  tx.selectFrom('tasks.import').selectAll().where('id', '=', id).forUpdate().executeTakeFirst()

export const withdrawImport = (tx: Tx, id: string, now: Date) =>
  tx.updateTable('tasks.import').set({ withdrawnAt: now }).where('id', '=', id).execute()

/** The first open deadline of each of these records. */
export const listNextOf = (db: ReadDb, actor: Actor, records: readonly string[]) =>
  db
    .selectFrom('tasks.task as t')
    .innerJoin('kernel.record as record', 'record.id', 't.id')
    .distinctOn('t.source')
    .select(['t.id', 'record.title', 't.dueAt'])
    .select(sql<string>`t.source`.as('record'))
    .where('t.source', 'in', [...records, nobody])
    .where('record.endedAt', 'is', null)
    .where(visibleTo(actor))
    .orderBy('t.source')
    .orderBy('t.dueAt')
    .execute()

/** A list may be empty, `in ()` may not. */
const nobody = '00000000-0000-0000-0000-000000000000'

/** Duties by their number, the newest first; for sheets. */
export const listDutiesByLabel = (db: ReadDb, actor: Actor, labels: readonly string[]) =>
  db
    .selectFrom('kernel.record as record')
    .select(['record.id', 'record.label', 'record.title'])
    .where('record.kind', '=', 'duty')
    .where('record.label', 'in', labels)
    .where('record.endedAt', 'is', null)
    .where(visibleTo(actor))
    .orderBy('record.createdAt', 'desc')
    .execute()

/** Who gets today's digest: people with something open that is due by then, or to answer. */
export async function listDigestPeople(db: ReadDb, until: Date): Promise<string[]> {
  const rows = await db
    .selectFrom('tasks.task as t')
    .innerJoin('kernel.record as record', 'record.id', 't.id')
    .select(sql<string>`case when t.state = 'done' then t.giver else t.assignee end`.as('person'))
    .distinct()
    .where('record.endedAt', 'is', null)
    .where((eb) => eb.or([eb('t.state', '=', 'done'), eb('t.dueAt', '<', until)]))
    .execute()
  return rows.map(({ person }) => person)
}

export interface Mention {
  readonly person: string
  /** The record that was spoken of. */
  readonly id: string
  readonly kind: string
  readonly title: string
}

/** Who was named in comments since then, and at which records. */
export async function listMentions(db: ReadDb, of: { fact: string; since: Date }): Promise<Mention[]> {
  const { rows } = await sql<Mention>`
    select distinct named.person, record.id, record.kind, record.title
    from kernel.fact f
    join kernel.record record on record.id = f.record,
    jsonb_array_elements_text(f.data -> 'mentions') as named(person)
    where f.name = ${of.fact} and f.at >= ${of.since}`.execute(db)
  return rows
}
