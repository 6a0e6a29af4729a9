import { type ExpressionBuilder, sql } from 'kysely'
import type { ReadDb, Tx } from '../../kernel/record.ts'
import type { DB } from '../../kernel/tables.ts'
import type { LetterState } from './contract.ts'
import type { Period } from './rules.ts'

/** Columns of a letter without its body: nothing here ever reads that. */
const letterColumns = [
  'id',
  'kind',
  'recipient',
  'person',
  'state',
  'attempts',
  'problem',
  'createdAt',
  'sendAfter',
  'sentAt',
] as const

export interface LetterFilter {
  readonly text?: string | undefined
  readonly states?: readonly LetterState[] | undefined
  readonly kinds?: readonly string[] | undefined
}
export interface Page {
  readonly page: number
  readonly perPage: number
}

export async function listLetters(db: ReadDb, filter: LetterFilter, { page, perPage }: Page) {
  let found = db.selectFrom('kernel.letter')
  if (filter.states?.length) found = found.where('state', 'in', filter.states)
  if (filter.kinds?.length) found = found.where('kind', 'in', filter.kinds)
  if (filter.text) found = found.where(sql<boolean>`strpos(recipient, ${filter.text.toLowerCase()}) > 0`)
  const items = await found
    .select(letterColumns)
    .orderBy('createdAt', 'desc')
    .orderBy('id', 'desc')
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute()
  const { total } = await found.select((eb) => eb.fn.countAll<string>().as('total')).executeTakeFirstOrThrow()
  return { items, total: Number(total) }
}

export async function countLetters(db: ReadDb): Promise<Record<LetterState, number>> {
  const rows = await db
    .selectFrom('kernel.letter')
    .select(['state', (eb) => eb.fn.countAll<string>().as('count')])
    .groupBy('state')
    .execute()
  const counted = Object.fromEntries(rows.map(({ state, count }) => [state, Number(count)]))
  return { waiting: 0, sent: 0, failed: 0, withdrawn: 0, ...counted }
}

export async function listLetterKinds(db: ReadDb): Promise<string[]> {
  const rows = await db.selectFrom('kernel.letter').select('kind').distinct().orderBy('kind').execute()
  return rows.map(({ kind }) => kind)
}

export const lockLetter = (tx: Tx, id: string) =>
  tx.selectFrom('kernel.letter').select(['id', 'state']).where('id', '=', id).forUpdate().executeTakeFirst()

export const changeLetter = (
  tx: Tx,
  id: string,
  change: { state: LetterState; problem?: null; body?: null; sendAfter?: Date },
) => tx.updateTable('kernel.letter').set(change).where('id', '=', id).execute()

export interface AuditFilter extends Period {
  readonly people?: readonly string[] | undefined
  readonly modules?: readonly string[] | undefined
  readonly outcomes?: readonly ('done' | 'looked' | 'refused')[] | undefined
  /** Any of these operations. */
  readonly operations?: readonly string[] | undefined
}

const auditColumns = [
  'id',
  'at',
  'actor',
  'person',
  'onBehalfOf',
  'operation',
  'outcome',
  'purpose',
  'problem',
  'input',
] as const

const matching = (filter: AuditFilter) => (eb: ExpressionBuilder<DB, 'kernel.audit'>) => {
  const { people, modules, outcomes, operations, from, until } = filter
  return eb.and([
    // What was done under seal is told at the opening; counted here it would tell how many tenders came.
    eb('actor', '!=', 'link:sealed'),
    ...(people?.length ? [eb.or([eb('person', 'in', people), eb('onBehalfOf', 'in', people)])] : []),
    ...(modules?.length ? [eb(sql`split_part(operation, '.', 1)`, 'in', modules)] : []),
    ...(outcomes?.length ? [eb('outcome', 'in', outcomes)] : []),
    ...(operations ? [sql<boolean>`operation = any(${[...operations]}::text[])`] : []),
    ...(from ? [eb('at', '>=', from)] : []),
    ...(until ? [eb('at', '<', until)] : []),
  ])
}

export type AuditRow = Awaited<ReturnType<typeof listAudit>>[number]

export const listAudit = (db: ReadDb, filter: AuditFilter, { page, perPage }: Page) =>
  db
    .selectFrom('kernel.audit')
    .select(auditColumns)
    .where(matching(filter))
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(perPage)
    .offset((page - 1) * perPage)
    .execute()

/** The rows that follow `after` in the same order, for those who read all of them. */
export const listAuditAfter = (
  db: ReadDb,
  filter: AuditFilter,
  { after, count }: { after: { at: Date; id: string } | undefined; count: number },
): Promise<AuditRow[]> =>
  db
    .selectFrom('kernel.audit')
    .select(auditColumns)
    .where(matching(filter))
    .$if(after !== undefined, (all) =>
      all.where(sql<boolean>`(at, id) < (${after?.at ?? null}, ${after?.id ?? null})`),
    )
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .limit(count)
    .execute()

export async function countAudit(db: ReadDb, filter: AuditFilter): Promise<number> {
  const { total } = await db
    .selectFrom('kernel.audit')
    .select((eb) => eb.fn.countAll<string>().as('total'))
    .where(matching(filter))
    .executeTakeFirstOrThrow()
  return Number(total)
}

export const findAuditRow = (db: ReadDb, id: string) =>
  db.selectFrom('kernel.audit').select(['at', 'operation']).where('id', '=', id).executeTakeFirst()

/** Names of people, also of those whom the reader would not find otherwise: the audit says who acted. */
export async function listNames(db: ReadDb, ids: readonly (string | null)[]): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id) => id !== null))]
  if (wanted.length === 0) return new Map()
  const rows = await db
    .selectFrom('kernel.record')
    .select(['id', 'title'])
    .where('kind', '=', 'person')
    .where('id', 'in', wanted)
    .execute()
  return new Map(rows.map(({ id, title }) => [id, title]))
}

export const listPeople = (db: ReadDb) =>
  db
    .selectFrom('kernel.record')
    .select(['id', 'title as name'])
    .where('kind', '=', 'person')
    .orderBy('title')
    .limit(5000)
    .execute()
