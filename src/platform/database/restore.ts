import { createReadStream } from 'node:fs'
import { createGunzip } from 'node:zlib'
import type pg from 'pg'
import { type BackupHeader, decodeFrames, type Frame, frameKinds } from './backup-file.ts'
import { backupProblems } from './backup-problems.ts'
import { type Filled, fill } from './fill.ts'
import { isHalfRestored, migrate, migrateTo, readApplied, restoreMark } from './migrate.ts'
import { type Migration, readMigrations } from './migration-files.ts'
import type { Database } from './open.ts'
import { startProblems } from './start-problems.ts'

export interface Restored extends Filled {
  /** When the backup was made, UTC. */
  readonly madeAt: string
}

/**
 * Brings a backup back into an empty database: checks the file, migrates the database to the backup's schema,
 * fills it in one transaction that compares every table with what was backed up, and then migrates on to this
 * program's schema. What fails leaves the database empty.
 * @throws StartProblem
 */
export async function restore(database: Database, path: string): Promise<Restored> {
  await checkWhole(path)
  const frames = decodeFrames(unpack(path))
  const header = await readHeader(frames)
  const migrations = chooseMigrations(header, readMigrations())
  await database.asOwner((owner) => claimEmpty(database, owner))
  try {
    await migrateTo(database, migrations)
    const filled = await database.asOwner((owner) => fill(owner, frames))
    await migrate(database)
    await database.asOwner((owner) => owner.query('analyze'))
    return { madeAt: header.madeAt, ...filled }
  } catch (error) {
    await database.asOwner((owner) => clearAway(database, owner))
    throw error
  }
}

/** Reads it once to the end, so that a damaged file is known before anything is touched. */
async function checkWhole(path: string): Promise<void> {
  const frames = decodeFrames(unpack(path))
  await readHeader(frames)
  let next = await frames.next()
  while (!next.done) next = await frames.next()
}

async function* unpack(path: string): AsyncGenerator<Buffer> {
  const gunzip = createGunzip()
  const file = createReadStream(path).on('error', (error) => gunzip.destroy(error))
  try {
    yield* file.pipe(gunzip)
  } catch (error) {
    throw problemOf(path, error as NodeJS.ErrnoException)
  } finally {
    file.destroy()
  }
}

function problemOf(path: string, error: NodeJS.ErrnoException): Error {
  if (error.code === 'Z_BUF_ERROR') return backupProblems.brokenOff()
  if (error.message === 'incorrect header check') return backupProblems.notABackup()
  if (error.code?.startsWith('Z_')) return backupProblems.changed()
  return backupProblems.unreadable(path, error)
}

async function readHeader(frames: AsyncGenerator<Frame>): Promise<BackupHeader> {
  const { value: frame } = await frames.next()
  if (frame?.kind !== frameKinds.header) throw backupProblems.notABackup()
  const header = JSON.parse(frame.payload.toString()) as BackupHeader
  if (header.format !== 1) throw backupProblems.newer(`${header.format}`)
  return header
}

/** The migrations that had made the backed up schema: all of them must be known here, unchanged. */
function chooseMigrations(header: BackupHeader, migrations: readonly Migration[]): Migration[] {
  return header.migrations.map(({ name, checksum }) => {
    const known = migrations.find((migration) => migration.name === name)
    if (!known) throw backupProblems.newer(name)
    if (known.checksum !== checksum) throw startProblems.migrationChanged(name)
    return known
  })
}

/** The mark stays until the data is committed, so that after a crash the next restore may begin anew. */
async function claimEmpty(database: Database, owner: pg.Client): Promise<void> {
  if (await isHalfRestored(owner)) await clearAway(database, owner)
  if ((await readApplied(owner)).length > 0) throw backupProblems.notEmpty()
  await owner.query(`create schema ${restoreMark}`)
}

/** Only what an unfinished restore has made; a restored database has no mark any more. */
async function clearAway(database: Database, owner: pg.Client): Promise<void> {
  if (!(await isHalfRestored(owner))) return
  const modules = (await readApplied(owner)).length > 0 ? await listModules(owner) : []
  await database.jobs.query('drop schema if exists graphile_worker cascade')
  for (const schema of [...modules, 'kernel']) await owner.query(`drop schema if exists ${schema} cascade`)
  await owner.query(`drop schema ${restoreMark}`)
}

async function listModules(owner: pg.Client): Promise<string[]> {
  const { rows } = await owner.query<{ name: string }>(
    `select distinct quote_ident(module) as name from kernel.migration where module <> 'kernel'`,
  )
  return rows.map(({ name }) => name)
}
