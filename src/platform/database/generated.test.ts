import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import test from 'node:test'
import { fileURLToPath } from 'node:url'
import { freshDatabase } from '../../../tests/support/database.ts'
import { renderGenerated } from './generated.ts'

test('the table types and the readable schema are those of the migrated database', async () => {
  const files = Object.entries(await renderGenerated(await freshDatabase()))
  assert.equal(files.length, 2)
  for (const [path, content] of files) {
    const kept = readFileSync(fileURLToPath(new URL(`../../../${path}`, import.meta.url)), 'utf8')
    assert.ok(kept === content, `${path} is stale: run npx tsx scripts/generate-tables.ts`)
  }
})
