import { spawnSync } from 'node:child_process'
import { statSync } from 'node:fs'
import { userInfo } from 'node:os'
import { dirname } from 'node:path'
import { startProblems } from './start-problems.ts'

/** The operating system's user as whom PostgreSQL runs. */
export interface DatabaseUser {
  readonly name: string
  readonly uid: number
  readonly gid: number
}

export const isRoot = (): boolean => process.getuid?.() === 0

/**
 * Root cannot run PostgreSQL, so it runs as the owner of the folder (or of the nearest one above that exists);
 * where that is root too, as the first known ordinary user. Everybody else runs it as themselves.
 */
export function chooseDatabaseUser(folder: string): DatabaseUser {
  const { username: name, uid, gid } = userInfo()
  if (!isRoot()) return { name, uid, gid }
  const owner = ownerOfNearest(folder)
  const candidates = [...(owner === 0 ? [] : [String(owner)]), 'koosmeel', 'postgres', 'nobody']
  const user = firstOf(candidates, findUser)
  if (!user) throw startProblems.noOrdinaryUser()
  return user
}

/** The user's name, or the number where it has none. */
export function nameOfUser(uid: number): string {
  return ask('id', ['-un', String(uid)]) ?? String(uid)
}

/** The first folder on the way that the user may not enter. Asked of the system, so ACLs count. */
export function findBlockedFolder(folder: string, user: DatabaseUser): string | undefined {
  if (!isRoot()) return undefined
  const script = 'for d do if [ ! -x "$d" ]; then printf %s "$d"; exit; fi; done'
  return ask('/bin/sh', ['-c', script, 'sh', ...wayTo(folder)], user) || undefined
}

function ownerOfNearest(folder: string): number {
  const found = statSync(folder, { throwIfNoEntry: false })
  return found ? found.uid : ownerOfNearest(dirname(folder))
}

function findUser(nameOrUid: string): DatabaseUser | undefined {
  const name = ask('id', ['-un', nameOrUid])
  const [uid, gid] = [Number(ask('id', ['-u', nameOrUid])), Number(ask('id', ['-g', nameOrUid]))]
  return name && uid > 0 ? { name, uid, gid } : undefined
}

function wayTo(folder: string): string[] {
  const above = dirname(folder)
  return above === folder ? [folder] : [...wayTo(above), folder]
}

function ask(command: string, parameters: readonly string[], as?: DatabaseUser): string | undefined {
  const identity = as && { uid: as.uid, gid: as.gid }
  const { status, stdout } = spawnSync(command, parameters, { encoding: 'utf8', cwd: '/', ...identity })
  return status === 0 ? stdout.trim() : undefined
}

function firstOf<T, R>(values: readonly T[], find: (value: T) => R | undefined): R | undefined {
  for (const value of values) {
    const found = find(value)
    if (found) return found
  }
  return undefined
}
