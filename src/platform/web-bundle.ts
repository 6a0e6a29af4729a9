import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync } from 'node:fs'
import { mkdir, readdir, readFile, rename, rm, stat } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { stripVTControlCharacters } from 'node:util'

/**
 * The staff application as files to serve. Each state of the sources has a folder of its own under
 * `build/web`, named by their hash: what is there is fresh, and a running server keeps its files
 * while a newer one builds.
 */
export interface WebBundle {
  /** Folder of the files; `assets/*` never change and may be kept for ever. */
  readonly dir: string
  readonly manifest: WebManifest
  /** `index.html` for one response; the same nonce goes into its policy. */
  page(nonce: string): string
}

export type WebManifest = Record<
  string,
  { file: string; isEntry?: boolean; css?: string[]; imports?: string[] }
>

export class WebBuildFailed extends Error {}

const root = fileURLToPath(new URL('../..', import.meta.url))
const bundles = join(root, 'build', 'web')
const kept = 3

/**
 * Builds the staff application when its sources changed since the last time; takes milliseconds
 * when they did not. `gallery` adds the page that shows the kit.
 * @throws WebBuildFailed with what the build said.
 */
export async function ensureWebBundle(mode: 'production' | 'gallery' = 'production'): Promise<WebBundle> {
  const name = `${mode}-${await hashInputs()}`
  const dir = join(bundles, name)
  if (!existsSync(dir)) await build(dir, mode)
  return readBundle(dir)
}

/** What the browser may load: the application itself, nothing inline without the nonce, nothing from elsewhere. */
export const webPolicy = (nonce: string): string =>
  [
    "default-src 'none'",
    `script-src 'self' 'nonce-${nonce}'`,
    `style-src 'self' 'nonce-${nonce}'`,
    "img-src 'self' blob:",
    "font-src 'self'",
    "connect-src 'self'",
    "form-action 'self'",
    "base-uri 'none'",
    "frame-ancestors 'none'",
  ].join('; ')

async function readBundle(dir: string): Promise<WebBundle> {
  const html = await readFile(join(dir, 'index.html'), 'utf8')
  const manifest = JSON.parse(await readFile(join(dir, 'manifest.json'), 'utf8')) as WebManifest
  return { dir, manifest, page: (nonce) => html.replaceAll('__CSP_NONCE__', nonce) }
}

/** Built beside its place and moved there at once, so that two processes may build the same. */
async function build(dir: string, mode: string): Promise<void> {
  await mkdir(bundles, { recursive: true })
  const draft = `${dir}.${process.pid}`
  await runVite(['build', '--mode', mode, '--outDir', draft, '--logLevel', 'warn'])
  await rename(draft, dir).catch(() => rm(draft, { recursive: true, force: true }))
  await removeOldBundles()
}

/** In a process of its own: the memory of a build does not stay with the server. */
async function runVite(args: string[]): Promise<void> {
  const packageFile = createRequire(import.meta.url).resolve('vite/package.json')
  const vite = join(dirname(packageFile), 'bin', 'vite.js')
  const child = spawn(process.execPath, [vite, ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  let said = ''
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += part))
  const code = await new Promise((resolve, reject) => child.once('error', reject).once('close', resolve))
  if (code !== 0)
    throw new WebBuildFailed(
      `The staff application could not be built.\n${stripVTControlCharacters(said).trim()}`,
    )
}

async function removeOldBundles(): Promise<void> {
  const folders = (await readdir(bundles)).map((name) => join(bundles, name))
  const aged = await Promise.all(folders.map(async (path) => ({ path, at: (await stat(path)).mtimeMs })))
  const old = aged.sort((a, b) => b.at - a.at).slice(kept)
  await Promise.all(old.map(({ path }) => rm(path, { recursive: true, force: true })))
}

async function hashInputs(): Promise<string> {
  const files = [
    join(root, 'vite.config.ts'),
    join(root, 'package-lock.json'),
    ...(await listInputs(join(root, 'src'))),
  ]
  const hash = createHash('sha256')
  for (const file of files.sort()) hash.update(`${relative(root, file)}\0`).update(await readFile(file))
  return hash.digest('hex').slice(0, 16)
}

/** The sources that the browser's code can reach; the rest of the server does not make a bundle stale. */
async function listInputs(dir: string): Promise<string[]> {
  const entries = await readdir(dir, { withFileTypes: true, recursive: true })
  return entries
    .filter((entry) => entry.isFile() && !entry.name.includes('.test.'))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .filter((file) => isWebInput(relative(dir, file).replaceAll('\\', '/')))
}

const isWebInput = (path: string): boolean =>
  /^(web|kernel)\//.test(path) || /^modules\/[^/]+\/(web\/|(contract|rules|texts)(\.ts|\/))/.test(path)
