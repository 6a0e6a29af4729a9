import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

export interface Migration {
  /** `20261122T1200_create_registration`, which is also the order. */
  readonly name: string
  /** `kernel`, or the module's name. */
  readonly module: string
  /** A file whose first line is `-- role: jobs` is run as the role that owns `graphile_worker`; it must be repeatable. */
  readonly role: 'owner' | 'jobs'
  readonly sql: string
  readonly checksum: string
}

const source = fileURLToPath(new URL('../..', import.meta.url))

/** The kernel's and the modules' migrations in the order of their names. */
export function readMigrations(): Migration[] {
  const modules = join(source, 'modules')
  const folders = [join(source, 'kernel'), ...readdirSync(modules).map((name) => join(modules, name))]
  const migrations = folders.flatMap(readFolder)
  return migrations.sort((a, b) => (a.name < b.name ? -1 : a.name > b.name ? 1 : 0))
}

function readFolder(folder: string): Migration[] {
  const migrations = join(folder, 'migrations')
  if (!existsSync(migrations)) return []
  const files = readdirSync(migrations).filter((name) => name.endsWith('.sql'))
  return files.map((name) => readMigration(join(migrations, name)))
}

function readMigration(path: string): Migration {
  const name = basename(path, '.sql')
  if (!/^\d{8}T\d{4}_[a-z0-9_]+$/.test(name))
    throw new Error(`${path}: name it like 20261122T1200_create_thing.sql`)
  const sql = readFileSync(path, 'utf8')
  return {
    name,
    module: basename(dirname(dirname(path))),
    role: sql.startsWith('-- role: jobs\n') ? 'jobs' : 'owner',
    sql,
    checksum: createHash('sha256').update(sql).digest('hex'),
  }
}
