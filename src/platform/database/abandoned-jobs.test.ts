import assert from 'node:assert/strict'
import test from 'node:test'
import { freshDatabase } from '../../../tests/support/database.ts'
import { freeAbandonedJobs } from './abandoned-jobs.ts'
import { withClient } from './pools.ts'

test('jobs of a killed process are freed at once, those of a living one are left to it', async () => {
  const database = await freshDatabase()
  const held = async () => {
    const { rows } = await database.jobs.query(
      'select count(locked_by)::int as held from graphile_worker.jobs',
    )
    return rows[0].held
  }
  await database.app.query(`select kernel.enqueue('mail', queue => 'one by one'), kernel.enqueue('react')`)
  await database.jobs.query(`update graphile_worker._private_jobs set locked_by = 'gone', locked_at = now()`)
  const { host, port, user, database: name } = database.jobs.options
  const other = { host: host ?? '', port: port ?? 0, user: user ?? '', database: name ?? '' }
  await withClient({ ...other, application_name: 'koosmeel jobs of another' }, async () => {
    await freeAbandonedJobs(database.jobs)
    assert.equal(await held(), 2)
  })
  await freeAbandonedJobs(database.jobs)
  assert.equal(await held(), 0)
})
