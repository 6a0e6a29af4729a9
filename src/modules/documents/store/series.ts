import { sql } from 'kysely'
import type { ReadDb, Tx } from '../../../kernel/record.ts'
import type { Day } from '../../../kernel/values/day.ts'
import type { DocumentKind } from '../contract/kind.ts'

const all = (db: ReadDb) =>
  db
    .selectFrom('documents.series as s')
    .innerJoin('kernel.record as record', 'record.id', 's.id')
    .select(['s.id', 's.function', 's.code', 's.pattern', 's.file', 's.restartsYearly', 's.kinds'])
    .select(['s.retentionYears', 's.isPermanent', 's.retentionBasis', 's.validFrom', 's.validTo'])
    .select(['record.title', 'record.version'])

/** Series with the last number given in `year`, and how many numbers were given in all. */
export const listSeries = (db: ReadDb, year: number) =>
  all(db)
    .leftJoin('documents.seriesCounter as c', (join) =>
      join
        .onRef('c.series', '=', 's.id')
        .on('c.year', '=', sql<number>`case when s.restarts_yearly then ${year} else 0 end`),
    )
    .select((eb) => [
      'c.last',
      eb
        .selectFrom('documents.registerEntry as e')
        .whereRef('e.series', '=', 's.id')
        .select(sql<number>`count(*)::int`.as('count'))
        .as('entries'),
    ])
    .orderBy('s.code')
    .execute()
export type ListedSeries = Awaited<ReturnType<typeof listSeries>>[number]

export const findSeries = (db: ReadDb, id: string) => all(db).where('s.id', '=', id).executeTakeFirst()
export type SeriesRow = NonNullable<Awaited<ReturnType<typeof findSeries>>>

/** The series, kept until the end of the transaction: numbers of one series are given one after another. */
export async function lockSeries(tx: Tx, id: string): Promise<SeriesRow | undefined> {
  await tx.selectFrom('documents.series').select('id').where('id', '=', id).forNoKeyUpdate().execute()
  return findSeries(tx, id)
}

export async function isCodeTaken(db: ReadDb, code: string, but?: string): Promise<boolean> {
  const found = await db
    .selectFrom('documents.series')
    .select('id')
    .where('code', '=', code)
    .executeTakeFirst()
  return found !== undefined && found.id !== but
}

export interface SeriesColumns {
  readonly function: string
  readonly code: string
  readonly pattern: string
  readonly file: string | null
  readonly restartsYearly: boolean
  readonly kinds: DocumentKind[]
  readonly retentionYears: number | null
  readonly isPermanent: boolean
  readonly retentionBasis: string | null
  readonly validFrom: Day
  readonly validTo: Day | null
}
export const addSeries = (tx: Tx, series: SeriesColumns & { id: string }) =>
  tx.insertInto('documents.series').values(series).execute()

export const changeSeries = (tx: Tx, id: string, series: SeriesColumns) =>
  tx.updateTable('documents.series').set(series).where('id', '=', id).execute()

/** The next number of a locked series; taken back with the transaction, so that none is lost. */
export async function takeNumber(tx: Tx, series: string, year: number): Promise<number> {
  const { last } = await tx
    .insertInto('documents.seriesCounter')
    .values({ series, year, last: 1 })
    .onConflict((on) =>
      on.columns(['series', 'year']).doUpdateSet({ last: sql`documents.series_counter.last + 1` }),
    )
    .returning('last')
    .executeTakeFirstOrThrow()
  return last
}
