import assert from 'node:assert/strict'
import { readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, it } from 'node:test'
import { gzipSync } from 'node:zlib'
import { ensureWebBundle, webPolicy } from './web-bundle.ts'

describe('web bundle', () => {
  it('is built once for the same sources', async () => {
    const first = await ensureWebBundle()
    const built = (await stat(first.dir)).mtimeMs
    const second = await ensureWebBundle()
    assert.equal(second.dir, first.dir)
    assert.equal((await stat(second.dir)).mtimeMs, built)
  })

  it('gives every script and style of the page the nonce of the response', async () => {
    const html = (await ensureWebBundle()).page('n0nce')
    const tags = html.match(/<(script|link rel="stylesheet"|link rel="modulepreload")[^>]*>/g) ?? []
    assert.ok(tags.length >= 2)
    for (const tag of tags) assert.match(tag, /nonce="n0nce"/)
    assert.match(webPolicy('n0nce'), /script-src 'self' 'nonce-n0nce'/)
    assert.doesNotMatch(webPolicy('n0nce'), /unsafe/)
  })

  it('holds neither the gallery nor more than 250 kB of scripts for the first screen', async () => {
    const { dir, page } = await ensureWebBundle()
    const files = await readdir(join(dir, 'assets'))
    assert.deepEqual(
      files.filter((name) => /gallery|shelf/.test(name)),
      [],
    )
    const first = [...page('').matchAll(/assets\/[\w.-]+\.js/g)].map(([path]) => join(dir, path))
    const sizes = await Promise.all(first.map(async (path) => gzipSync(await readFile(path)).length))
    const total = sizes.reduce((sum, size) => sum + size, 0)
    assert.ok(total > 0 && total <= 250_000, `the first screen needs ${total} bytes of scripts`)
  })
})
