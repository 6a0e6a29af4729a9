import { type Kysely, sql } from 'kysely'
import { type Actor, actorKey } from '../actor.ts'
import type { Operation } from '../contract.ts'
import { kernelProblems } from '../problem.ts'
import type { DB } from '../tables.ts'

/**
 * Counts the call and refuses past the operation's limit. Counted in a statement of its own, so that
 * a refused or failed call counts too.
 * @throws TooMany with the seconds to wait
 */
export async function checkLimit(
  write: Kysely<DB>,
  operation: Operation,
  actor: Actor,
  now: Date,
): Promise<void> {
  if (!operation.limit || actor.kind === 'system') return
  const { calls, seconds } = operation.limit
  const windowStart = new Date(Math.floor(now.getTime() / (seconds * 1000)) * seconds * 1000)
  const row = await write
    .insertInto('kernel.callCount')
    .values({ caller: actorKey(actor), operation: operation.name, windowStart, calls: 1 })
    .onConflict((on) =>
      on
        .columns(['caller', 'operation', 'windowStart'])
        .doUpdateSet({ calls: sql`kernel.call_count.calls + 1` }),
    )
    .returning('calls')
    .executeTakeFirstOrThrow()
  if (row.calls <= calls) return
  throw kernelProblems.TooMany({
    retryAfter: Math.ceil((windowStart.getTime() + seconds * 1000 - now.getTime()) / 1000),
  })
}
