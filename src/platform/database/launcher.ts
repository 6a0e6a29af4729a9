import type { ChildProcess } from 'node:child_process'
import { setTimeout as sleep } from 'node:timers/promises'
import pg from 'pg'
import { type Cluster, type ClusterPlace, prepareCluster, superuser } from './cluster.ts'
import {
  isRunning,
  lastLogLines,
  makeSocketFolder,
  readPostmaster,
  removeStalePidFile,
  type ServerSettings,
  spawnPostmaster,
  stopPostmaster,
} from './postmaster.ts'
import { startProblems } from './start-problems.ts'

export interface Launch extends ClusterPlace {
  /** The server wants the folder for itself; a tool (the CLI) shares it with whoever is there. */
  readonly sole: boolean
  readonly settings?: ServerSettings
  /** Told when PostgreSQL went away under a living process, and when it is back. */
  readonly onNotice?: (notice: 'lost' | 'restored') => void
}

export interface EmbeddedServer {
  readonly clusterFolder: string
  readonly socketFolder: string
  /** PostgreSQL was already running when we came. */
  readonly attached: boolean
  readonly connect: (database: string) => pg.ClientConfig
  /** The last process to leave stops PostgreSQL. */
  readonly stop: () => Promise<void>
}

/** Locks held on our own connection for as long as a process uses the cluster; a killed process loses them by itself. */
const presence = 7_001
const serving = 7_002

/** Starts PostgreSQL on the folder, or attaches to the one that runs there. @throws StartProblem */
export async function launchPostgres(launch: Launch): Promise<EmbeddedServer> {
  const cluster = prepareCluster(launch)
  const { keeper, socketFolder, attached } = await join(cluster, launch)
  return {
    clusterFolder: cluster.folder,
    socketFolder,
    attached,
    connect: (database) => connection(socketFolder, database),
    stop: keepUp(cluster, launch, keeper),
  }
}

/** Brings PostgreSQL back whenever the connection that we keep breaks, until the function it answers is called. */
function keepUp(cluster: Cluster, launch: Launch, first: pg.Client): () => Promise<void> {
  let keeper = first
  let restoring = Promise.resolve()
  let stopped: Promise<void> | undefined
  const watch = () =>
    keeper.once('end', () => {
      // What cannot be brought back ends the process: whoever supervises it starts it anew.
      if (!stopped) restoring = restore()
    })
  const restore = async () => {
    launch.onNotice?.('lost')
    keeper = (await join(cluster, launch)).keeper
    watch()
    launch.onNotice?.('restored')
  }
  const stop = async () => {
    await restoring.catch(() => {})
    await leave(cluster, keeper)
  }
  watch()
  return () => {
    stopped ??= stop()
    return stopped
  }
}

interface Reached {
  readonly keeper: pg.Client
  readonly socketFolder: string
  readonly attached: boolean
}

async function join(cluster: Cluster, launch: Launch): Promise<Reached> {
  for (;;) {
    const reached = await reach(cluster, launch)
    try {
      await takeLocks(reached.keeper, launch)
      return reached
    } catch (error) {
      await reached.keeper.end().catch(() => {})
      if (!isPassing(error)) throw error
    }
  }
}

/** The only way from outside: the socket, as the superuser of a cluster that belongs to us. */
function connection(socketFolder: string, database: string): pg.ClientConfig {
  return { host: socketFolder, port: 5432, user: superuser, database }
}

async function reach(cluster: Cluster, launch: Launch): Promise<Reached> {
  let child: ChildProcess | undefined
  let starts = 0
  const giveUp = Date.now() + 300_000
  while (Date.now() < giveUp) {
    const running = readPostmaster(cluster)
    if (running && isRunning(cluster, running)) {
      const keeper = await tryConnect(running.socketFolder)
      if (keeper) return { keeper, socketFolder: running.socketFolder, attached: child === undefined }
    } else if (!child || child.exitCode !== null || child.signalCode !== null) {
      if (starts === 6) throw startProblems.didNotStart(cluster.logFile, lastLogLines(cluster))
      if (running) removeStalePidFile(cluster)
      await sleep(starts === 0 ? 0 : 100 * 2 ** starts)
      child = spawnPostmaster(cluster, makeSocketFolder(cluster), launch.settings)
      starts += 1
    }
    await sleep(20)
  }
  throw startProblems.doesNotAnswer(cluster.folder)
}

async function tryConnect(socketFolder: string): Promise<pg.Client | undefined> {
  const client = new pg.Client(connection(socketFolder, 'postgres'))
  client.on('error', () => {})
  try {
    await client.connect()
    return client
  } catch (error) {
    await client.end().catch(() => {})
    if (isPassing(error)) return undefined
    throw error
  }
}

/** Starting up, shutting down, or the socket is not there yet. */
function isPassing(error: unknown): boolean {
  const { code, message } = error as { code?: string; message?: string }
  return (
    ['ENOENT', 'ECONNREFUSED', 'ECONNRESET', 'EPIPE', '57P03', '57P01', '53300'].includes(code ?? '') ||
    // The connection that was just made is gone: noticed in the middle of a query, or before it.
    /^Connection terminated unexpectedly$|is not queryable$/.test(message ?? '')
  )
}

async function takeLocks(keeper: pg.Client, { sole, dataFolder }: Launch): Promise<void> {
  await keeper.query('select pg_advisory_lock_shared($1)', [presence])
  if (!sole) return
  for (let attempt = 0; attempt < 30; attempt += 1) {
    if (await tryLock(keeper, serving)) return
    await sleep(100)
  }
  throw startProblems.anotherKoosmeel(dataFolder)
}

async function tryLock(keeper: pg.Client, key: number): Promise<boolean> {
  const { rows } = await keeper.query('select pg_try_advisory_lock($1) as taken', [key])
  return rows[0].taken
}

async function leave(cluster: Cluster, keeper: pg.Client): Promise<void> {
  const running = readPostmaster(cluster)
  let last = true
  try {
    await keeper.query('select pg_advisory_unlock_shared($1)', [presence])
    last = await tryLock(keeper, presence)
  } catch {
    // PostgreSQL is already going or gone: what is left of it is stopped below.
  }
  // The lock is kept while PostgreSQL stops: whoever comes meanwhile waits for it, is refused and starts PostgreSQL anew.
  if (last && running && isRunning(cluster, running)) await stopPostmaster(cluster, running)
  await keeper.end().catch(() => {})
}
