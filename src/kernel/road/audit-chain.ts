import { createHash } from 'node:crypto'
import { type Kysely, sql } from 'kysely'
import type { ReadDb } from '../record.ts'
import type { DB } from '../tables.ts'
import { hashOfRow } from './audit.ts'

const batch = 1000
/** Any number; one sealer at a time holds it. */
const sealerLock = 7_201_001

/**
 * Chains the audit rows that nothing can come before any more: their transaction is older than
 * every running one. Runs every second and at shutdown; several processes take turns.
 * @returns how many rows were sealed
 */
export async function sealAudit(write: Kysely<DB>): Promise<number> {
  return write.transaction().execute(async (tx) => {
    const lock = await sql<{ got: boolean }>`select pg_try_advisory_xact_lock(${sealerLock}) as got`.execute(
      tx,
    )
    if (!lock.rows[0]?.got) return 0
    const last = await lastSealed(tx)
    // Whatever comes later has a transaction at least as new as the last sealed row's, so that older rows need no look.
    const { rows } = await sql<{ id: string; hash: Buffer }>`
      select a.id, a.hash from kernel.audit a
      where a.xid >= ${last?.xid ?? '0'}::xid8 and a.xid < pg_snapshot_xmin(pg_current_snapshot())
        and not exists (select from kernel.audit_seal s where s.audit = a.id)
      order by a.xid, a.id limit ${batch}`.execute(tx)
    if (rows.length === 0) return 0
    let seq = Number(last?.seq ?? 0)
    let previous: Buffer = last?.hash ?? Buffer.alloc(32)
    const seals = rows.map((row) => {
      previous = link(previous, row.hash)
      seq += 1
      return { seq: String(seq), audit: row.id, hash: previous }
    })
    await tx.insertInto('kernel.auditSeal').values(seals).execute()
    return seals.length
  })
}

const lastSealed = (tx: Kysely<DB>) =>
  tx
    .selectFrom('kernel.auditSeal as s')
    .innerJoin('kernel.audit as a', 'a.id', 's.audit')
    .select(['s.seq', 's.hash', sql<string>`a.xid::text`.as('xid')])
    .orderBy('s.seq', 'desc')
    .limit(1)
    .executeTakeFirst()

const link = (previous: Buffer, row: Buffer): Buffer =>
  createHash('sha256').update(previous).update(row).digest()

export interface Verification {
  readonly rows: number
  readonly sealed: number
  /** Rows of the last moments, not chained yet; their own hashes were checked. */
  readonly unsealed: number
  readonly broken?: {
    readonly seq: number | null
    readonly audit: string
    readonly what: 'row' | 'chain' | 'gap'
  }
}

/** Checks every row's hash and every link; stops at the first that does not hold. */
export async function verifyAudit(read: ReadDb): Promise<Verification> {
  let sealed = 0
  let previous: Buffer = Buffer.alloc(32)
  for (;;) {
    const rows = await sealedRows(read, sealed)
    for (const row of rows) {
      const seq = Number(row.seq)
      const broken = (what: 'row' | 'chain' | 'gap') => ({
        rows: sealed,
        sealed,
        unsealed: 0,
        broken: { seq, audit: row.id, what },
      })
      if (seq !== sealed + 1) return broken('gap')
      if (!hashOfRow(row).equals(row.hash)) return broken('row')
      previous = link(previous, row.hash)
      if (!previous.equals(row.seal)) return broken('chain')
      sealed = seq
    }
    if (rows.length < batch) break
  }
  return verifyTail(read, sealed)
}

async function verifyTail(read: ReadDb, sealed: number): Promise<Verification> {
  const rows = await read
    .selectFrom('kernel.audit as a')
    .selectAll()
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('kernel.auditSeal as s').whereRef('s.audit', '=', 'a.id'))),
    )
    .orderBy('a.id')
    .execute()
  const bad = rows.find((row) => !hashOfRow(row).equals(row.hash))
  const counts = { rows: sealed + rows.length, sealed, unsealed: rows.length }
  return bad ? { ...counts, broken: { seq: null, audit: bad.id, what: 'row' } } : counts
}

const sealedRows = (read: ReadDb, after: number) =>
  read
    .selectFrom('kernel.auditSeal as s')
    .innerJoin('kernel.audit as a', 'a.id', 's.audit')
    .selectAll('a')
    .select(['s.seq', 's.hash as seal'])
    .where('s.seq', '>', String(after))
    .orderBy('s.seq')
    .limit(batch)
    .execute()
