import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { type Actor, actorKey } from '../actor.ts'
import type { Operation } from '../contract.ts'
import { kernelProblems } from '../problem.ts'
import type { Tx } from '../record.ts'
import { inOrder } from './audit.ts'

/**
 * The first answer of a command that comes again with the same key, if there was one. Otherwise reserves
 * the key in this transaction: it commits or vanishes with the command.
 * @throws StillRunning while the first is under way; KeyReused when the key came with other input
 */
export async function repeated(
  tx: Tx,
  call: { operation: Operation; actor: Actor; key: string; input: unknown },
) {
  const row = { actor: actorKey(call.actor), operation: call.operation.name, key: call.key }
  const lock = await sql<{ got: boolean }>`
    select pg_try_advisory_xact_lock(hashtextextended(${`${row.actor} ${row.operation} ${row.key}`}, 0)) as got`.execute(
    tx,
  )
  if (!lock.rows[0]?.got) throw kernelProblems.StillRunning({})
  const inputHash = createHash('sha256')
    .update(JSON.stringify(inOrder(call.input) ?? null))
    .digest()
  const reserved = await tx
    .insertInto('kernel.repeat')
    .values({ ...row, inputHash })
    .onConflict((on) => on.doNothing())
    .returning('at')
    .executeTakeFirst()
  if (reserved) return undefined
  const first = await tx
    .selectFrom('kernel.repeat')
    .select(['inputHash', 'output'])
    .where('actor', '=', row.actor)
    .where('operation', '=', row.operation)
    .where('key', '=', row.key)
    .executeTakeFirstOrThrow()
  if (!first.inputHash.equals(inputHash)) throw kernelProblems.KeyReused({})
  // A secret is shown once and kept nowhere: the repetition learns only that it was done.
  return { output: call.operation.secret ? { repeated: true } : first.output }
}

/** Keeps the answer for a repetition; secrets are never kept. */
export async function rememberAnswer(
  tx: Tx,
  call: { operation: Operation; actor: Actor; key: string },
  output: unknown,
) {
  if (call.operation.secret) return
  await tx
    .updateTable('kernel.repeat')
    .set({ output: sql`${JSON.stringify(output ?? null)}::jsonb` })
    .where('actor', '=', actorKey(call.actor))
    .where('operation', '=', call.operation.name)
    .where('key', '=', call.key)
    .execute()
}
