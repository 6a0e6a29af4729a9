import { type Kysely, type RawBuilder, type Selectable, sql, type Transaction } from 'kysely'
import { type Actor, membershipsOf, personOf, teamsOf, workOf } from './actor.ts'
import { kernelProblems } from './problem.ts'
import type { DB } from './tables.ts'

/**
 * One idea of a record. Every main noun of every module has a row in `kernel.record` with the same id;
 * duty links, history, search and visibility refer to it and so work for every module at once.
 */
export type Tx = Transaction<DB>
/** A database that can only be read: no write methods, and a read-only connection besides. */
export type ReadDb = Pick<
  Kysely<DB>,
  'selectFrom' | 'selectNoFrom' | 'with' | 'withRecursive' | 'fn' | 'getExecutor' | 'dynamic'
>

export type Audience = 'named' | 'team' | 'agency'
/** Without what is only searched in: a document's whole text. */
export type RecordRow = Omit<Selectable<DB['kernel.record']>, 'search' | 'searchText'>

export interface NewRecord {
  readonly id?: string
  readonly kind: string
  readonly title: string
  /** A short mark shown as a tag: a duty's number, a document's reference. */
  readonly label?: string | null
  readonly searchText?: string
  readonly owner?: string | null
  readonly team?: string | null
  readonly audience?: Audience
  readonly restriction?: string | null
  /** People who see it by name, with the part they play: `{ assignee: [id] }`. */
  readonly people?: Readonly<Record<string, readonly string[]>>
  readonly serves?: readonly Serving[]
}
export interface Serving {
  readonly duty: string
  readonly result?: string | null | undefined
}

const columns = [
  'id',
  'kind',
  'title',
  'label',
  'owner',
  'team',
  'restriction',
  'audience',
  'version',
  'createdAt',
  'endedAt',
] as const

/** Registers a record in the same transaction as its module's own row. */
export async function addRecord(tx: Tx, record: NewRecord): Promise<string> {
  const { people, serves, ...row } = record
  const { id } = await tx.insertInto('kernel.record').values(row).returning('id').executeTakeFirstOrThrow()
  if (people) await setPeople(tx, id, people)
  if (serves) await setServing(tx, id, serves)
  return id
}

/**
 * Changes a record that the caller saw at `version`; counts the version up.
 * @throws ChangedMeanwhile when someone else changed it in between, with the row as it is now.
 */
export async function changeRecord(
  tx: Tx,
  id: string,
  change: { version: number } & Partial<
    Pick<NewRecord, 'title' | 'label' | 'searchText' | 'owner' | 'audience' | 'restriction'>
  > & {
      endedAt?: Date | null
    },
): Promise<number> {
  const { version, ...row } = change
  const changed = await tx
    .updateTable('kernel.record')
    .set({ ...row, version: version + 1 })
    .where('id', '=', id)
    .where('version', '=', version)
    .returning('version')
    .executeTakeFirst()
  if (changed) return changed.version
  const current = await tx
    .selectFrom('kernel.record')
    .select(['id', 'title', 'version'])
    .where('id', '=', id)
    .executeTakeFirst()
  throw current ? kernelProblems.ChangedMeanwhile({ current }) : kernelProblems.NotFound({})
}

/** Replaces who sees the record by name, for the parts that are given. */
export async function setPeople(tx: Tx, record: string, people: Readonly<Record<string, readonly string[]>>) {
  const parts = Object.keys(people)
  if (parts.length)
    await tx
      .deleteFrom('kernel.recordPerson')
      .where('record', '=', record)
      .where('part', 'in', parts)
      .execute()
  const rows = parts.flatMap((part) => [...new Set(people[part])].map((person) => ({ record, person, part })))
  if (rows.length) await tx.insertInto('kernel.recordPerson').values(rows).execute()
}

/** Replaces which duties and expected results the record serves. */
export async function setServing(tx: Tx, record: string, serves: readonly Serving[]) {
  await tx.deleteFrom('kernel.serving').where('record', '=', record).execute()
  const rows = serves.map(({ duty, result }) => ({ record, duty, result: result ?? null }))
  if (rows.length)
    await tx
      .insertInto('kernel.serving')
      .values(rows)
      .onConflict((on) => on.doNothing())
      .execute()
}

/** What a record serves, as its line shows it: the duty with its number, and what the expected result says. */
export const servingsOf = (record: string): RawBuilder<Served[]> => sql<Served[]>`(
  select coalesce(jsonb_agg(jsonb_build_object('duty', s.duty, 'no', duty.label, 'text', duty.title,
    'result', s.result, 'expected', result.title) order by duty.label), '[]')
  from kernel.serving s
  join kernel.record duty on duty.id = s.duty
  left join kernel.record result on result.id = s.result
  where s.record = ${sql.ref(record)})`

export interface Served {
  readonly duty: string
  readonly no: string | null
  readonly text: string
  readonly result: string | null
  readonly expected: string | null
}

/**
 * The record, if the actor may see it.
 * @throws NotFound alike when it does not exist and when it may not be seen.
 */
export async function getRecord(db: ReadDb, actor: Actor, id: string, kind?: string): Promise<RecordRow> {
  let found = db
    .selectFrom('kernel.record as record')
    .select(columns)
    .where('record.id', '=', id)
    .where(visibleTo(actor))
  if (kind) found = found.where('record.kind', '=', kind)
  const row = await found.executeTakeFirst()
  if (!row) throw kernelProblems.NotFound({})
  return row
}

/**
 * The one predicate of visibility, over a `kernel.record` that the query calls `record`. Lists and search
 * put it into their own statement, so that they filter before they page and count.
 */
export function visibleTo(actor: Actor): RawBuilder<boolean> {
  if (actor.kind === 'system') return sql<boolean>`true`
  if (actor.kind === 'link') return sql<boolean>`record.id = ${actor.record}`
  const person = workOf(actor)
  if (!person) return sql<boolean>`false`
  const named = sql`(record.owner = ${person} or exists (
    select from kernel.record_person p where p.record = record.id and p.person = ${person}))`
  if (actor.kind === 'user' && actor.onBehalfOf) return handedOver(actor.onBehalfOf, named)
  const insiders = teamsOf(actor, ['manager', 'specialist', 'colleague'])
  const readers = teamsOf(actor, ['reader', 'approver'])
  const auditor = membershipsOf(actor).some((one) => one.role === 'auditor')
  // A list of literal teams, not of parameters, would plan no better: the arrays stay short.
  return sql<boolean>`(${named}
    or (record.audience <> 'named' and record.team = any(${insiders}::uuid[]))
    or (record.restriction is null and record.audience <> 'named' and
        (record.audience = 'agency' or ${auditor} or record.team = any(${readers}::uuid[]))))`
}

type HandedOver = NonNullable<Extract<Actor, { kind: 'user' }>['onBehalfOf']>

function handedOver(absence: HandedOver, named: RawBuilder<unknown>): RawBuilder<boolean> {
  const open = sql`(record.ended_at is null or record.ended_at >= ${absence.from})`
  const chosen =
    absence.handedOver === 'all' ? sql`true` : sql`record.id = any(${[...absence.handedOver]}::uuid[])`
  return sql<boolean>`((${named} and ${open} and ${chosen})
    or (record.audience = 'agency' and record.restriction is null))`
}

/** The one who acts is not the one whose work it is: nobody approves his own work, also not as a substitute. */
export const isSamePerson = (actor: Actor, person: string | null | undefined): boolean =>
  Boolean(person) && (personOf(actor) === person || workOf(actor) === person)
