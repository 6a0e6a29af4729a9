import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import type { Kysely } from 'kysely'
import { freshDatabase } from '../../../tests/support/database.ts'
import { kyselyOf } from '../../platform/database/kysely.ts'
import type { Database } from '../../platform/database/open.ts'
import type { DB } from '../tables.ts'
import { writeAudit } from './audit.ts'
import { sealAudit, verifyAudit } from './audit-chain.ts'

const write = (db: Kysely<DB>, operation: string) =>
  writeAudit(db, {
    at: new Date('2026-11-23T08:00:00Z'),
    operation,
    outcome: 'done',
    actor: { kind: 'system', name: 'tests' },
    input: { operation },
  })

async function sealedIn(db: Kysely<DB>): Promise<string[]> {
  const rows = await db
    .selectFrom('kernel.auditSeal as s')
    .innerJoin('kernel.audit as a', 'a.id', 's.audit')
    .select('a.operation')
    .orderBy('s.seq')
    .execute()
  return rows.map(({ operation }) => operation)
}

/** Transactions of other databases hold the sealer back for a moment too, so it is asked until so many rows are chained. */
async function sealUpTo(db: Kysely<DB>, count: number): Promise<string[]> {
  for (let tries = 0; tries < 100; tries += 1) {
    await sealAudit(db)
    const sealed = await sealedIn(db)
    if (sealed.length >= count) return sealed
    await new Promise((resolve) => setTimeout(resolve, 50))
  }
  return sealedIn(db)
}

describe('the chain of the audit', () => {
  let database: Database
  let db: Kysely<DB>
  before(async () => {
    database = await freshDatabase()
    db = kyselyOf(database.app)
  })

  it('takes no row before one whose transaction is still open, and no row twice', async () => {
    await write(db, 'first')
    await db.transaction().execute(async (slow) => {
      await write(slow, 'slow')
      await write(db, 'quick')
      assert.deepEqual(await sealUpTo(db, 1), ['first'])
    })
    assert.deepEqual(await sealUpTo(db, 3), ['first', 'slow', 'quick'])
    assert.equal(await sealAudit(db), 0)
  })

  it('is whole together with rows that are not chained yet', async () => {
    await write(db, 'late')
    assert.deepEqual(await verifyAudit(db), { rows: 4, sealed: 3, unsealed: 1 })
  })

  it('goes on after a backup was restored, which gives all rows one transaction', async () => {
    await database.asOwner((owner) =>
      owner.query(`update kernel.audit set xid = pg_current_xact_id(),
        id = case operation when 'late' then '00000000-0000-7000-8000-000000000000' else id end`),
    )
    await write(db, 'after')
    assert.deepEqual((await sealUpTo(db, 5)).slice(3), ['late', 'after'])
    assert.deepEqual(await verifyAudit(db), { rows: 5, sealed: 5, unsealed: 0 })
  })
})

describe('a broken chain', () => {
  const spoiled: [how: string, statement: string, broken: { seq: number | null; what: string }][] = [
    [
      'a row that was changed',
      `update kernel.audit set purpose = 'x' where operation = 'two'`,
      { seq: 2, what: 'row' },
    ],
    [
      'a link that was changed',
      `update kernel.audit_seal set hash = sha256('x') where seq = 2`,
      { seq: 2, what: 'chain' },
    ],
    ['a link that was deleted', 'delete from kernel.audit_seal where seq = 2', { seq: 3, what: 'gap' }],
    [
      'a row that was changed before it was chained',
      `update kernel.audit set outcome = 'looked' where operation = 'four'`,
      { seq: null, what: 'row' },
    ],
  ]
  for (const [how, statement, { seq, what }] of spoiled)
    it(`is told by ${how}`, async () => {
      const database = await freshDatabase()
      const db = kyselyOf(database.app)
      for (const operation of ['one', 'two', 'three']) await write(db, operation)
      await sealUpTo(db, 3)
      await write(db, 'four')
      await database.asOwner((owner) => owner.query(statement))
      const { broken } = await verifyAudit(db)
      assert.deepEqual({ seq: broken?.seq, what: broken?.what }, { seq, what })
    })
})
