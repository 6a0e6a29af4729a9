import { CompiledQuery } from 'kysely'
import type { Membership } from '../../../kernel/actor.ts'
import type { ReadDb, Tx } from '../../../kernel/record.ts'
import type { Locale } from '../../../kernel/words.ts'
import type { Way } from '../contract.ts'
import type { Acting, HeldKey } from '../rules.ts'

interface KeyRow extends HeldKey {
  readonly now: Date
  /** Null when no key fits: the rest is null then too. */
  readonly id: string | null
  readonly person: string
  readonly scopes: string[] | null
  /** Null when the person has left. */
  readonly locale: Locale | null
  readonly memberships: Membership[]
  readonly acting: Acting | null
}

interface Keys {
  readonly session: Buffer | undefined
  readonly token: Buffer | undefined
  readonly absence: string | undefined
  /** The database's own clock when absent. */
  readonly at: string | undefined
  readonly idleSeconds: number
}

/**
 * Whose key it is, what that person may, and the time: all in one statement, since every request asks it.
 * `signin.find_key` takes the rest from `people.actor_parts`, which `people` publishes for this.
 */
export async function findKey(db: ReadDb, keys: Keys): Promise<KeyRow> {
  const { session = null, token = null, absence = null, at = null } = keys
  const values = [session, token, absence, at, keys.idleSeconds]
  const asked = CompiledQuery.raw(keyStatement, values) as CompiledQuery<KeyRow>
  const { rows } = await db.getExecutor().executeQuery(asked)
  const [row] = rows
  if (!row) throw new Error('The database told no time')
  return row
}

/** Always the same, so it is not composed anew for every request. */
const keyStatement = `
  select * from signin.find_key(
    $1::bytea, $2::bytea, $3::uuid, $4::timestamptz, make_interval(secs => $5))`

export const addSession = (
  tx: Tx,
  session: { tokenHash: Buffer; person: string; way: Way; agent: string; now: Date; endsAt: Date },
) => {
  const { now, ...row } = session
  return tx
    .insertInto('signin.session')
    .values({ ...row, createdAt: now, seenAt: now })
    .execute()
}

export const touchSession = (tx: Tx, id: string, seenAt: Date) =>
  tx.updateTable('signin.session').set({ seenAt }).where('id', '=', id).execute()

export const touchToken = (tx: Tx, id: string, usedAt: Date) =>
  tx.updateTable('signin.token').set({ usedAt }).where('id', '=', id).execute()

/** Sessions that can still be used, the one used last first. */
export const listSessions = (db: ReadDb, person: string, alive: { now: Date; seenAfter: Date }) =>
  db
    .selectFrom('signin.session')
    .select(['id', 'agent', 'way', 'createdAt', 'seenAt', 'endsAt'])
    .where('person', '=', person)
    .where('endsAt', '>', alive.now)
    .where('seenAt', '>', alive.seenAfter)
    .orderBy('seenAt', 'desc')
    .execute()

export const removeSession = async (tx: Tx, person: string, id: string): Promise<boolean> => {
  const { numDeletedRows } = await tx
    .deleteFrom('signin.session')
    .where('id', '=', id)
    .where('person', '=', person)
    .executeTakeFirst()
  return numDeletedRows > 0n
}

export const removeOtherSessions = async (tx: Tx, person: string, kept: string): Promise<number> => {
  const { numDeletedRows } = await tx
    .deleteFrom('signin.session')
    .where('person', '=', person)
    .where('id', '<>', kept)
    .executeTakeFirst()
  return Number(numDeletedRows)
}
