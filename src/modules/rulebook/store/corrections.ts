import { sql } from 'kysely'
import type { ReadDb, Tx } from '../../../kernel/record.ts'
import { LawRow } from '../../../kernel/values/law-row.ts'

const all = (db: ReadDb) =>
  db
    .selectFrom('rulebook.correction as c')
    .leftJoin('kernel.record as maker', 'maker.id', 'c.madeBy')
    .leftJoin('kernel.record as taker', 'taker.id', 'c.takenBackBy')
    .selectAll('c')
    .select(['maker.title as maker', 'taker.title as taker'])

type Row = Awaited<ReturnType<ReturnType<typeof all>['execute']>>[number]
const asCorrection = ({ row, before, ...rest }: Row) => ({
  ...rest,
  row: LawRow.parse(row),
  before: before === null ? null : LawRow.parse(before),
})
export type CorrectionRow = ReturnType<typeof asCorrection>

/** In the order in which they were made: each stands on those before it. */
export async function listCorrections(db: ReadDb, key?: string): Promise<CorrectionRow[]> {
  const found = key === undefined ? all(db) : all(db).where('c.key', '=', key)
  return (await found.orderBy('c.madeAt').orderBy('c.id').execute()).map(asCorrection)
}

export interface NewCorrection {
  readonly row: LawRow
  readonly before: LawRow | null
  readonly reason: string
  readonly madeAt: Date
  readonly madeBy: string | null
  readonly onBehalfOf: string | null
}
export async function addCorrection(tx: Tx, { row, before, ...rest }: NewCorrection): Promise<string> {
  const values = {
    ...rest,
    key: row.key,
    row: JSON.stringify(row),
    before: before === null ? null : JSON.stringify(before),
  }
  const { id } = await tx
    .insertInto('rulebook.correction')
    .values(values)
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

export const takeBack = (
  tx: Tx,
  id: string,
  by: { takenBackAt: Date; takenBackBy: string | null; takeBackReason: string },
) => tx.updateTable('rulebook.correction').set(by).where('id', '=', id).execute()

/** One after another: two who correct the same rule at once must see each other. */
export const lockRules = (tx: Tx) =>
  sql`select pg_advisory_xact_lock(hashtext('rulebook.correction'))`.execute(tx)
