import { type Insertable, sql } from 'kysely'
import type { ReadDb, Tx } from '../../../kernel/record.ts'
import type { DB } from '../../../kernel/tables.ts'
import type { KeptPlanRow } from '../rules/plan-version.ts'

const columns = [
  'v.id',
  'v.plan',
  'v.no',
  'v.madeAt',
  'v.note',
  'v.document',
  'v.sha256',
  'v.valuesShownAt',
  'v.approvedAt',
] as const

const versions = (db: ReadDb) =>
  db
    .selectFrom('procurements.planVersion as v')
    .leftJoin('kernel.record as who', 'who.id', 'v.madeBy')
    .select([...columns, 'who.title as by'])
    .select(sql<KeptPlanRow[]>`v.rows`.as('rows'))

export const listPlanVersions = (db: ReadDb, plan: string) =>
  versions(db).where('v.plan', '=', plan).orderBy('v.no', 'desc').execute()
export type PlanVersionRow = Awaited<ReturnType<typeof listPlanVersions>>[number]

export const addPlanVersion = (tx: Tx, row: Insertable<DB['procurements.planVersion']>) =>
  tx.insertInto('procurements.planVersion').values(row).execute()

/** The version whose document it is, kept by this transaction. */
export const lockVersionOf = (tx: Tx, document: string) =>
  tx
    .selectFrom('procurements.planVersion')
    .select(['id', 'plan', 'no', 'sha256', 'approvedAt'])
    .where('document', '=', document)
    .forUpdate()
    .executeTakeFirst()

export const setApproved = (tx: Tx, id: string, at: Date | null) =>
  tx.updateTable('procurements.planVersion').set({ approvedAt: at }).where('id', '=', id).execute()

/** What the public reads: the newest approved version of the year. */
export const findPublicVersion = (db: ReadDb, budgetYear: number) =>
  versions(db)
    .innerJoin('procurements.plan as p', 'p.id', 'v.plan')
    .where('p.budgetYear', '=', budgetYear)
    .where('v.approvedAt', 'is not', null)
    .orderBy('v.no', 'desc')
    .executeTakeFirst()

export const listPublicYears = async (db: ReadDb): Promise<number[]> => {
  const rows = await db
    .selectFrom('procurements.planVersion as v')
    .innerJoin('procurements.plan as p', 'p.id', 'v.plan')
    .where('v.approvedAt', 'is not', null)
    .select('p.budgetYear')
    .distinct()
    .orderBy('p.budgetYear', 'desc')
    .execute()
  return rows.map(({ budgetYear }) => budgetYear)
}
