import { type Expression, sql } from 'kysely'
import { countedUpTo } from './contract.ts'
import type { ReadDb } from './record.ts'

/** How many rows a list has; at most `countedUpTo + 1`, which stands for “more”. */
export async function countSome(
  db: ReadDb,
  found: { limit(most: number): Expression<unknown> },
): Promise<number> {
  const some = found.limit(countedUpTo + 1)
  const { rows } = await sql<{
    count: number
  }>`select count(*)::int as count from (${some}) as counted`.execute(db)
  return rows[0]?.count ?? 0
}
