import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  chownSync,
  closeSync,
  lstatSync,
  mkdirSync,
  openSync,
  readFileSync,
  rmdirSync,
  rmSync,
  statSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { program } from './binaries.ts'
import { type Cluster, isAlive, plainEnvironment } from './cluster.ts'
import { type DatabaseUser, findBlockedFolder, isRoot } from './database-user.ts'
import { startProblems } from './start-problems.ts'

/** PostgreSQL's main process, as its own file `postmaster.pid` tells. */
export interface Postmaster {
  readonly pid: number
  readonly socketFolder: string
}

/** Listens on no network. Sized for a team: the whole of it stays under 100 MiB. Errors carry people's data, so they stay out of the log. */
const settings = {
  listen_addresses: '',
  unix_socket_permissions: '0700',
  max_connections: '60',
  shared_buffers: '32MB',
  work_mem: '4MB',
  maintenance_work_mem: '32MB',
  effective_cache_size: '512MB',
  io_method: 'sync',
  jit: 'off',
  max_parallel_workers_per_gather: '0',
  max_parallel_maintenance_workers: '0',
  autovacuum_max_workers: '1',
  wal_level: 'minimal',
  max_wal_senders: '0',
  max_logical_replication_workers: '0',
  max_wal_size: '256MB',
  timezone: 'UTC',
  log_timezone: 'UTC',
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_error_verbosity: 'terse',
}

export type ServerSettings = Readonly<Record<string, string>>

export function readPostmaster(cluster: Pick<Cluster, 'folder'>): Postmaster | undefined {
  try {
    const lines = readFileSync(pidFile(cluster), 'utf8').split('\n')
    const [pid, socketFolder] = [Number(lines[0]), lines[4]?.trim()]
    return pid > 0 && socketFolder ? { pid, socketFolder } : undefined
  } catch {
    return undefined
  }
}

/**
 * Alive and really PostgreSQL on this folder: after a crash the number may belong to a stranger or to a zombie. A
 * postmaster works in its data folder, which tells them apart.
 */
export function isRunning({ folder }: Pick<Cluster, 'folder'>, { pid }: Postmaster): boolean {
  if (!isAlive(pid)) return false
  if (process.platform !== 'linux') {
    return spawnSync('ps', ['-p', String(pid), '-o', 'command='], { encoding: 'utf8' }).stdout.includes(
      'postgres',
    )
  }
  try {
    const [its, ours] = [statSync(`/proc/${pid}/cwd`), statSync(folder)]
    return its.ino === ours.ino && its.dev === ours.dev
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EACCES'
  }
}

/** PostgreSQL itself refuses to start while the file names any living process, be it a stranger's. */
export function removeStalePidFile(cluster: Cluster): void {
  rmSync(pidFile(cluster), { force: true })
}

/** In a session of its own, so that Ctrl-C in the terminal reaches only us and we end it in order. */
export function spawnPostmaster(
  cluster: Cluster,
  socketFolder: string,
  extra: ServerSettings = {},
): ChildProcess {
  const log = openLog(cluster)
  const { uid, gid } = cluster.user
  const options = Object.entries({ ...settings, ...extra, unix_socket_directories: socketFolder })
  const child = spawn(
    program(cluster.binaries, 'postgres'),
    ['-D', cluster.folder, ...options.flatMap(([name, value]) => ['-c', `${name}=${value}`])],
    {
      cwd: '/',
      detached: true,
      stdio: ['ignore', log, log],
      env: plainEnvironment(),
      ...(isRoot() && { uid, gid }),
    },
  )
  closeSync(log)
  child.unref()
  child.on('error', () => {})
  return child
}

/** "Fast" shutdown: open transactions are rolled back, everything committed is written out. */
export async function stopPostmaster(cluster: Cluster, { pid, socketFolder }: Postmaster): Promise<void> {
  if (isAlive(pid)) process.kill(pid, 'SIGINT')
  while (readPostmaster(cluster)?.pid === pid && isAlive(pid)) await sleep(20)
  removeEmpty(socketFolder)
}

/** PostgreSQL took its own socket away; another's is there when somebody has started it anew meanwhile. */
function removeEmpty(folder: string): void {
  try {
    rmdirSync(folder)
  } catch (error) {
    if (!['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes((error as NodeJS.ErrnoException).code ?? '')) throw error
  }
}

/**
 * A short path (a socket's may have about 107 bytes) in a folder that only the database user may enter. Always
 * the same for one cluster, so that connections find a restarted server again.
 */
export function makeSocketFolder(cluster: Cluster): string {
  const mark = createHash('sha256').update(cluster.folder).digest('hex').slice(0, 12)
  const base =
    [tmpdir(), '/tmp'].find((path) => path.length < 60 && !findBlockedFolder(path, cluster.user)) ?? '/tmp'
  for (let attempt = 0; attempt < 20; attempt += 1) {
    const folder = join(base, attempt === 0 ? `koosmeel-${mark}` : `koosmeel-${mark}-${attempt}`)
    if (claimFolder(folder, cluster.user)) return folder
  }
  throw startProblems.folderNotWritable(base, undefined)
}

/** Another user of the computer may have made a folder of this name first: that one is not used. */
function claimFolder(folder: string, user: DatabaseUser): boolean {
  try {
    mkdirSync(folder, { mode: 0o700 })
    if (isRoot()) chownSync(folder, user.uid, user.gid)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
      throw startProblems.folderNotWritable(folder, error)
  }
  const found = lstatSync(folder)
  return found.isDirectory() && found.uid === user.uid && (found.mode & 0o077) === 0
}

function openLog({ logFile }: Cluster): number {
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0
  return openSync(logFile, size > 5_000_000 ? 'w' : 'a', 0o600)
}

function pidFile(cluster: Pick<Cluster, 'folder'>): string {
  return join(cluster.folder, 'postmaster.pid')
}

export function lastLogLines({ logFile }: Cluster): string {
  try {
    return readFileSync(logFile, 'utf8').trimEnd().split('\n').slice(-5).join('\n')
  } catch {
    return ''
  }
}
