import { sql } from 'kysely'
import type { ReadDb, Tx } from '../../../kernel/record.ts'
import type { InvolvedPart } from '../contract/procurement.ts'

/** Those who take part or took part, each once, with the newest declaration of each. */
export function listInvolved(db: ReadDb, procurement: string) {
  return db
    .selectFrom('procurements.involved as i')
    .innerJoin('kernel.record as who', 'who.id', 'i.person')
    .leftJoinLateral(
      (eb) =>
        eb
          .selectFrom('procurements.declaration as d')
          .select(['d.declaredAt', 'd.conflict'])
          .whereRef('d.procurement', '=', 'i.procurement')
          .whereRef('d.person', '=', 'i.person')
          .orderBy('d.declaredAt', 'desc')
          .orderBy('d.id', 'desc')
          .limit(1)
          .as('said'),
      (join) => join.onTrue(),
    )
    .where('i.procurement', '=', procurement)
    .groupBy(['i.person', 'who.title', 'said.declaredAt', 'said.conflict'])
    .select(['i.person', 'who.title as name', 'said.declaredAt', 'said.conflict'])
    .select([
      sql<InvolvedPart[]>`array_agg(i.part order by i.added_at, i.part)`.as('parts'),
      sql<Date>`min(i.added_at)`.as('addedAt'),
      sql<Date | null>`max(i.out_at)`.as('outAt'),
      sql<Date | null>`max(i.reminded_at)`.as('remindedAt'),
    ])
    .orderBy(sql`min(i.added_at), who.title`)
    .execute()
}
export type InvolvedRow = Awaited<ReturnType<typeof listInvolved>>[number]

export interface Involving {
  readonly person: string
  readonly part: InvolvedPart
}

export async function addInvolved(
  tx: Tx,
  { procurement, all, at }: { procurement: string; all: readonly Involving[]; at: Date },
): Promise<void> {
  if (all.length === 0) return
  await tx
    .insertInto('procurements.involved')
    .values(all.map(({ person, part }) => ({ procurement, person, part, addedAt: at })))
    .onConflict((on) => on.columns(['procurement', 'person', 'part']).doNothing())
    .execute()
}

/** Takes away parts that are given to nobody any more; who is out stays in the book. */
export async function removeInvolved(tx: Tx, procurement: string, all: readonly Involving[]): Promise<void> {
  for (const { person, part } of all)
    await tx
      .deleteFrom('procurements.involved')
      .where('procurement', '=', procurement)
      .where('person', '=', person)
      .where('part', '=', part)
      .where('outAt', 'is', null)
      .execute()
}

export const takeOut = (
  tx: Tx,
  { procurement, person, at }: { procurement: string; person: string; at: Date },
) =>
  tx
    .updateTable('procurements.involved')
    .set({ outAt: at })
    .where('procurement', '=', procurement)
    .where('person', '=', person)
    .execute()

export const setReminded = (
  tx: Tx,
  { procurement, people, at }: { procurement: string; people: readonly string[]; at: Date },
) =>
  tx
    .updateTable('procurements.involved')
    .set({ remindedAt: at })
    .where('procurement', '=', procurement)
    .where('person', 'in', people)
    .execute()

export const addDeclaration = (
  tx: Tx,
  row: { procurement: string; person: string; declaredAt: Date; conflict: string | null },
) => tx.insertInto('procurements.declaration').values(row).execute()
