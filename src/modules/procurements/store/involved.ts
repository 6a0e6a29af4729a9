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
      sql<Date | null>`max(i.out_at)`.as('outAt'),
    ])
    .orderBy(sql`min(i.added_at), who.title`)
    .execute()
}
export type InvolvedRow = Awaited<ReturnType<typeof listInvolved>>[number]

export interface Involving {
  readonly person: string
  readonly part: InvolvedPart
}

export const addInvolved = (
  tx: Tx,
  { procurement, all, at }: { procurement: string; all: readonly Involving[]; at: Date },
) =>
  tx
    .insertInto('procurements.involved')
    .values(all.map(({ person, part }) => ({ procurement, person, part, addedAt: at })))
    .onConflict((on) => on.columns(['procurement', 'person', 'part']).doNothing())
    .execute()
