import assert from 'node:assert/strict'
import { join } from 'node:path'
import test from 'node:test'
import { emptyDatabase, temporaryFolder } from '../../../tests/support/database.ts'
import { readConfig } from '../config.ts'
import { backUp } from './backup.ts'
import { migrate } from './migrate.ts'
import { type Database, openDatabase } from './open.ts'
import { restore } from './restore.ts'

/** The address of a test database as a foreign server would have it. */
function urlOf({ app }: Database, role: 'owner' | 'app' | 'jobs'): string {
  const { host, database } = app.options
  return `postgres://koosmeel_${role}@localhost/${database}?host=${encodeURIComponent(host ?? '')}`
}

const open = (environment: Record<string, string>) => openDatabase(readConfig(environment), { sole: true })

/** A Koosmeel on a server that is not ours, with three roles. */
async function openForeign(database: Database) {
  return open({
    DATABASE_URL: urlOf(database, 'app'),
    DATABASE_OWNER_URL: urlOf(database, 'owner'),
    DATABASE_JOBS_URL: urlOf(database, 'jobs'),
  })
}

test('on a foreign server with its own roles the audit cannot be changed', async () => {
  const database = await openForeign(await emptyDatabase())
  await migrate(database)
  assert.deepEqual([database.kind, database.appendOnlyEnforced], ['server', true])
  assert.deepEqual(database.roles, { owner: 'koosmeel_owner', app: 'koosmeel_app', jobs: 'koosmeel_jobs' })
  await assert.rejects(database.app.query('update kernel.audit set actor = null'), /permission denied/)
  await database.stop()
})

test('with one role for everything it works, and says that append-only is not enforced', async () => {
  const database = await open({ DATABASE_URL: urlOf(await emptyDatabase(), 'owner') })
  await migrate(database)
  assert.equal(database.appendOnlyEnforced, false)
  await database.app.query(`select kernel.enqueue('mail')`)
  const { rows } = await database.jobs.query('select count(*)::int as jobs from graphile_worker.jobs')
  assert.deepEqual(rows, [{ jobs: 1 }])
  await database.stop()
})

test('the application also carries out the jobs where only the owner is another role', async () => {
  const foreign = await emptyDatabase()
  const database = await open({
    DATABASE_URL: urlOf(foreign, 'app'),
    DATABASE_OWNER_URL: urlOf(foreign, 'owner'),
  })
  await migrate(database)
  assert.deepEqual([database.appendOnlyEnforced, database.roles.jobs], [true, 'koosmeel_app'])
  await database.app.query(`select kernel.enqueue('mail')`)
  await database.stop()
})

test('a backup moves from the own PostgreSQL to a foreign server with other roles, and back', async () => {
  const [path, back] = [join(temporaryFolder(), 'there'), join(temporaryFolder(), 'back')]
  const own = await open({ KOOSMEEL_DATA: temporaryFolder() })
  await migrate(own)
  await own.app.query(`insert into kernel.record (kind, title) values ('task', 'Kolib kaasa')`)
  await own.app.query(`select kernel.enqueue('mail', job_key => 'one')`)
  await backUp(own, path)
  await own.stop()
  const server = await open({ DATABASE_URL: urlOf(await emptyDatabase(), 'owner') })
  await restore(server, path)
  await backUp(server, back)
  await server.stop()
  const again = await open({ KOOSMEEL_DATA: temporaryFolder() })
  assert.equal((await restore(again, back)).jobs, 1)
  const { rows } = await again.app.query(`select title from kernel.record where kind = 'task'`)
  assert.deepEqual(rows, [{ title: 'Kolib kaasa' }])
  await assert.rejects(again.app.query('delete from kernel.audit'), /permission denied/)
  await again.stop()
})

test('days stay days and what is only read cannot be changed', async () => {
  const database = await openForeign(await emptyDatabase())
  await migrate(database)
  const { rows } = await database.read.query(
    `select date '2026-03-29' as day, array[date '2026-03-29'] as days, null::date as none, current_setting('timezone') as zone`,
  )
  assert.deepEqual(rows, [{ day: '2026-03-29', days: ['2026-03-29'], none: null, zone: 'UTC' }])
  await assert.rejects(
    database.read.query(`insert into kernel.setting values ('a', '1')`),
    /read-only transaction/,
  )
  await database.stop()
})
