import assert from 'node:assert/strict'
import { readdirSync, readFileSync } from 'node:fs'
import { test } from 'node:test'
import { locales } from '../../kernel/words.ts'
import { texts } from './texts.ts'

test('every kind of letter that a module sends has words for the administrator', () => {
  const root = new URL('..', import.meta.url)
  const kinds = readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((file) => /\bmails\.ts$/.test(file))
    .map((file) => readFileSync(new URL(file, root), 'utf8'))
    .flatMap((text) => [...text.matchAll(/\bkind: '([a-z]+\.\w+)'/g)].map(([, kind = '']) => kind))
  assert.ok(kinds.length > 0)
  for (const locale of locales)
    assert.deepEqual(
      kinds.filter((kind) => !texts[locale].letters.kinds[kind]),
      [],
    )
})
