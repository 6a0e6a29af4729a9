import { existsSync } from 'node:fs'
import { open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { pipeline } from 'node:stream/promises'
import { createGzip } from 'node:zlib'
import pg from 'pg'
import copyStreams from 'pg-copy-streams'
import {
  type BackupHeader,
  type BackupTable,
  encodeFrames,
  type Frame,
  frameKinds,
  jsonFrame,
} from './backup-file.ts'
import { backupProblems } from './backup-problems.ts'
import { copiedColumns, digestTable, listSequences, listTables, nameOf } from './contents.ts'
import { readApplied } from './migrate.ts'
import type { Database } from './open.ts'

/**
 * Writes everything, files and pending jobs included, as it stood at one moment, into one file that only its owner
 * may read. The file appears when it is whole. Koosmeel may be at work meanwhile.
 * @throws StartProblem when the file is there already, cannot be written, or there is nothing to back up
 */
export async function backUp(database: Database, path: string): Promise<void> {
  const unfinished = `${path}.${process.pid}`
  if (existsSync(path)) throw backupProblems.fileExists(path)
  const file = await open(unfinished, 'wx', 0o600).catch((cause) => {
    throw backupProblems.notWritable(path, cause)
  })
  try {
    await withSnapshot(database, (owner, jobs) =>
      pipeline(
        encodeFrames(readEverything(owner, jobs)),
        createGzip({ level: 1 }),
        file.createWriteStream({ flush: true }),
      ),
    )
    await rename(unfinished, path)
    await syncFolder(dirname(path))
  } finally {
    await file.close()
    await rm(unfinished, { force: true })
  }
}

/** Two roles see the same moment: what one may not read, the other does. */
function withSnapshot(
  database: Database,
  work: (owner: pg.Client, jobs: pg.PoolClient) => Promise<void>,
): Promise<void> {
  return database.asOwner(async (owner) => {
    const jobs = await database.jobs.connect()
    try {
      await owner.query('begin isolation level repeatable read read only')
      const { rows } = await owner.query<{ id: string }>('select pg_export_snapshot() as id')
      await jobs.query('begin isolation level repeatable read read only')
      await jobs.query(`set transaction snapshot ${pg.escapeLiteral(rows[0]?.id ?? '')}`)
      await work(owner, jobs)
      await jobs.query('commit')
    } finally {
      jobs.release(true)
    }
  })
}

async function* readEverything(owner: pg.Client, jobs: pg.PoolClient): AsyncGenerator<Frame> {
  yield jsonFrame(frameKinds.header, await readHeader(owner))
  for (const table of await listTables(owner)) yield* readTable(owner, table)
  yield jsonFrame(frameKinds.sequences, await listSequences(owner))
  yield* readJobs(jobs)
}

async function readHeader(owner: pg.Client): Promise<BackupHeader> {
  const migrations = await readApplied(owner)
  if (migrations.length === 0) throw backupProblems.nothingToBackUp()
  return { format: 1, madeAt: new Date().toISOString(), migrations }
}

async function* readTable(owner: pg.Client, table: BackupTable): AsyncGenerator<Frame> {
  yield jsonFrame(frameKinds.table, table)
  const copy = `copy ${nameOf(table)} (${copiedColumns(table)}) to stdout (format binary)`
  for await (const payload of owner.query(copyStreams.to(copy))) yield { kind: frameKinds.data, payload }
  yield jsonFrame(frameKinds.tableEnd, await digestTable(owner, table))
}

/** Those that still have an attempt left; one that is running now starts again after the restore. */
async function* readJobs(jobs: pg.PoolClient): AsyncGenerator<Frame> {
  const page = 1000
  for (let last = '0'; ; ) {
    const { rows } = await jobs.query<{ id: string }>(pendingJobs, [last, page])
    yield jsonFrame(
      frameKinds.jobs,
      rows.map(({ id: _, ...job }) => job),
    )
    if (rows.length < page) return
    last = rows.at(-1)?.id ?? last
  }
}

const pendingJobs = `
select j.id, t.identifier as task, j.payload, q.queue_name as queue, j.run_at as "runAt",
  j.max_attempts as "maxAttempts", j.key
from graphile_worker._private_jobs j
  join graphile_worker._private_tasks t on t.id = j.task_id
  left join graphile_worker._private_job_queues q on q.id = j.job_queue_id
where j.attempts < j.max_attempts and j.id > $1
order by j.id limit $2`

async function syncFolder(path: string): Promise<void> {
  const folder = await open(path, 'r')
  try {
    await folder.sync()
  } finally {
    await folder.close()
  }
}
