import { sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import { type ReadDb, type Tx, visibleTo } from '../../../kernel/record.ts'
import type { Day } from '../../../kernel/values/day.ts'

export interface PositionRow {
  readonly id: string
  readonly title: string
  readonly recordVersion: number
  readonly team: string | null
  readonly unit: string
  readonly holder: string | null
  readonly manager: string | null
}

const seen = (db: ReadDb, actor: Actor) =>
  db
    .selectFrom('positions.position as p')
    .innerJoin('kernel.record as record', 'record.id', 'p.id')
    .select(['p.id', 'record.title', 'record.version as recordVersion', 'record.team'])
    .select(['p.unit', 'p.holder', 'p.manager'])
    .where(visibleTo(actor))

export const findPosition = (db: ReadDb, actor: Actor, id: string): Promise<PositionRow | undefined> =>
  seen(db, actor).where('p.id', '=', id).executeTakeFirst()

/** Locks the position, so that two versions can't take the same number. */
export async function lockPosition(tx: Tx, id: string): Promise<void> {
  await tx
    .selectFrom('positions.position')
    .select('id')
    .where('id', '=', id)
    .forUpdate()
    .executeTakeFirstOrThrow()
}

/** The team that the position belongs to. */
export async function getTeam(db: ReadDb, position: string): Promise<string | null> {
  const found = db.selectFrom('kernel.record').select('team').where('id', '=', position)
  return (await found.executeTakeFirstOrThrow()).team
}

/** Own positions first, then by title. */
export const listPositions = (
  db: ReadDb,
  actor: Actor,
  of: { holder?: string | undefined; first?: string | undefined },
): Promise<PositionRow[]> => {
  const found = of.holder ? seen(db, actor).where('p.holder', '=', of.holder) : seen(db, actor)
  const mine = of.first ?? null
  return found
    .orderBy(sql`p.holder is not distinct from ${mine}::uuid`, 'desc')
    .orderBy('record.title')
    .limit(500)
    .execute()
}

/** Titles of the positions that people hold. */
export const listHeldTitles = (db: ReadDb, people: readonly string[]) =>
  people.length === 0
    ? Promise.resolve([])
    : db
        .selectFrom('positions.position as p')
        .innerJoin('kernel.record as record', 'record.id', 'p.id')
        .select(['p.holder as person', 'record.title'])
        .where('p.holder', 'in', people)
        .execute()

export const addPosition = (
  tx: Tx,
  row: { id: string; unit: string; holder: string | null; manager: string | null },
) => tx.insertInto('positions.position').values(row).execute()

export const changePosition = (
  tx: Tx,
  id: string,
  row: { unit?: string; holder: string | null; manager: string | null },
) => tx.updateTable('positions.position').set(row).where('id', '=', id).execute()

/** Names of people (or titles of records) as far as the actor may see them. */
export async function listNames(
  db: ReadDb,
  actor: Actor,
  ids: readonly (string | null | undefined)[],
): Promise<Map<string, string>> {
  const wanted = [...new Set(ids.filter((id): id is string => Boolean(id)))]
  if (wanted.length === 0) return new Map()
  const rows = await db
    .selectFrom('kernel.record as record')
    .select(['record.id', 'record.title'])
    .where('record.id', 'in', wanted)
    .where(visibleTo(actor))
    .execute()
  return new Map(rows.map(({ id, title }) => [id, title]))
}

export const listOrganisationChanges = (db: ReadDb, position: string) =>
  db
    .selectFrom('positions.organisationChange')
    .select((e) => [
      e.ref('changedOn').$castTo<Day>().as('changedOn'),
      e.ref('reviewBy').$castTo<Day>().as('reviewBy'),
    ])
    .where('position', '=', position)
    .execute()

export const addOrganisationChange = (
  tx: Tx,
  row: {
    position: string
    changedOn: Day
    reviewBy: Day
    note: string
    notedBy: string | null
    notedAt: Date
  },
) => tx.insertInto('positions.organisationChange').values(row).execute()
