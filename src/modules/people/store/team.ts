import { sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import { type ReadDb, type Tx, visibleTo } from '../../../kernel/record.ts'

export const findAgency = (db: ReadDb) =>
  db.selectFrom('people.agency').select(['name', 'registryCode', 'address', 'email']).executeTakeFirst()

/** @returns whether it was the first one */
export const addAgency = async (tx: Tx, name: string, createdAt: Date): Promise<boolean> => {
  const added = await tx
    .insertInto('people.agency')
    .values({ name, createdAt })
    .onConflict((on) => on.doNothing())
    .returning('name')
    .executeTakeFirst()
  return added !== undefined
}

export const renameAgency = (tx: Tx, name: string) => tx.updateTable('people.agency').set({ name }).execute()

interface AgencyDescription {
  readonly registryCode: string | null
  readonly address: string | null
  readonly email: string | null
}
export const describeAgency = (tx: Tx, description: AgencyDescription) =>
  tx.updateTable('people.agency').set(description).execute()

export const listTeams = (db: ReadDb, actor: Actor) =>
  db
    .selectFrom('people.team as team')
    .innerJoin('kernel.record as record', 'record.id', 'team.id')
    .select(['team.id', 'team.name', 'record.version'])
    .select(
      sql<number>`(select count(distinct m.person)::int from people.membership m
        where m.team = team.id and m.ended_at is null)`.as('people'),
    )
    .where(visibleTo(actor))
    .orderBy('team.name')
    .execute()

export const findTeamByName = (db: ReadDb, name: string) =>
  db
    .selectFrom('people.team')
    .select('id')
    .where(sql`lower(name)`, '=', name.toLowerCase())
    .executeTakeFirst()

export const addTeam = (tx: Tx, team: { id: string; name: string }) =>
  tx.insertInto('people.team').values(team).execute()

export const renameTeam = (tx: Tx, id: string, name: string) =>
  tx.updateTable('people.team').set({ name }).where('id', '=', id).execute()
