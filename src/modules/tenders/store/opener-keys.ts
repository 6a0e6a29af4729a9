import type { ReadDb, Tx } from '../../../kernel/record.ts'

export interface NewOpenerKey {
  readonly person: string
  readonly publicKey: Buffer
  readonly locked: Buffer
  readonly salt: Buffer
  readonly iterations: number
  readonly madeAt: Date
}

export const findOpenerKey = (db: ReadDb, person: string) =>
  db
    .selectFrom('tenders.openerKey')
    .selectAll()
    .where('person', '=', person)
    .where('endedAt', 'is', null)
    .executeTakeFirst()
export type OpenerKeyRow = NonNullable<Awaited<ReturnType<typeof findOpenerKey>>>

/** The newest key of each of these people who has one. */
export async function listOpenerKeys(db: ReadDb, people: readonly string[]) {
  if (people.length === 0) return []
  return db
    .selectFrom('tenders.openerKey')
    .select(['id', 'person', 'publicKey'])
    .where('person', 'in', people)
    .where('endedAt', 'is', null)
    .execute()
}

/** In the place of an earlier one, which is kept for the boxes that it opens. */
export async function addOpenerKey(tx: Tx, key: NewOpenerKey): Promise<string> {
  await tx
    .updateTable('tenders.openerKey')
    .set({ endedAt: key.madeAt })
    .where('person', '=', key.person)
    .where('endedAt', 'is', null)
    .execute()
  const { id } = await tx
    .insertInto('tenders.openerKey')
    .values(key)
    .returning('id')
    .executeTakeFirstOrThrow()
  return id
}

/** Names of people by id, as their records say them. */
export async function listNames(db: ReadDb, people: readonly string[]): Promise<Map<string, string>> {
  if (people.length === 0) return new Map()
  const rows = await db
    .selectFrom('kernel.record')
    .select(['id', 'title'])
    .where('id', 'in', [...new Set(people)])
    .where('kind', '=', 'person')
    .execute()
  return new Map(rows.map(({ id, title }) => [id, title]))
}
