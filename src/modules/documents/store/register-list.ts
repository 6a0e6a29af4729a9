import { type SelectQueryBuilder, sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import { countSome } from '../../../kernel/count-some.ts'
import { type ReadDb, visibleTo } from '../../../kernel/record.ts'
import type { DB } from '../../../kernel/tables.ts'
import type { Day } from '../../../kernel/values/day.ts'
import type { DocumentKind } from '../contract/kind.ts'
import type { Direction } from '../contract/register.ts'

export interface RegisterWish {
  readonly series?: readonly string[] | undefined
  readonly kinds?: readonly DocumentKind[] | undefined
  readonly directions?: readonly Direction[] | undefined
  readonly registeredFrom?: Day | undefined
  readonly registeredUntil?: Day | undefined
  readonly restricted?: boolean | undefined
  readonly text?: string | undefined
}
export type RegisterSort = 'registered' | '-registered' | 'reference' | '-reference' | 'title' | '-title'

type Joined = DB & {
  e: DB['documents.registerEntry']
  d: DB['documents.document']
  record: DB['kernel.record']
}
type Entries<O> = SelectQueryBuilder<Joined, 'e' | 'd' | 'record', O>

const visibleEntries = (db: ReadDb, actor: Actor) =>
  db
    .selectFrom('documents.registerEntry as e')
    .innerJoin('documents.document as d', 'd.id', 'e.document')
    .innerJoin('kernel.record as record', 'record.id', 'd.id')
    .where(visibleTo(actor))

function narrow<O>(query: Entries<O>, wish: RegisterWish): Entries<O> {
  const { series, kinds, directions, registeredFrom, registeredUntil, restricted, text } = wish
  const like = `%${(text ?? '').toLowerCase().replace(/[\\%_]/g, '\\$&')}%`
  return query
    .$if(series !== undefined, (q) => q.where('e.series', 'in', series ?? []))
    .$if(kinds !== undefined, (q) => q.where('d.kind', 'in', kinds ?? []))
    .$if(directions !== undefined, (q) => q.where('e.direction', 'in', directions ?? []))
    .$if(registeredFrom !== undefined, (q) => q.where('e.registeredOn', '>=', registeredFrom ?? ''))
    .$if(registeredUntil !== undefined, (q) => q.where('e.registeredOn', '<=', registeredUntil ?? ''))
    .$if(restricted !== undefined, (q) => q.where('record.restriction', restricted ? 'is not' : 'is', null))
    .$if(Boolean(text), (q) =>
      q.where(sql<boolean>`(lower(e.reference || ' ' || record.title) like ${like} or exists (
        select from documents.party p where p.document = d.id and lower(p.name) like ${like}))`),
    )
}

/** Numbers of one series stand in the order in which they were given. */
const orders = {
  registered: sql`e.registered_at, e.series, e.number, e.follow_up`,
  '-registered': sql`e.registered_at desc, e.series, e.number desc, e.follow_up desc`,
  reference: sql`e.series, e.year, e.number, e.follow_up`,
  '-reference': sql`e.series desc, e.year desc, e.number desc, e.follow_up desc`,
  title: sql`record.title asc, e.id`,
  '-title': sql`record.title desc, e.id`,
} as const

interface Question {
  readonly actor: Actor
  readonly wish: RegisterWish
}

export const listRegister = (
  db: ReadDb,
  { actor, wish, sort, offset, limit }: Question & { sort: RegisterSort; offset: number; limit: number },
) =>
  narrow(visibleEntries(db, actor) as unknown as Entries<unknown>, wish)
    .innerJoin('documents.series as s', 's.id', 'e.series')
    .innerJoin('kernel.record as responsible', 'responsible.id', 'e.responsible')
    .select(['d.id as document', 'd.kind', 'record.title', 'record.restriction', 'e.reference'])
    .select(['e.direction', 'e.registeredOn', 'e.dueDay', 'e.annulledAt', 's.code'])
    .select('responsible.title as responsible')
    .select(
      sql<{ part: string; name: string }[]>`coalesce((select jsonb_agg(jsonb_build_object(
        'part', p.part, 'name', p.name) order by p.no) from documents.party p
        where p.document = d.id), '[]')`.as('parties'),
    )
    .orderBy(orders[sort])
    .offset(offset)
    .limit(limit)
    .execute()
export type RegisterLineRow = Awaited<ReturnType<typeof listRegister>>[number]

/** At most `countedUpTo + 1`. */
export const countRegister = (db: ReadDb, { actor, wish }: Question) =>
  countSome(db, narrow(visibleEntries(db, actor) as unknown as Entries<unknown>, wish).select('e.id'))
