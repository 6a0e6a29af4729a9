import { type SelectQueryBuilder, sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import { countSome } from '../../../kernel/count-some.ts'
import { type ReadDb, servingsOf, type Tx, visibleTo } from '../../../kernel/record.ts'
import type { DB } from '../../../kernel/tables.ts'
import type { DocumentKind, DocumentState } from '../contract/kind.ts'

export interface DocumentWish {
  readonly kinds?: readonly DocumentKind[] | undefined
  readonly states?: readonly DocumentState[] | undefined
  readonly about?: string | undefined
  readonly owner?: readonly string[] | undefined
  readonly duty?: readonly string[] | undefined
  readonly changedFrom?: Date | undefined
  readonly changedUntil?: Date | undefined
  readonly restricted?: boolean | undefined
  readonly text?: string | undefined
}
export type DocumentSort = 'changed' | '-changed' | 'title' | '-title'

type Joined = DB & { d: DB['documents.document']; record: DB['kernel.record'] }
type Documents<O> = SelectQueryBuilder<Joined, 'd' | 'record', O>

const visibleDocuments = (db: ReadDb, actor: Actor) =>
  db
    .selectFrom('documents.document as d')
    .innerJoin('kernel.record as record', 'record.id', 'd.id')
    .where(visibleTo(actor))

function narrow<O>(query: Documents<O>, wish: DocumentWish): Documents<O> {
  const { kinds, states, about, owner, duty, changedFrom, changedUntil, restricted, text } = wish
  return query
    .$if(kinds !== undefined, (q) => q.where('d.kind', 'in', kinds ?? []))
    .$if(states !== undefined, (q) => q.where(stateOf, 'in', states ?? []))
    .$if(about !== undefined, (q) => q.where('d.about', '=', about ?? ''))
    .$if(owner !== undefined, (q) => q.where('record.owner', 'in', owner ?? []))
    .$if(changedFrom !== undefined, (q) => q.where('d.changedAt', '>=', changedFrom ?? new Date(0)))
    .$if(changedUntil !== undefined, (q) => q.where('d.changedAt', '<', changedUntil ?? new Date(0)))
    .$if(restricted !== undefined, (q) => q.where('record.restriction', restricted ? 'is not' : 'is', null))
    .$if(duty !== undefined, (q) =>
      q.where(
        sql<boolean>`exists (select from kernel.serving s where s.record = d.id and s.duty = any(${[...(duty ?? [])]}::uuid[]))`,
      ),
    )
    .$if(Boolean(text), (q) =>
      q.where(
        sql<boolean>`lower(coalesce(record.label || ' ', '') || record.title) like ${`%${(text ?? '').toLowerCase().replace(/[\\%_]/g, '\\$&')}%`}`,
      ),
    )
}

const stateOf = sql<DocumentState>`(select s.state from documents.document_state s where s.id = d.id)`

/** A document with the names and titles that its line shows; what it belongs to, if that may be seen. */
function shown<O>(query: Documents<O>, actor: Actor) {
  return query
    .leftJoin('kernel.record as owner', 'owner.id', 'record.owner')
    .leftJoin('documents.registerEntry as entry', (join) =>
      join.onRef('entry.document', '=', 'd.id').on('entry.annulledAt', 'is', null),
    )
    .select(['d.id', 'd.kind', 'd.language', 'd.about', 'd.valueCents', 'd.addedAt', 'd.changedAt'])
    .select(['d.endedAt', 'd.endReason', 'record.title', 'record.version', 'record.team'])
    .select(['record.audience', 'record.restriction', 'record.owner', 'owner.title as ownerName'])
    .select(['entry.reference'])
    .select([
      stateOf.as('state'),
      sql<number>`(select count(*)::int from documents.version v where v.document = d.id)`.as('versions'),
      sql<{ id: string; title: string; kind: string } | null>`(
        select jsonb_build_object('id', record.id, 'title', record.title, 'kind', record.kind)
        from kernel.record where record.id = d.about and ${visibleTo(actor)})`.as('aboutRecord'),
      servingsOf('d.id').as('serves'),
    ])
}
export type DocumentRow = Awaited<ReturnType<typeof listDocuments>>[number]

const orders = {
  changed: sql`d.changed_at asc, d.id`,
  '-changed': sql`d.changed_at desc, d.id`,
  title: sql`record.title asc, d.id`,
  '-title': sql`record.title desc, d.id`,
} as const

export interface DocumentQuestion {
  readonly actor: Actor
  readonly wish: DocumentWish
}

/** One page: the rows are chosen first and dressed afterwards, so that only those of the page are. */
export function listDocuments(
  db: ReadDb,
  {
    actor,
    wish,
    sort,
    offset,
    limit,
  }: DocumentQuestion & { sort: DocumentSort; offset: number; limit: number },
) {
  const page = narrow(visibleDocuments(db, actor), wish)
    .select(['d.id'])
    .orderBy(orders[sort])
    .offset(offset)
    .limit(limit)
  const dressed = db
    .selectFrom('documents.document as d')
    .innerJoin('kernel.record as record', 'record.id', 'd.id')
    .where('d.id', 'in', (eb) => eb.selectFrom(page.as('page')).select('page.id'))
  return shown(dressed as unknown as Documents<unknown>, actor)
    .orderBy(orders[sort])
    .execute()
}

/** At most `countedUpTo + 1`. */
export const countDocuments = (db: ReadDb, { actor, wish }: DocumentQuestion) =>
  countSome(db, narrow(visibleDocuments(db, actor), wish).select('d.id'))

export const findDocument = (db: ReadDb, actor: Actor, id: string): Promise<DocumentRow | undefined> =>
  shown(
    visibleDocuments(db, actor).where('d.id', '=', id) as unknown as Documents<unknown>,
    actor,
  ).executeTakeFirst()

/** The document, kept by this transaction until its end: rounds, versions and numbers come one after another. */
export async function lockDocument(tx: Tx, actor: Actor, id: string): Promise<DocumentRow | undefined> {
  await tx.selectFrom('documents.document').select('id').where('id', '=', id).forUpdate().execute()
  return findDocument(tx, actor, id)
}

export interface NewDocument {
  readonly id: string
  readonly kind: DocumentKind
  readonly language: 'et' | 'en' | 'ru'
  readonly about: string | null
  readonly valueCents: number | null
  readonly addedAt: Date
  readonly addedBy: string | null
  readonly changedAt: Date
}
export const addDocument = (tx: Tx, document: NewDocument) =>
  tx.insertInto('documents.document').values(document).execute()

export const changeDocument = (
  tx: Tx,
  id: string,
  change: Partial<NewDocument> & {
    changedAt: Date
    endedAt?: Date | null
    endedBy?: string | null
    endReason?: string | null
  },
) => tx.updateTable('documents.document').set(change).where('id', '=', id).execute()
