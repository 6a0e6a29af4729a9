import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { generateDocs } from '../scripts/generate-docs.ts'

describe('generated documents', () => {
  for (const [file, fresh] of Object.entries(generateDocs())) {
    it(`${file} is as the contracts are`, () => {
      const kept = readFileSync(fileURLToPath(new URL(`../${file}`, import.meta.url)), 'utf8')
      assert.ok(kept === fresh, 'Run: npx tsx scripts/generate-docs.ts')
    })
  }
})
