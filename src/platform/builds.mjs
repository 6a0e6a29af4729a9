// Plain JavaScript: it also builds what runs the rest.
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../..', import.meta.url))
/** A running server loads parts of its build later, also after it was changed a few times. */
const kept = 8
const hour = 3_600_000

/**
 * What is made of the sources lies in `build/<kind>`, each state of them in a folder of its own named by their hash:
 * what is there is fresh, and a running server keeps its files while a newer one is built.
 *
 * @param {string} kind
 * @param {object} wish
 * @param {string[]} wish.files paths of all that it is made of
 * @param {string} [wish.variant] makes another build of the same files
 * @param {(draft: string, folder: string) => Promise<void>} wish.make fills the draft, which becomes the folder
 * @returns {Promise<string>} the folder; made in milliseconds when nothing has changed
 */
export async function ensureBuilt(kind, { files, variant = '', make }) {
  const folder = join(root, 'build', kind, `${variant}${await hashOf(files)}`)
  if (existsSync(folder)) return folder
  // Beside its place and moved there at once, so that two processes may build the same.
  const draft = `${folder}.${process.pid}`
  await mkdir(join(root, 'build', kind), { recursive: true })
  await make(draft, folder)
  await rename(draft, folder).catch(() => rm(draft, { recursive: true, force: true }))
  await removeOld(join(root, 'build', kind))
  return folder
}

/**
 * Paths of the files below a folder of the project that are no tests.
 *
 * @param {string} folder
 * @param {(path: string) => boolean} isWanted its path below the folder, with slashes
 */
export async function listSources(folder, isWanted) {
  const entries = await readdir(join(root, folder), { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((file) => isWanted(relative(join(root, folder), file).replaceAll('\\', '/')))
}

/** @param {string[]} files */
async function hashOf(files) {
  const hash = createHash('sha256').update(root)
  for (const file of [...files, join(root, 'package-lock.json')].sort())
    hash.update(`${relative(root, file)}\0`).update(await readFile(file))
  return hash.digest('hex').slice(0, 16)
}

/** @param {string} folder */
async function removeOld(folder) {
  const paths = (await readdir(folder)).map((name) => join(folder, name))
  const aged = await Promise.all(paths.map(async (path) => ({ path, at: (await stat(path)).mtimeMs })))
  const isDraft = ({ path = '' }) => /\.\d+$/.test(path)
  const builds = aged.filter((one) => !isDraft(one)).sort((a, b) => b.at - a.at)
  const abandoned = aged.filter((one) => isDraft(one) && one.at < Date.now() - hour)
  const old = [...builds.slice(kept), ...abandoned]
  await Promise.all(old.map(({ path }) => rm(path, { recursive: true, force: true })))
}
