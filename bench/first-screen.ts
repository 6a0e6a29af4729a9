import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { ensureWebBundle, type WebBundle } from '../src/platform/web-bundle.ts'

/** Kilobytes (1000 bytes) of JavaScript after gzip. */
export interface FirstScreen {
  /** What every page needs. */
  readonly shell: number
  /** With the desk, the first screen of whoever is signed in. */
  readonly desk: number
  /** With the page of sign-in, the first screen of everybody else. */
  readonly signIn: number
}

export async function weighFirstScreen(): Promise<FirstScreen> {
  const bundle = await ensureWebBundle()
  const entry = Object.keys(bundle.manifest).find((key) => bundle.manifest[key]?.isEntry) ?? ''
  const page = (name: string) => Object.keys(bundle.manifest).find((key) => key.endsWith(name)) ?? ''
  return {
    shell: weigh(bundle, [entry]),
    desk: weigh(bundle, [entry, page('tasks/web/desk-page.tsx')]),
    signIn: weigh(bundle, [entry, page('signin/web/sign-in-page.tsx')]),
  }
}

/** The chunks and whatever they import at once, each counted once. */
function weigh({ dir, manifest }: WebBundle, chunks: readonly string[]): number {
  const needed = new Set<string>()
  const need = (chunk: string): void => {
    if (needed.has(chunk)) return
    needed.add(chunk)
    manifest[chunk]?.imports?.forEach(need)
  }
  chunks.forEach(need)
  const files = [...needed].flatMap((chunk) => manifest[chunk]?.file ?? [])
  const bytes = files
    .filter((file) => file.endsWith('.js'))
    .map((file) => gzipSync(readFileSync(join(dir, file))).length)
  return bytes.reduce((sum, one) => sum + one, 0) / 1000
}
