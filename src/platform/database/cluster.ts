import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import {
  accessSync,
  chownSync,
  constants,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { type Binaries, copyBinaries, findBinaries, program } from './binaries.ts'
import {
  chooseDatabaseUser,
  type DatabaseUser,
  findBlockedFolder,
  isRoot,
  nameOfUser,
} from './database-user.ts'
import { startProblems } from './start-problems.ts'

/** One PostgreSQL data folder, with the programs and the user that run it. */
export interface Cluster {
  readonly folder: string
  readonly logFile: string
  readonly user: DatabaseUser
  readonly binaries: Binaries
}

export interface ClusterPlace {
  readonly dataFolder: string
  /** Somebody named the folder: then it is this one or a refusal, never another. */
  readonly chosen: boolean
  /** Where root keeps what its database user could not reach elsewhere. */
  readonly systemFolder?: string
}

/** The superuser of our own cluster; peer authentication lets in only the owner of the process and root. */
export const superuser = 'postgres'

/** Finds the cluster, or makes an empty one. @throws StartProblem */
export function prepareCluster(place: ClusterPlace): Cluster {
  // Under a stricter mask the database user could not enter the folders that root makes for it.
  const mask = process.umask(0o022)
  try {
    return findOrCreate(place)
  } finally {
    process.umask(mask)
  }
}

function findOrCreate(place: ClusterPlace): Cluster {
  makeFolder(place.dataFolder)
  const folder = join(chooseHome(place), 'postgres')
  const user = chooseDatabaseUser(folder)
  const binaries = reachableBinaries(user, place)
  const cluster = { folder, logFile: `${folder}.log`, user, binaries }
  if (!existsSync(folder)) createCluster(cluster)
  checkOwner(folder)
  checkVersion(cluster)
  writeFileSync(join(folder, 'pg_hba.conf'), 'local all all peer map=koosmeel\n')
  writeFileSync(join(folder, 'pg_ident.conf'), `koosmeel root all\nkoosmeel "${user.name}" all\n`)
  return cluster
}

function makeFolder(folder: string): void {
  try {
    const user = existsSync(folder) ? undefined : chooseDatabaseUser(folder)
    const belongsToUser = user && statSync(nearestExisting(folder)).uid === user.uid
    mkdirSync(folder, { recursive: true, mode: 0o755 })
    if (user && belongsToUser) chownSync(folder, user.uid, user.gid)
    accessSync(folder, constants.W_OK | constants.X_OK)
  } catch (error) {
    if (error instanceof Error && 'code' in error) throw startProblems.folderNotWritable(folder, error)
    throw error
  }
}

function nearestExisting(folder: string): string {
  return existsSync(folder) ? folder : nearestExisting(dirname(folder))
}

/**
 * The data folder; or, when nobody chose it and the database user cannot enter it (a checkout in a home of mode
 * 700), a folder of the system. That choice is written down, so that a later `chmod` does not "lose" the data.
 */
function chooseHome({ dataFolder, chosen, systemFolder = '/var/lib/koosmeel' }: ClusterPlace): string {
  if (existsSync(noteIn(dataFolder))) return homeOf(dataFolder)
  const user = chooseDatabaseUser(dataFolder)
  const blocked = findBlockedFolder(dataFolder, user)
  if (!blocked) return dataFolder
  if (chosen) throw startProblems.pathBlocked(blocked, dataFolder, user.name)
  const mark = createHash('sha256').update(dataFolder).digest('hex').slice(0, 12)
  const home = join(systemFolder, `data-${mark}`)
  makeFolder(home)
  writeFileSync(noteIn(dataFolder), `${home}\n`)
  return home
}

const noteIn = (dataFolder: string) => join(dataFolder, 'postgres.location')

/** The folder in which the cluster of a data folder lies: that folder, or the one that was written down. */
export function homeOf(dataFolder: string): string {
  const note = noteIn(dataFolder)
  return existsSync(note) ? readFileSync(note, 'utf8').trim() : dataFolder
}

function reachableBinaries(
  user: DatabaseUser,
  { systemFolder = '/var/lib/koosmeel' }: ClusterPlace,
): Binaries {
  const binaries = findBinaries()
  return findBlockedFolder(binaries.folder, user) ? copyBinaries(binaries, systemFolder) : binaries
}

/** Made beside its place and renamed into it, so that an interrupted `initdb` leaves no half-made cluster. */
function createCluster(cluster: Cluster): void {
  sweepUnfinished(cluster.folder)
  const unfinished = `${cluster.folder}.new-${process.pid}`
  try {
    mkdirSync(unfinished, { mode: 0o700 })
    if (isRoot()) chownSync(unfinished, cluster.user.uid, cluster.user.gid)
  } catch (error) {
    throw startProblems.folderNotWritable(dirname(cluster.folder), error)
  }
  initialize(cluster, unfinished)
  try {
    renameSync(unfinished, cluster.folder)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(cluster.folder)) throw error
  }
}

function sweepUnfinished(folder: string): void {
  const prefix = `${basename(folder)}.new-`
  for (const name of readdirSync(dirname(folder))) {
    if (!name.startsWith(prefix) || isAlive(Number(name.slice(prefix.length)))) continue
    rmSync(join(dirname(folder), name), { recursive: true, force: true })
  }
}

/**
 * `lc_ctype` must know letters beyond ASCII, or pg_trgm drops "õäöü" from its trigrams; which of these names
 * exists depends on the computer.
 */
const locales = ['C.UTF-8', 'en_US.UTF-8', 'et_EE.UTF-8']

function initialize({ binaries, user }: Cluster, folder: string): void {
  let failure = ''
  for (const locale of locales) {
    const { status, stderr, error } = runAs(user, program(binaries, 'initdb'), [
      ...['-D', folder, '--username', superuser, '--auth', 'peer', '--encoding', 'UTF8', '--no-instructions'],
      ...['--locale-provider', 'icu', '--icu-locale', 'et-EE', '--locale', locale, '--lc-messages', 'C'],
    ])
    if (status === 0) return
    failure = error?.message ?? stderr.trim()
    if (!failure.includes('invalid locale')) break
  }
  rmSync(folder, { recursive: true, force: true })
  throw startProblems.didNotStart('initdb', failure)
}

function runAs({ uid, gid }: DatabaseUser, command: string, parameters: readonly string[]) {
  const identity = isRoot() ? { uid, gid } : {}
  return spawnSync(command, parameters, { encoding: 'utf8', cwd: '/', env: plainEnvironment(), ...identity })
}

/** Without `PGDATA`, `PGPORT` and other words meant for somebody else's PostgreSQL. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  return { PATH: process.env.PATH, TZ: 'UTC' }
}

function checkOwner(folder: string): void {
  const { uid } = statSync(folder)
  if (!isRoot() && uid !== process.getuid?.()) throw startProblems.folderOfAnother(folder, nameOfUser(uid))
}

function checkVersion({ folder, binaries }: Cluster): void {
  const has = readFileSync(join(folder, 'PG_VERSION'), 'utf8').trim()
  const needs = binaries.version.split('.')[0] ?? ''
  if (has !== needs) throw startProblems.clusterOfOtherVersion(folder, has, needs)
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
