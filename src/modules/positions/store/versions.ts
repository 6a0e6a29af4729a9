import { sql } from 'kysely'
import type { ReadDb, Tx } from '../../../kernel/record.ts'
import type { Day } from '../../../kernel/values/day.ts'
import type { JobDescriptionReading } from '../contract/reading.ts'
import type { ResultKind } from '../contract/result-kind.ts'
import type { LinkKind } from '../contract/version.ts'

export interface VersionRow {
  readonly id: string
  readonly position: string
  readonly no: number
  readonly validFrom: Day
  readonly signedOn: Day | null
  readonly source: string | null
  readonly sourceName: string | null
}

const versions = (db: ReadDb) =>
  db
    .selectFrom('positions.version as v')
    .select(['v.id', 'v.position', 'v.no', 'v.source', 'v.sourceName'])
    .select((e) => [
      e.ref('v.validFrom').$castTo<Day>().as('validFrom'),
      e.ref('v.signedOn').$castTo<Day | null>().as('signedOn'),
    ])

/** Versions of the positions, the oldest first. */
export const listVersions = (db: ReadDb, positions: readonly string[]): Promise<VersionRow[]> =>
  positions.length === 0
    ? Promise.resolve([])
    : versions(db).where('v.position', 'in', positions).orderBy('v.no').execute()

export const findVersion = (db: ReadDb, id: string): Promise<VersionRow | undefined> =>
  versions(db).where('v.id', '=', id).executeTakeFirst()

export async function getReading(db: ReadDb, version: string): Promise<JobDescriptionReading> {
  const row = await db
    .selectFrom('positions.version')
    .select('reading')
    .where('id', '=', version)
    .executeTakeFirstOrThrow()
  return row.reading as JobDescriptionReading
}

/** Versions that are in force by the day although the duties of the one before are still open. */
export const listBegun = (db: ReadDb, by: Day) =>
  db
    .selectFrom('positions.version as v')
    .innerJoin('positions.version as before', (join) =>
      join.onRef('before.position', '=', 'v.position').on(sql<boolean>`before.no = v.no - 1`),
    )
    .select(['v.position', 'before.id as before'])
    .select((e) => e.ref('v.validFrom').$castTo<Day>().as('validFrom'))
    .where('v.validFrom', '<=', by)
    .where(
      sql<boolean>`exists (
        select from positions.duty d join kernel.record r on r.id = d.id
        where d.version = before.id and r.ended_at is null)`,
    )
    .execute()

export const addVersion = (
  tx: Tx,
  row: Omit<VersionRow, 'id'> & { reading: JobDescriptionReading; savedBy: string | null; savedAt: Date },
) =>
  tx
    .insertInto('positions.version')
    .values({ ...row, reading: JSON.stringify(row.reading) })
    .returning('id')
    .executeTakeFirstOrThrow()

export interface DutyRow {
  readonly id: string
  readonly version: string
  readonly place: number
  readonly no: string
  readonly text: string
}
export interface ResultRow {
  readonly id: string
  readonly duty: string
  readonly place: number
  readonly text: string
  readonly kind: ResultKind
}
export interface DutyWithResults extends DutyRow {
  readonly results: readonly ResultRow[]
}

/** Duties of the versions in their order, each with its expected results. */
export async function listDuties(db: ReadDb, of: readonly string[]): Promise<DutyWithResults[]> {
  if (of.length === 0) return []
  const duties = await db
    .selectFrom('positions.duty')
    .select(['id', 'version', 'place', 'no', 'text'])
    .where('version', 'in', of)
    .orderBy('place')
    .execute()
  const results = await db
    .selectFrom('positions.result as r')
    .innerJoin('positions.duty as d', 'd.id', 'r.duty')
    .select(['r.id', 'r.duty', 'r.place', 'r.text'])
    .select((e) => e.ref('r.kind').$castTo<ResultKind>().as('kind'))
    .where('d.version', 'in', of)
    .orderBy('r.place')
    .execute()
  return duties.map((duty) => ({ ...duty, results: results.filter((result) => result.duty === duty.id) }))
}

/** The position and version to which a duty or an expected result belongs. */
export const findPlaceOf = (db: ReadDb, id: string) =>
  db
    .selectFrom('positions.duty as d')
    .innerJoin('positions.version as v', 'v.id', 'd.version')
    .leftJoin('positions.result as r', (join) => join.onRef('r.duty', '=', 'd.id').on('r.id', '=', id))
    .select(['d.id as duty', 'v.id as version', 'v.position', 'r.id as result'])
    .select((e) => e.ref('r.kind').$castTo<ResultKind | null>().as('kind'))
    .where((e) => e.or([e('d.id', '=', id), e('r.id', '=', id)]))
    .executeTakeFirst()

export const addDuty = (tx: Tx, row: DutyRow) => tx.insertInto('positions.duty').values(row).execute()
export const addResult = (tx: Tx, row: ResultRow) => tx.insertInto('positions.result').values(row).execute()

export const changeResultKind = (tx: Tx, id: string, kind: ResultKind) =>
  tx.updateTable('positions.result').set({ kind }).where('id', '=', id).execute()

type KeptKind = Exclude<LinkKind, 'new'>

/** Links between the duties of a position's versions. */
export const listDutyLinks = (db: ReadDb, positions: readonly string[]) =>
  positions.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('positions.dutyLink as l')
        .innerJoin('positions.duty as d', 'd.id', 'l.old')
        .innerJoin('positions.version as v', 'v.id', 'd.version')
        .select(['l.old', 'l.new'])
        .select((e) => e.ref('l.kind').$castTo<KeptKind>().as('kind'))
        .where('v.position', 'in', positions)
        .execute()

export const listResultLinks = (db: ReadDb, positions: readonly string[]) =>
  positions.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('positions.resultLink as l')
        .innerJoin('positions.result as r', 'r.id', 'l.old')
        .innerJoin('positions.duty as d', 'd.id', 'r.duty')
        .innerJoin('positions.version as v', 'v.id', 'd.version')
        .select(['l.old', 'l.new'])
        .where('v.position', 'in', positions)
        .execute()

export async function addDutyLinks(
  tx: Tx,
  rows: readonly { old: string; new: string | null; kind: KeptKind }[],
) {
  if (rows.length)
    await tx
      .insertInto('positions.dutyLink')
      .values([...rows])
      .execute()
}

export async function addResultLinks(tx: Tx, rows: readonly { old: string; new: string }[]) {
  const values = rows.map((row) => ({ ...row }))
  if (values.length)
    await tx
      .insertInto('positions.resultLink')
      .values(values)
      .onConflict((on) => on.doNothing())
      .execute()
}

/** The records of a version's duties and results stop being open work when the next version begins. */
export const endDutiesOf = (tx: Tx, version: string, at: Date) =>
  sql`update kernel.record set ended_at = ${at}, version = kernel.record.version + 1
      where ended_at is null and id in (
        select d.id from positions.duty d where d.version = ${version}
        union all
        select r.id from positions.result r join positions.duty d on d.id = r.duty where d.version = ${version})`.execute(
    tx,
  )
