import type { ReadDb, Tx } from '../../../kernel/record.ts'
import type { Day } from '../../../kernel/values/day.ts'
import type { PersonalEvent } from '../contract/restriction.ts'

export interface NewRestriction {
  readonly document: string
  readonly ground: string
  readonly holder: string
  readonly startsOn: Day
  readonly endsOn: Day | null
  readonly personalEvent: PersonalEvent | null
  readonly personalEventDay: Day | null
  readonly setAt: Date
  readonly setBy: string | null
  readonly onBehalfOf: string | null
}
export const addRestriction = (tx: Tx, restriction: NewRestriction) =>
  tx.insertInto('documents.restriction').values(restriction).returning('id').executeTakeFirstOrThrow()

/** Restrictions with the names of who set, extended and lifted them; those in force first. */
export const listRestrictions = (db: ReadDb, document: string) =>
  db
    .selectFrom('documents.restriction as r')
    .leftJoin('kernel.record as who', 'who.id', 'r.setBy')
    .leftJoin('kernel.record as extender', 'extender.id', 'r.extendedBy')
    .leftJoin('kernel.record as lifter', 'lifter.id', 'r.liftedBy')
    .selectAll('r')
    .select(['who.title as who', 'extender.title as extender', 'lifter.title as lifter'])
    .where('r.document', '=', document)
    .orderBy('r.liftedAt', (by) => by.asc().nullsFirst())
    .orderBy('r.setAt')
    .orderBy('r.id')
    .execute()
export type RestrictionRow = Awaited<ReturnType<typeof listRestrictions>>[number]

export const extendRestriction = (
  tx: Tx,
  id: string,
  by: { endsOn: Day; extendedAt: Date; extendedBy: string | null; extensionReason: string },
) => tx.updateTable('documents.restriction').set(by).where('id', '=', id).execute()

export const liftRestriction = (
  tx: Tx,
  id: string,
  by: { liftedAt: Date; liftedOn: Day; liftedBy: string | null; liftReason: string },
) => tx.updateTable('documents.restriction').set(by).where('id', '=', id).execute()

/** Documents with a restriction in force that ends by that day. */
export async function listEndingDocuments(db: ReadDb, until: Day): Promise<string[]> {
  const rows = await db
    .selectFrom('documents.restriction')
    .select('document')
    .distinct()
    .where('liftedAt', 'is', null)
    .where('endsOn', '<=', until)
    .execute()
  return rows.map(({ document }) => document)
}
