import { Readable } from 'node:stream'
import { pipeline } from 'node:stream/promises'
import type pg from 'pg'
import copyStreams from 'pg-copy-streams'
import {
  type BackupJob,
  type BackupSequence,
  type BackupTable,
  type Frame,
  frameKinds,
  type TableDigest,
} from './backup-file.ts'
import { backupProblems } from './backup-problems.ts'
import { copiedColumns, digestTable, nameOf } from './contents.ts'
import { restoreMark } from './migrate.ts'

export interface Filled {
  readonly tables: number
  readonly rows: number
  readonly jobs: number
}

type Frames = AsyncGenerator<Frame>

/** Fills a migrated, empty database from a backup: everything in one transaction, or nothing. */
export async function fill(owner: pg.Client, frames: Frames): Promise<Filled> {
  await owner.query(`begin; set local client_min_messages = warning; drop schema ${restoreMark}`)
  const links = await takeLinksAway(owner)
  const filled = { tables: 0, rows: 0, jobs: 0 }
  // Not `for await`: a table's data frames are taken out of the same generator.
  for (let next = await frames.next(); !next.done; next = await frames.next()) {
    const { kind, payload } = next.value
    const content: unknown = JSON.parse(payload.toString())
    if (kind === frameKinds.table) filled.rows += await fillTable(owner, content as BackupTable, frames)
    if (kind === frameKinds.table) filled.tables += 1
    if (kind === frameKinds.sequences) await setSequences(owner, content as BackupSequence[])
    if (kind === frameKinds.jobs) filled.jobs += await addJobs(owner, content as BackupJob[])
  }
  await putLinksBack(owner, links)
  await owner.query('commit')
  return filled
}

interface Link {
  readonly table: string
  readonly name: string
  readonly definition: string
}

/** Foreign keys go for the time of filling, so that the order of tables does not matter; coming back checks them all. */
async function takeLinksAway(owner: pg.Client): Promise<Link[]> {
  const { rows } = await owner.query<Link>(`
    select conrelid::regclass::text as table, quote_ident(conname) as name, pg_get_constraintdef(oid) as definition
    from pg_constraint where contype = 'f' and conparentid = 0
      and connamespace in (select to_regnamespace(quote_ident(module)) from kernel.migration)`)
  for (const { table, name } of rows) await owner.query(`alter table ${table} drop constraint ${name}`)
  return rows
}

async function putLinksBack(owner: pg.Client, links: readonly Link[]): Promise<void> {
  for (const { table, name, definition } of links) {
    await owner.query(`alter table ${table} add constraint ${name} ${definition}`)
  }
}

async function fillTable(owner: pg.Client, table: BackupTable, frames: Frames): Promise<number> {
  const name = nameOf(table)
  await empty(owner, name)
  await owner.query(`alter table ${name} disable trigger user`)
  const copy = owner.query(
    copyStreams.from(`copy ${name} (${copiedColumns(table)}) from stdin (format binary)`),
  )
  let expected: TableDigest | undefined
  const content = dataOf(frames, (digest) => {
    expected = digest
  })
  await pipeline(Readable.from(content, { objectMode: false }), copy)
  await owner.query(`alter table ${name} enable trigger user`)
  const found = await digestTable(owner, table)
  if (found.rows !== expected?.rows || found.sum !== expected.sum) throw backupProblems.differs(name)
  return found.rows
}

/** Migrations may have put rows in; the backup has them too, as they were. */
async function empty(owner: pg.Client, name: string): Promise<void> {
  const { rowCount } = await owner.query(`select from ${name} limit 1`)
  if (rowCount) await owner.query(`truncate ${name}`)
}

async function* dataOf(frames: Frames, onEnd: (digest: TableDigest) => void): AsyncGenerator<Buffer> {
  for (let next = await frames.next(); !next.done; next = await frames.next()) {
    const { kind, payload } = next.value
    if (kind === frameKinds.tableEnd) return onEnd(JSON.parse(payload.toString()))
    if (kind !== frameKinds.data) throw backupProblems.notABackup()
    yield payload
  }
  throw backupProblems.brokenOff()
}

async function setSequences(owner: pg.Client, sequences: readonly BackupSequence[]): Promise<void> {
  for (const { schema, name, lastValue } of sequences) {
    await owner.query(`select setval(format('%I.%I', $1::text, $2::text)::regclass, $3::bigint)`, [
      schema,
      name,
      lastValue,
    ])
  }
}

async function addJobs(owner: pg.Client, jobs: readonly BackupJob[]): Promise<number> {
  for (const { task, payload, runAt, key, maxAttempts, queue } of jobs) {
    await owner.query('select kernel.enqueue($1, $2::json, $3, $4, $5, $6)', [
      task,
      JSON.stringify(payload),
      runAt,
      key,
      maxAttempts,
      queue,
    ])
  }
  return jobs.length
}
