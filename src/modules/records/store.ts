import { sql } from 'kysely'
import type { Actor } from '../../kernel/actor.ts'
import { type ReadDb, type Tx, visibleTo } from '../../kernel/record.ts'

export interface Hit {
  readonly id: string
  readonly kind: string
  readonly title: string
  readonly label: string | null
  readonly endedAt: Date | null
}

const most = 20
/** As many hits as are worth ranking: a word that stands everywhere would otherwise rank everything. */
const ranked = 200

/** Records in which every word begins a word; open ones first. */
export async function findByStarts(
  db: ReadDb,
  question: { actor: Actor; starts: string; kinds: readonly string[] },
): Promise<Hit[]> {
  const { rows } = await sql<Hit>`
    select hit.id, hit.kind, hit.title, hit.label, hit.ended_at
    from (
      select record.id, record.kind, record.title, record.label, record.ended_at, record.search
      from kernel.record as record
      where record.search @@ to_tsquery('simple', ${question.starts})
        and ${visibleTo(question.actor)} and ${ofKinds(question.kinds)}
      limit ${ranked}
    ) as hit
    order by hit.ended_at is not null, ts_rank(hit.search, to_tsquery('simple', ${question.starts})) desc, hit.title
    limit ${most}`.execute(db)
  return rows
}

/** Records whose title is like the words: mistyped letters, other endings. */
export async function findByLikeness(
  db: ReadDb,
  question: { actor: Actor; text: string; kinds: readonly string[] },
): Promise<Hit[]> {
  const { rows } = await sql<Hit>`
    select record.id, record.kind, record.title, record.label, record.ended_at
    from kernel.record as record
    where ${question.text} <% lower(record.title)
      and ${visibleTo(question.actor)} and ${ofKinds(question.kinds)}
    order by record.ended_at is not null, word_similarity(${question.text}, lower(record.title)) desc, record.title
    limit ${most}`.execute(db)
  return rows
}

const ofKinds = (kinds: readonly string[]) =>
  kinds.length ? sql`record.kind = any(${[...kinds]}::text[])` : sql`true`

const factColumns = ['id', 'name', 'at', 'person', 'onBehalfOf', 'record', 'data'] as const

export const listFactsOf = (db: ReadDb, record: string) =>
  db
    .selectFrom('kernel.fact')
    .select(factColumns)
    .where('record', '=', record)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(500)
    .execute()

export const listFactsInPlaceOf = (db: ReadDb, question: { person: string; from: Date; until: Date }) =>
  db
    .selectFrom('kernel.fact')
    .select(factColumns)
    .where('onBehalfOf', '=', question.person)
    .where('at', '>=', question.from)
    .where('at', '<', question.until)
    .orderBy('at')
    .limit(1000)
    .execute()

export const listFactsById = (db: ReadDb, ids: readonly string[]) =>
  db.selectFrom('kernel.fact').select(factColumns).where('id', 'in', ids).orderBy('at').execute()

/** Names of people and titles of records, as far as the actor may see them. */
export async function listTitles(
  db: ReadDb,
  actor: Actor,
  ids: readonly string[],
): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map()
  const rows = await db
    .selectFrom('kernel.record as record')
    .select(['record.id', 'record.title'])
    .where('record.id', 'in', [...new Set(ids)])
    .where(visibleTo(actor))
    .execute()
  return new Map(rows.map(({ id, title }) => [id, title]))
}

export const listComments = (db: ReadDb, record: string) =>
  db
    .selectFrom('records.comment')
    .select(['id', 'person', 'onBehalfOf', 'text', 'at'])
    .where('record', '=', record)
    .where('removedAt', 'is', null)
    .orderBy('at')
    .execute()

export const addComment = (
  tx: Tx,
  comment: { record: string; person: string; onBehalfOf: string | null; text: string; at: Date },
) => tx.insertInto('records.comment').values(comment).returning('id').executeTakeFirstOrThrow()

export const findComment = (tx: Tx, record: string, id: string) =>
  tx
    .selectFrom('records.comment')
    .selectAll()
    .where('id', '=', id)
    .where('record', '=', record)
    .forUpdate()
    .executeTakeFirst()

/** The text goes; that something was said stays. */
export const removeComment = (tx: Tx, id: string, now: Date) =>
  tx.updateTable('records.comment').set({ removedAt: now, text: '' }).where('id', '=', id).execute()

export const addMentioned = (tx: Tx, record: string, people: readonly string[]) =>
  tx
    .insertInto('kernel.recordPerson')
    .values(people.map((person) => ({ record, person, part: 'mentioned' })))
    .onConflict((on) => on.doNothing())
    .execute()
