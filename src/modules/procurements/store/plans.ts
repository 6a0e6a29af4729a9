import { type Insertable, sql, type Updateable } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import { type ReadDb, type Tx, visibleTo } from '../../../kernel/record.ts'
import type { DB } from '../../../kernel/tables.ts'

/** Plans, the newest year first: rows that stand, what they come to, the newest approved version. */
export const listPlans = (db: ReadDb) =>
  db
    .selectFrom('procurements.plan as p')
    .select(['p.id', 'p.budgetYear'])
    .select([
      sql<number>`(select count(*)::int from procurements.plan_row r where r.plan = p.id and r.dropped_at is null)`.as(
        'rows',
      ),
      sql<string>`(select coalesce(sum(r.value_cents), 0) from procurements.plan_row r
        where r.plan = p.id and r.dropped_at is null)`.as('totalCents'),
      sql<number | null>`(select max(v.no) from procurements.plan_version v
        where v.plan = p.id and v.approved_at is not null)`.as('publicNo'),
    ])
    .orderBy('p.budgetYear', 'desc')
    .execute()

export const findPlan = (db: ReadDb, id: string) =>
  db.selectFrom('procurements.plan').select(['id', 'budgetYear']).where('id', '=', id).executeTakeFirst()

export const findPlanOfYear = (db: ReadDb, budgetYear: number) =>
  db
    .selectFrom('procurements.plan')
    .select(['id', 'budgetYear'])
    .where('budgetYear', '=', budgetYear)
    .executeTakeFirst()

/** The plan, kept by this transaction: rows and versions get their numbers one after another. */
export const lockPlan = (tx: Tx, id: string) =>
  tx
    .selectFrom('procurements.plan')
    .select(['id', 'budgetYear'])
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export const addPlan = (tx: Tx, row: Insertable<DB['procurements.plan']>) =>
  tx.insertInto('procurements.plan').values(row).execute()

/** The rows that stand, with the names of people; a procurement's title only where the actor sees it. */
export const listPlanRows = (db: ReadDb, actor: Actor, plan: string) =>
  db
    .selectFrom('procurements.planRow as r')
    .leftJoin('kernel.record as responsible', 'responsible.id', 'r.responsible')
    .leftJoin('kernel.record as contract', 'contract.id', 'r.contractResponsible')
    .selectAll('r')
    .select(['responsible.title as responsibleName', 'contract.title as contractName'])
    .select(
      sql<string | null>`(select record.title from kernel.record
        where record.id = r.procurement and ${visibleTo(actor)})`.as('procurementTitle'),
    )
    .where('r.plan', '=', plan)
    .where('r.droppedAt', 'is', null)
    .orderBy('r.no')
    .execute()
export type PlanRowRow = Awaited<ReturnType<typeof listPlanRows>>[number]

export const findPlanRow = (db: ReadDb, plan: string, id: string) =>
  db
    .selectFrom('procurements.planRow')
    .selectAll()
    .where('plan', '=', plan)
    .where('id', '=', id)
    .executeTakeFirst()

export async function nextRowNo(tx: Tx, plan: string): Promise<number> {
  const { no } = await tx
    .selectFrom('procurements.planRow')
    .select((eb) => eb.fn.max('no').as('no'))
    .where('plan', '=', plan)
    .executeTakeFirstOrThrow()
  return (no ?? 0) + 1
}

export const addPlanRows = (tx: Tx, rows: Insertable<DB['procurements.planRow']>[]) =>
  tx.insertInto('procurements.planRow').values(rows).returning('id').execute()

/** @returns the next version, or nothing where the row was changed meanwhile */
export async function changePlanRow(
  tx: Tx,
  at: { id: string; version: number },
  change: Updateable<DB['procurements.planRow']>,
): Promise<number | undefined> {
  const changed = await tx
    .updateTable('procurements.planRow')
    .set({ ...change, version: at.version + 1 })
    .where('id', '=', at.id)
    .where('version', '=', at.version)
    .returning('version')
    .executeTakeFirst()
  return changed?.version
}

export const addPlanImport = (tx: Tx, row: Insertable<DB['procurements.planImport']>) =>
  tx.insertInto('procurements.planImport').values(row).returning('id').executeTakeFirstOrThrow()

/** Imports of which rows stand in the plan, the newest first. */
export const listPlanImports = (db: ReadDb, plan: string) =>
  db
    .selectFrom('procurements.planImport as i')
    .innerJoin('procurements.planRow as r', 'r.import', 'i.id')
    .leftJoin('kernel.record as who', 'who.id', 'i.importedBy')
    .where('i.plan', '=', plan)
    .where('r.droppedAt', 'is', null)
    .groupBy(['i.id', 'who.title'])
    .select(['i.id', 'i.importedAt', 'i.importedBy', 'who.title as by'])
    .select((eb) => eb.fn.countAll<string>().as('rows'))
    .orderBy('i.importedAt', 'desc')
    .execute()

export const lockPlanImport = (tx: Tx, plan: string, id: string) =>
  tx
    .selectFrom('procurements.planImport')
    .selectAll()
    .where('plan', '=', plan)
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirst()

export const withdrawPlanImport = (tx: Tx, id: string, at: Date) =>
  tx.updateTable('procurements.planImport').set({ withdrawnAt: at }).where('id', '=', id).execute()

/** Rows of an import: all that stand; those that were changed or begun since. */
export const listImportedRows = (tx: Tx, id: string) =>
  tx
    .selectFrom('procurements.planRow')
    .select(['id', 'version', 'procurement'])
    .where('import', '=', id)
    .where('droppedAt', 'is', null)
    .execute()
