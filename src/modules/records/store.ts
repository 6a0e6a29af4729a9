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
export interface Match extends Hit {
  /** Around the first place in the text where a word begins as wanted. */
  readonly around: string | null
  /** Whether the text goes on before and after it. */
  readonly isStart: boolean
  readonly isEnd: boolean
}

const most = 20
/** As many hits as are worth ranking: a word that stands everywhere would otherwise rank everything. */
const ranked = 200

interface Question {
  readonly actor: Actor
  /** What a record must hold, as `to_tsquery` reads it. */
  readonly query: string
  /** What was typed: the nearest title comes first. */
  readonly text: string
  readonly kinds: readonly string[]
  /** How the words begin, as a regular expression. */
  readonly starts: string
}

/** Characters shown before the first hit, and in all. */
const [before, shown] = [70, 220]

/**
 * Records that hold what is asked for; open ones first, then the nearest, then the newest. Only in the texts of
 * those that are shown is it looked where.
 */
export async function findMatching(db: ReadDb, question: Question): Promise<Match[]> {
  const { rows } = await sql<Match>`
    select hit.id, hit.kind, hit.title, hit.label, hit.ended_at,
      substr(own.search_text, place.start, ${shown}) as around,
      place.start <= 1 as is_start, place.start + ${shown} > length(own.search_text) as is_end
    from (${chosen(question)}) as hit
    join kernel.record as own on own.id = hit.id
    left join lateral (
      select greatest(1, nullif(regexp_instr(own.search_text, ${`\\m(${question.starts})`}, 1, 1, 0, 'i'), 0) - ${before}) as start
    ) as place on true
    order by hit.no`.execute(db)
  return rows
}

const chosen = ({ actor, query, text, kinds }: Question) => {
  const nearest = sql`hit.ended_at is not null,
    word_similarity(${text}, lower(coalesce(hit.label || ' ', '') || hit.title)) desc, hit.created_at desc`
  return sql`
    select hit.id, hit.kind, hit.title, hit.label, hit.ended_at, row_number() over (order by ${nearest}) as no
    from (
      select record.id, record.kind, record.title, record.label, record.created_at, record.ended_at
      from kernel.record as record
      where record.search @@ to_tsquery('simple', ${query}) and ${visibleTo(actor)} and ${ofKinds(kinds)}
      limit ${ranked}
    ) as hit
    order by no
    limit ${most}`
}

/**
 * For each typed word the known words that are like it: mistyped, with another ending, or longer compounds
 * of it.
 */
export async function listAlikeWords(
  db: ReadDb,
  typed: readonly { word: string; stem: string }[],
): Promise<Map<string, string[]>> {
  const words = typed.map(({ word }) => word)
  const stems = typed.map(({ stem }) => stem)
  const { rows } = await sql<{ typed: string; words: string[] }>`
    select typed.word as typed, array_agg(alike.word order by alike.nearness desc) as words
    from unnest(${words}::text[], ${stems}::text[]) as typed (word, stem)
    cross join lateral (
      select distinct known.word, similarity(known.word, typed.word) as nearness
      from kernel.word as known
      where (known.word % typed.word and abs(length(known.word) - length(typed.word)) <= 3)
        or (length(typed.stem) >= 5 and known.word like '%' || typed.stem || '%')
      order by nearness desc
      limit 8
    ) as alike
    group by typed.word`.execute(db)
  return new Map(rows.map((row) => [row.typed, row.words]))
}

/** Takes out the words that no record has any more: they may have been somebody's name. */
export async function forgetWords(tx: Tx): Promise<void> {
  await sql`
    with used as materialized (select word from ts_stat('select search from kernel.record'))
    delete from kernel.word where word not in (select word from used)`.execute(tx)
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
