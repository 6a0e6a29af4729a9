import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import test from 'node:test'
import { emptyDatabase, freshDatabase } from '../../../tests/support/database.ts'
import { StartProblem } from '../start-problem.ts'
import { migrate, migrateTo, readApplied } from './migrate.ts'
import { type Migration, readMigrations } from './migration-files.ts'
import type { Database } from './open.ts'

const made = (name: string, sql: string): Migration => {
  const checksum = createHash('sha256').update(sql).digest('hex')
  return { name, module: 'kernel', role: 'owner', sql, checksum }
}
const existing = readMigrations()
const later = (sql: string) => made('29991231T0000_later', sql)
const saying = (part: string) => (error: unknown) => error instanceof StartProblem && error.en.includes(part)
const namesIn = (database: Database) =>
  database.asOwner(async (owner) => (await readApplied(owner)).map(({ name }) => name))

test('migrations are applied once, in the order of their names', async () => {
  const database = await emptyDatabase()
  const names = existing.map(({ name }) => name)
  assert.deepEqual(names, [...names].sort())
  assert.deepEqual(await migrate(database), names)
  assert.deepEqual(await migrate(database), [])
  assert.deepEqual(await namesIn(database), names)
})

test('two processes that start at once migrate once', async () => {
  const database = await emptyDatabase()
  const applied = await Promise.all([migrate(database), migrate(database), migrate(database)])
  assert.equal(applied.flat().length, existing.length)
})

test('a migration that fails leaves nothing of itself', async () => {
  const database = await freshDatabase()
  const wrong = later('create table kernel.half (id int); select 1 / 0')
  await assert.rejects(migrateTo(database, [...existing, wrong]), saying('division by zero'))
  const { rows } = await database.read.query(`select to_regclass('kernel.half') as half`)
  assert.deepEqual(rows, [{ half: null }])
  assert.equal((await namesIn(database)).length, existing.length)
})

test('a changed, a late and an unknown migration are refused', async () => {
  const database = await freshDatabase()
  const [first, ...others] = existing
  assert.ok(first)
  const changed = { ...first, checksum: 'another' }
  await assert.rejects(migrateTo(database, [changed, ...others]), saying('was changed'))
  const late = made('20000101T0000_late', 'select 1')
  await assert.rejects(migrateTo(database, [late, ...existing]), saying('is older than the last applied'))
  await migrateTo(database, [...existing, later('select 1')])
  await assert.rejects(migrate(database), saying('newer than this Koosmeel'))
})

test('new tables are open to the application, and closed to the role of the jobs', async () => {
  const database = await freshDatabase()
  const sql =
    'create schema garden; create table garden.bed (id bigint generated always as identity, day date)'
  await migrateTo(database, [...existing, later(sql)])
  const { rows } = await database.app.query(
    `insert into garden.bed (day) values ('2026-06-24') returning id, day`,
  )
  assert.deepEqual(rows, [{ id: '1', day: '2026-06-24' }])
  await assert.rejects(database.jobs.query('select * from garden.bed'), /permission denied/)
  await assert.rejects(database.app.query('select * from graphile_worker._private_jobs'), /permission denied/)
})

test('a job is added with the change it belongs to, or not at all', async () => {
  const database = await freshDatabase()
  const client = await database.app.connect()
  await client.query(`begin; select kernel.enqueue('kept'); commit`)
  await client.query(`begin; select kernel.enqueue('dropped'); rollback`)
  client.release()
  const { rows } = await database.jobs.query('select task_identifier as task from graphile_worker.jobs')
  assert.deepEqual(rows, [{ task: 'kept' }])
  await assert.rejects(database.read.query(`select kernel.enqueue('read')`), /read-only transaction/)
})
