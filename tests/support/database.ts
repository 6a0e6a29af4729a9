import { chmodSync, mkdtempSync, readdirSync, rmSync, statfsSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after } from 'node:test'
import pg from 'pg'
import { isAlive } from '../../src/platform/database/cluster.ts'
import { type EmbeddedServer, launchPostgres } from '../../src/platform/database/launcher.ts'
import { migrate } from '../../src/platform/database/migrate.ts'
import { assemble, type Database } from '../../src/platform/database/open.ts'
import { withClient } from '../../src/platform/database/pools.ts'
import { isRunning, readPostmaster } from '../../src/platform/database/postmaster.ts'
import { createDatabase, embeddedRoles, prepareRoles } from '../../src/platform/database/roles.ts'

/**
 * Tests lose nothing that matters in a crash, so they don't wait for the disk; what PostgreSQL's processes share lies
 * in its folder, so that nothing of it stays when the run is killed.
 */
const careless = {
  fsync: 'off',
  synchronous_commit: 'off',
  full_page_writes: 'off',
  max_connections: '200',
  dynamic_shared_memory_type: 'mmap',
}
const template = 'koosmeel_template'
const prefix = 'koosmeel-tests-'

let cluster: Promise<EmbeddedServer> | undefined
let shared: Promise<Database> | undefined
let lastCopy: Promise<unknown> = Promise.resolve()
let copies = 0
let isStopping = false
const opened: Database[] = []
const folders: string[] = []

after(stopCluster)
process.once('exit', () => folders.forEach(removeFolder))
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1))

/**
 * A migrated database that only this test uses: empty, or a copy of one that was prepared. Gone when it is stopped, so
 * that a run doesn't fill the disk; else closed at the end of the run.
 */
export async function freshDatabase(from = template): Promise<Database> {
  const server = await startCluster()
  const name = await copyDatabase(server, from)
  return open(server, name, () => drop(server, name))
}

/** Makes a database for others to be copied from, itself a copy; what is done on it is done once a run. */
export async function prepareDatabase<T>(
  { name, from = template }: { name: string; from?: string },
  fill: (database: Database) => Promise<T>,
): Promise<T> {
  const server = await startCluster()
  const database = open(server, await copyDatabase(server, from, name))
  const filled = await fill(database)
  await database.stop()
  return filled
}

/** One database for all tests of the run that make their own rows and look only at them. */
export function sharedDatabase(): Promise<Database> {
  shared ??= freshDatabase()
  return shared
}

/** A database without anything in it, not even the migrations. */
export async function emptyDatabase(): Promise<Database> {
  const server = await startCluster()
  return open(server, await copyDatabase(server, undefined))
}

/** A folder that the database user may enter, removed at the end of the run. */
export function temporaryFolder(place = tmpdir()): string {
  const folder = mkdtempSync(join(place, `${prefix}${process.pid}-`))
  chmodSync(folder, 0o755)
  folders.push(folder)
  return folder
}

function startCluster(): Promise<EmbeddedServer> {
  cluster ??= launchCluster()
  return cluster
}

/**
 * A run copies hundreds of databases of a thousand files each: in memory, where Linux has enough for it, that costs a
 * seventh of what a disk asks.
 */
function placeOfCluster(): string {
  const memory = '/dev/shm'
  try {
    const { bavail, bsize } = statfsSync(memory)
    return bavail * bsize > 4 * 2 ** 30 ? memory : tmpdir()
  } catch {
    return tmpdir()
  }
}

/** One copy at a time: PostgreSQL refuses to copy a database that another copy holds. */
async function copyDatabase(
  server: EmbeddedServer,
  from: string | undefined,
  name = `test_${++copies}`,
): Promise<string> {
  const copy = () => withClient(server.connect('postgres'), (client) => createDatabase(client, name, from))
  const made = lastCopy.then(copy)
  lastCopy = made.catch(() => {})
  await made
  return name
}

async function launchCluster(): Promise<EmbeddedServer> {
  sweepAfterKilledRuns()
  const server = await launchPostgres({
    dataFolder: temporaryFolder(placeOfCluster()),
    chosen: true,
    sole: true,
    settings: careless,
  })
  try {
    await prepareTemplate(server)
    return server
  } catch (error) {
    await server.stop()
    throw error
  }
}

async function prepareTemplate(server: EmbeddedServer): Promise<void> {
  await withClient(server.connect('postgres'), async (client) => {
    await prepareRoles(client)
    await createDatabase(client, template)
  })
  const database = open(server, template)
  await migrate(database)
  await database.stop()
}

function open(server: EmbeddedServer, name: string, stopServer = async () => {}): Database {
  const as = (user: string) => ({ ...server.connect(name), user })
  const connections = {
    owner: as(embeddedRoles.owner),
    app: as(embeddedRoles.app),
    jobs: as(embeddedRoles.jobs),
  }
  const database = assemble(connections, {
    kind: 'embedded',
    appendOnlyEnforced: true,
    roles: embeddedRoles,
    stopServer,
  })
  // A run opens hundreds of databases; each lets its connections go when its test is over.
  for (const pool of [database.app, database.read, database.jobs]) pool.options.idleTimeoutMillis = 500
  opened.push(database)
  return database
}

/** At the end of the run all go at once, with the server. */
async function drop(server: EmbeddedServer, name: string): Promise<void> {
  if (isStopping) return
  const dropping = withClient(server.connect('postgres'), (client) =>
    client.query(`drop database ${pg.escapeIdentifier(name)} with (force)`),
  )
  await dropping.catch((error) => {
    if (!isStopping) throw error
  })
}

async function stopCluster(): Promise<void> {
  isStopping = true
  // A failed test may have left connections in use: they go with the server.
  for (const database of opened) database.stop().catch(() => {})
  await cluster?.then((server) => server.stop()).catch(() => {})
}

/** A run that was killed could not clean up after itself. */
function sweepAfterKilledRuns(): void {
  for (const place of new Set([tmpdir(), placeOfCluster()]))
    for (const name of readdirSync(place)) {
      if (!name.startsWith(prefix) || isAlive(Number.parseInt(name.slice(prefix.length), 10))) continue
      removeFolder(join(place, name))
    }
}

/** With the PostgreSQL that may still run in it, when the run ended in disorder. */
function removeFolder(folder: string): void {
  const cluster = { folder: join(folder, 'postgres') }
  const running = readPostmaster(cluster)
  if (running && isRunning(cluster, running)) process.kill(running.pid, 'SIGKILL')
  if (running) rmSync(running.socketFolder, { recursive: true, force: true })
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
}
