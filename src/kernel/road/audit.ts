import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import { type Actor, actorKey, personOf } from '../actor.ts'
import type { DB } from '../tables.ts'

export interface AuditEntry {
  readonly at: Date
  readonly operation: string
  readonly outcome: 'done' | 'looked' | 'refused'
  readonly actor: Actor
  readonly input: unknown
  readonly purpose?: string | undefined
  readonly problem?: string | undefined
}

/**
 * Writes one row of the audit with its own hash, in the transaction of what it tells of.
 * A sealer chains the rows afterwards (`audit-chain.ts`).
 */
export async function writeAudit(db: Kysely<DB>, entry: AuditEntry): Promise<void> {
  const row = {
    at: entry.at,
    operation: entry.operation,
    outcome: entry.outcome,
    actor: actorKey(entry.actor),
    person: personOf(entry.actor) ?? null,
    onBehalfOf: (entry.actor.kind === 'user' && entry.actor.onBehalfOf?.person) || null,
    purpose: entry.purpose ?? null,
    problem: entry.problem ?? null,
    input: entry.input ?? null,
  }
  const input = JSON.stringify(row.input)
  await db
    .insertInto('kernel.audit')
    .values({ ...row, input: sql`${input}::jsonb`, hash: hashOfRow(row) })
    .execute()
}

/** What the hash of a row covers: everything that the row says. jsonb keeps no order of keys, so the hash needs one. */
export function hashOfRow(row: {
  at: Date
  operation: string
  outcome: string
  actor: string
  person: string | null
  onBehalfOf: string | null
  purpose: string | null
  problem: string | null
  input: unknown
}): Buffer {
  const parts = [
    row.at.toISOString(),
    row.operation,
    row.outcome,
    row.actor,
    row.person,
    row.onBehalfOf,
    row.purpose,
    row.problem,
    inOrder(row.input),
  ]
  return createHash('sha256').update(JSON.stringify(parts)).digest()
}

/** The value with the keys of every object sorted. */
export function inOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inOrder)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).filter(([, item]) => item !== undefined)
  return Object.fromEntries(
    entries.sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, item]) => [key, inOrder(item)]),
  )
}
