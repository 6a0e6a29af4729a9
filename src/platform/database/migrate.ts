import { runMigrations as installJobs, Logger } from 'graphile-worker'
import pg from 'pg'
import { type Migration, readMigrations } from './migration-files.ts'
import type { Database } from './open.ts'
import type { RoleNames } from './roles.ts'
import { startProblems } from './start-problems.ts'

interface Applied {
  readonly name: string
  readonly checksum: string
}

/**
 * Brings the database up to this program: forward only, each file in a transaction of its own, one process at a
 * time. Answers the names of what was applied now.
 * @throws StartProblem when an applied file was changed, comes too late, or is unknown here.
 */
export function migrate(database: Database): Promise<string[]> {
  return database.asOwner(async (owner) => {
    if (await isHalfRestored(owner)) throw startProblems.halfRestored()
    return applyMigrations(database, owner, readMigrations())
  })
}

/** Up to a chosen point, for a restore. */
export function migrateTo(database: Database, migrations: readonly Migration[]): Promise<string[]> {
  return database.asOwner((owner) => applyMigrations(database, owner, migrations))
}

/** A schema that stands in the database for as long as a restore is under way. */
export const restoreMark = 'koosmeel_restoring'

export async function isHalfRestored(client: pg.Client): Promise<boolean> {
  const { rowCount } = await client.query('select from pg_namespace where nspname = $1', [restoreMark])
  return rowCount === 1
}

async function applyMigrations(
  database: Database,
  owner: pg.Client,
  migrations: readonly Migration[],
): Promise<string[]> {
  await owner.query(`select pg_advisory_lock(hashtext('koosmeel migrate'))`)
  await prepare(owner, database.roles)
  const pending = findPending(migrations, await readApplied(owner))
  if (pending.length > 0) await installJobsAs(database, owner)
  for (const migration of pending) await apply(database, owner, migration)
  return pending.map(({ name }) => name)
}

/** What was applied, in order; nothing in an empty database. */
export async function readApplied(owner: pg.Client): Promise<Applied[]> {
  const { rows } = await owner.query<{ exists: boolean }>(
    `select to_regclass('kernel.migration') is not null as exists`,
  )
  if (!rows[0]?.exists) return []
  return (await owner.query<Applied>('select name, checksum from kernel.migration order by name')).rows
}

function findPending(migrations: readonly Migration[], applied: readonly Applied[]): Migration[] {
  const known = new Map(migrations.map(({ name, checksum }) => [name, checksum]))
  for (const { name, checksum } of applied) {
    if (!known.has(name)) throw startProblems.databaseNewer(name)
    if (known.get(name) !== checksum) throw startProblems.migrationChanged(name)
  }
  const last = applied.at(-1)?.name ?? ''
  const done = new Set(applied.map(({ name }) => name))
  const pending = migrations.filter(({ name }) => !done.has(name))
  const late = pending.find(({ name }) => name < last)
  if (late) throw startProblems.migrationLate(late.name, last)
  return pending
}

/** What migrations themselves stand on: their own table, and rights for `app` on whatever they will make. */
async function prepare(owner: pg.Client, roles: RoleNames): Promise<void> {
  const sql = `
    set client_min_messages = warning;
    create schema if not exists kernel;
    create table if not exists kernel.migration (
      name text primary key, module text not null, checksum text not null, applied_at timestamptz not null default now()
    );
    grant usage on schema kernel to :"app";
    grant select on kernel.migration to :"app";
    alter default privileges grant usage on schemas to :"app";
    alter default privileges grant select, insert, update, delete on tables to :"app";
    alter default privileges grant usage, select on sequences to :"app";`
  await owner.query(nameRoles(sql, roles))
}

/** graphile-worker makes its own schema, as the role that will work on it. */
async function installJobsAs(database: Database, owner: pg.Client): Promise<void> {
  const { rows } = await owner.query<{ name: string }>('select current_database() as name')
  const on = `on database ${pg.escapeIdentifier(rows[0]?.name ?? '')}`
  const jobs = pg.escapeIdentifier(database.roles.jobs)
  if (database.roles.jobs !== database.roles.owner) await owner.query(`grant create ${on} to ${jobs}`)
  try {
    await installJobs({ pgPool: database.jobs, logger: new Logger(() => () => {}), noHandleSignals: true })
  } finally {
    if (database.roles.jobs !== database.roles.owner) await owner.query(`revoke create ${on} from ${jobs}`)
  }
}

async function apply(database: Database, owner: pg.Client, migration: Migration): Promise<void> {
  const sql = nameRoles(migration.sql, database.roles)
  try {
    if (migration.role === 'jobs') await database.jobs.query(`begin;\n${sql}\n;commit`)
    await owner.query('begin')
    if (migration.role === 'owner') await owner.query(sql)
    await record(owner, migration)
    await owner.query('commit')
  } catch (error) {
    await owner.query('rollback').catch(() => {})
    throw startProblems.migrationFailed(migration.name, error)
  }
}

async function record(owner: pg.Client, { name, module, checksum }: Migration): Promise<void> {
  const values = [name, module, checksum]
  await owner.query('insert into kernel.migration (name, module, checksum) values ($1, $2, $3)', values)
}

/** Roles have other names on a foreign server; a migration writes them as psql does: `:"app"`. */
function nameRoles(sql: string, roles: RoleNames): string {
  return sql.replaceAll(/:"(owner|app|jobs)"/g, (_, role: keyof RoleNames) =>
    pg.escapeIdentifier(roles[role]),
  )
}
