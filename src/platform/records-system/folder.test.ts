import assert from 'node:assert/strict'
import { randomBytes } from 'node:crypto'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { gunzipSync } from 'node:zlib'
import { temporaryFolder } from '../../../tests/support/database.ts'
import { recordsFolder } from './folder.ts'

const contentOf = (...chunks: Uint8Array[]) =>
  async function* () {
    yield* chunks
  }

test('a consignment stands in its place whole, with contents that come out as they went in', async () => {
  const folder = temporaryFolder()
  const chunks = [randomBytes(70_001), randomBytes(1), randomBytes(100_000)]
  const content = contentOf(...chunks)
  await recordsFolder(folder).deliver({
    id: 'a1',
    capsule: ['<File>', { content }, '</File>'],
    files: [{ name: 'leping.asice', content }],
  })
  assert.deepEqual(readdirSync(folder), ['a1'])
  assert.deepEqual(readFileSync(join(folder, 'a1/files/leping.asice')), Buffer.concat(chunks))
  const [, packed = ''] =
    /<File>(.*)<\/File>/.exec(readFileSync(join(folder, 'a1/capsule.xml'), 'utf8')) ?? []
  assert.deepEqual(gunzipSync(Buffer.from(packed, 'base64')), Buffer.concat(chunks))
})

test('what breaks off half-way leaves nothing to be taken, and comes whole the next time', async () => {
  const folder = temporaryFolder()
  const breaking = async function* () {
    yield randomBytes(10)
    throw new Error('broken off')
  }
  const records = recordsFolder(folder)
  const consignment = { id: 'b2', capsule: ['<a/>'], files: [{ name: 'x.pdf', content: breaking }] }
  await assert.rejects(records.deliver(consignment), { name: 'RecordsUnreachable' })
  assert.ok(readdirSync(folder).every((name) => name.startsWith('.')))
  await records.deliver({ ...consignment, files: [] })
  await records.deliver({ ...consignment, capsule: ['<second/>'], files: [] })
  assert.deepEqual(readdirSync(folder), ['b2'])
  assert.equal(readFileSync(join(folder, 'b2/capsule.xml'), 'utf8'), '<a/>')
})

test('a receipt is read when it is there, and a folder that is gone is said without its path', async () => {
  const folder = temporaryFolder()
  const records = recordsFolder(folder)
  assert.equal(await records.findReceipt('c3'), undefined)
  writeFileSync(join(folder, 'c3.receipt'), 'DHX 2026/118\n')
  assert.equal(await records.findReceipt('c3'), 'DHX 2026/118')
  writeFileSync(join(folder, 'plain'), '')
  const gone = recordsFolder(join(folder, 'plain'))
  await assert.rejects(gone.deliver({ id: 'd4', capsule: [], files: [] }), (error: Error) => {
    assert.doesNotMatch(error.message, /plain/)
    return true
  })
})
