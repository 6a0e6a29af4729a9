import { spawn } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { stripVTControlCharacters } from 'node:util'
import { ensureBuilt, listSources, root } from './builds.mjs'

/** The staff application as files to serve. */
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

/**
 * Builds the staff application when its sources changed since the last time; takes milliseconds
 * when they did not. `gallery` adds the page that shows the kit.
 * @throws WebBuildFailed with what the build said.
 */
export async function ensureWebBundle(mode: 'production' | 'gallery' = 'production'): Promise<WebBundle> {
  const files = [join(root, 'vite.config.ts'), ...(await listSources('src', isWebInput))]
  const make = (draft: string) => runVite(['build', '--mode', mode, '--outDir', draft, '--logLevel', 'warn'])
  return readBundle(await ensureBuilt('web', { files, variant: `${mode}-`, make }))
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

/** The sources that the browser's code can reach; the rest of the server does not make a bundle stale. */
const isWebInput = (path: string): boolean =>
  /^(web|kernel)\//.test(path) || /^modules\/[^/]+\/(web\/|(contract|rules|texts)(\.ts|\/))/.test(path)
