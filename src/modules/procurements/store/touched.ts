import { sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import { type ReadDb, visibleTo } from '../../../kernel/record.ts'
import type { ProcurementState } from '../contract/kind.ts'

/** Procurements that go on, whoever may see them: for what must be counted anew. */
export const listOpenProcurements = (db: ReadDb) =>
  db
    .selectFrom('procurements.procurement as p')
    .innerJoin('procurements.procurementState as s', 's.id', 'p.id')
    .select(['p.id', 'p.startsOn', 'p.procedure', 'p.subjectKind'])
    .select(sql<ProcurementState>`s.state`.as('state'))
    .where('p.endedAt', 'is', null)
    .orderBy('p.startsOn')
    .orderBy('p.id')
    .execute()

/** The titles of those among them that the actor may see. */
export const listVisibleAmong = (db: ReadDb, actor: Actor, of: readonly { id: string }[]) =>
  db
    .selectFrom('kernel.record as record')
    .select(['record.id', 'record.title'])
    .where('record.id', '=', sql<string>`any(${of.map(({ id }) => id)}::uuid[])`)
    .where(visibleTo(actor))
    .execute()
