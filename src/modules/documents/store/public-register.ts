import { type SelectQueryBuilder, sql } from 'kysely'
import { countSome } from '../../../kernel/count-some.ts'
import type { ReadDb } from '../../../kernel/record.ts'
import type { DB } from '../../../kernel/tables.ts'
import type { Day } from '../../../kernel/values/day.ts'
import type { DocumentKind } from '../contract/kind.ts'

export interface PublicWish {
  readonly text?: string | undefined
  readonly from?: Day | undefined
  readonly until?: Day | undefined
  readonly series?: string | undefined
  readonly kind?: DocumentKind | undefined
}

type Joined = DB & {
  e: DB['documents.registerEntry']
  d: DB['documents.document']
  record: DB['kernel.record']
}
type Entries<O> = SelectQueryBuilder<Joined, 'e' | 'd' | 'record', O>

/** The one statement of what the public sees: valid numbers of documents that are not kept among named people. */
const publicEntries = (db: ReadDb) =>
  db
    .selectFrom('documents.registerEntry as e')
    .innerJoin('documents.document as d', 'd.id', 'e.document')
    .innerJoin('kernel.record as record', 'record.id', 'd.id')
    .where('e.annulledAt', 'is', null)
    .where('record.audience', '<>', 'named') as unknown as Entries<unknown>

const person = sql`exists (select from documents.party p where p.document = d.id and p.is_person)`

/** Only what is shown is searched: a search must not confirm a name or a title that is withheld. */
const searched = sql<string>`lower(e.reference || ' ' || coalesce(e.public_title,
  case when record.restriction is null and not ${person} then record.title else '' end) || ' ' ||
  case when record.restriction is null then coalesce((select string_agg(p.name, ' ') from documents.party p
    where p.document = d.id and not p.is_person), '') else '' end)`

function narrow<O>(query: Entries<O>, { text, from, until, series, kind }: PublicWish): Entries<O> {
  const words = (text ?? '').toLowerCase().split(/\s+/).filter(Boolean).slice(0, 10)
  const likes = words.map((word) => `%${word.replace(/[\\%_]/g, '\\$&')}%`)
  return query
    .$if(from !== undefined, (q) => q.where('e.registeredOn', '>=', from ?? ''))
    .$if(until !== undefined, (q) => q.where('e.registeredOn', '<=', until ?? ''))
    .$if(series !== undefined, (q) => q.where('e.series', '=', series ?? ''))
    .$if(kind !== undefined, (q) => q.where('d.kind', '=', kind ?? ''))
    .$if(likes.length > 0, (q) => q.where(sql<boolean>`${searched} like all (${likes}::text[])`))
}

const shown = (query: Entries<unknown>) =>
  query
    .innerJoin('documents.series as s', 's.id', 'e.series')
    .innerJoin('kernel.record as st', 'st.id', 's.id')
    .innerJoin('kernel.record as responsible', 'responsible.id', 'e.responsible')
    .select(['e.id', 'e.document', 'e.reference', 'e.registeredOn', 'e.file', 'e.direction', 'e.channel'])
    .select(['e.publicTitle', 'd.kind', 'record.title', 'record.restriction', 's.code', 's.function'])
    .select(['st.title as seriesTitle', 'responsible.title as responsible'])
    .select([
      sql<{ name: string; isPerson: boolean; part: string }[]>`coalesce((select jsonb_agg(jsonb_build_object(
        'name', p.name, 'isPerson', p.is_person, 'part', p.part) order by p.no)
        from documents.party p where p.document = d.id), '[]')`.as('parties'),
      sql<
        { ground: string; startsOn: Day; endsOn: Day | null }[]
      >`coalesce((select jsonb_agg(jsonb_build_object(
        'ground', r.ground, 'startsOn', r.starts_on, 'endsOn', r.ends_on) order by r.set_at, r.id)
        from documents.restriction r where r.document = d.id and r.lifted_at is null), '[]')`.as('grounds'),
      sql<Date | null>`(select max(x.carried_out_at) from documents.disposal x where x.document = d.id)`.as(
        'disposedAt',
      ),
    ])

export const listPublicEntries = (
  db: ReadDb,
  { wish, offset, limit }: { wish: PublicWish; offset: number; limit: number },
) =>
  shown(narrow(publicEntries(db), wish))
    .orderBy('e.registeredOn', 'desc')
    .orderBy('e.id', 'desc')
    .offset(offset)
    .limit(limit)
    .execute()
export type PublicRow = Awaited<ReturnType<typeof listPublicEntries>>[number]

/** At most `countedUpTo + 1`. */
export const countPublicEntries = (db: ReadDb, wish: PublicWish) =>
  countSome(db, narrow(publicEntries(db), wish).select('e.id'))

export const findPublicEntry = (db: ReadDb, id: string) =>
  shown(publicEntries(db)).where('e.id', '=', id).executeTakeFirst()

/** Files of open documents, and of no others: the newest version (its number), and what was signed (0). */
export const listPublicFiles = (db: ReadDb, documents: readonly string[]) =>
  db
    .selectFrom('documents.version as v')
    .innerJoin('kernel.record as record', 'record.id', 'v.document')
    .where('record.restriction', 'is', null)
    .where('v.document', 'in', [...documents])
    .where('v.file', 'is not', null)
    .where('v.no', '=', (eb) =>
      eb
        .selectFrom('documents.version as newest')
        .select((n) => n.fn.max('newest.no').as('no'))
        .whereRef('newest.document', '=', 'v.document'),
    )
    .select(['v.document', 'v.no', 'v.file', 'v.name', 'v.format', 'v.size', 'v.sha256'])
    .execute()

export const listPublicContainers = (db: ReadDb, documents: readonly string[]) =>
  db
    .selectFrom('documents.container as c')
    .innerJoin('kernel.record as record', 'record.id', 'c.document')
    .where('record.restriction', 'is', null)
    .where('c.document', 'in', [...documents])
    .where('c.acceptedAt', 'is not', null)
    .where('c.completeAt', 'is not', null)
    .distinctOn('c.document')
    .orderBy('c.document')
    .orderBy('c.acceptedAt', 'desc')
    .select(['c.document', 'c.file', 'c.name', 'c.size', 'c.sha256'])
    .execute()

/** Series that have something to show. */
export const listPublicSeries = (db: ReadDb) =>
  db
    .selectFrom('documents.series as s')
    .innerJoin('kernel.record as record', 'record.id', 's.id')
    .select(['s.id', 's.code', 'record.title'])
    .where((eb) =>
      eb.exists(
        eb
          .selectFrom('documents.registerEntry as e')
          .select('e.id')
          .whereRef('e.series', '=', 's.id')
          .where('e.annulledAt', 'is', null),
      ),
    )
    .orderBy('s.code')
    .execute()
