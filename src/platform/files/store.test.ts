import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import test from 'node:test'
import { freshDatabase } from '../../../tests/support/database.ts'
import { Problem } from '../../kernel/problem.ts'
import { kyselyOf } from '../database/kysely.ts'
import { collectFiles } from './collect.ts'
import { createFileStore } from './store.ts'

const megabyte = 1024 * 1024
const sender = { owner: 'user:kati', name: 'kava.pdf', mediaType: 'application/pdf' }

async function prepare(maxBytes = 5 * megabyte) {
  const database = await freshDatabase()
  const store = createFileStore(database, maxBytes)
  const write = kyselyOf(database.app)
  const take = (upload: string, owner = sender.owner) =>
    write.transaction().execute((tx) => store.take(tx, { upload, owner }))
  const count = async (table: string) =>
    Number((await database.app.query(`select count(*) from kernel.${table}`)).rows[0].count)
  return { database, store, take, count }
}

async function* pieces(bytes: Uint8Array, size: number) {
  for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size)
}

async function whole(stream: AsyncIterable<Buffer>): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of stream) parts.push(part)
  return Buffer.concat(parts)
}

const hasType = (type: string) => (error: unknown) => error instanceof Problem && error.type === type

test('a file comes out as it went in, whole or in part', async () => {
  const { store, take } = await prepare()
  const bytes = randomBytes(megabyte + 12_345)
  const received = await store.receive(pieces(bytes, 70_001), sender)
  assert.deepEqual([received.name, received.size], ['kava.pdf', bytes.length])
  const { file, mediaType, size } = await take(received.upload)
  assert.deepEqual([mediaType, size], ['application/pdf', bytes.length])
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  assert.deepEqual(await store.find(file), { size, sha256 })
  assert.ok((await whole(store.read(file))).equals(bytes))
  for (const [from, to] of [
    [0, 0],
    [262_143, 262_144],
    [100, 800_000],
    [bytes.length - 1, bytes.length + 99],
  ] as const) {
    const part = await whole(store.read(file, { from, to }))
    assert.ok(part.equals(bytes.subarray(from, to + 1)), `bytes ${from}–${to}`)
  }
  assert.equal((await whole(store.read(file, { from: bytes.length, to: bytes.length + 5 }))).length, 0)
})

test('an empty file and one of exactly a chunk are kept as they are', async () => {
  const { store, take } = await prepare()
  for (const bytes of [Buffer.alloc(0), randomBytes(256 * 1024)]) {
    const { file } = await take((await store.receive(pieces(bytes, 1000), sender)).upload)
    assert.ok((await whole(store.read(file))).equals(bytes))
  }
})

test('equal contents are stored once, and each sender has an upload of his own', async () => {
  const { store, take, count } = await prepare()
  const bytes = randomBytes(300_000)
  const uploads = await Promise.all(
    ['kati', 'jaan', 'liis'].map((owner) => store.receive(pieces(bytes, 50_000), { ...sender, owner })),
  )
  assert.equal(new Set(uploads.map(({ upload }) => upload)).size, 3)
  assert.deepEqual([await count('file'), await count('file_chunk')], [1, 2])
  const kati = await take(uploads[0]?.upload ?? '', 'kati')
  const jaan = await take(uploads[1]?.upload ?? '', 'jaan')
  assert.equal(kati.file, jaan.file)
})

test('an upload is of use to its owner only, once, and for 24 hours', async () => {
  const { database, store, take } = await prepare()
  const { upload } = await store.receive(pieces(randomBytes(10), 10), sender)
  await assert.rejects(take(upload, 'user:jaan'), hasType('kernel.NotFound'))
  await take(upload)
  await assert.rejects(take(upload), hasType('kernel.NotFound'))
  const old = await store.receive(pieces(randomBytes(10), 10), sender)
  await database.app.query(`update kernel.upload set at = now() - interval '24 hours'`)
  await assert.rejects(take(old.upload), hasType('kernel.NotFound'))
})

test('a file over the limit and one that breaks off leave nothing', async () => {
  const { store, count } = await prepare(megabyte)
  const large = store.receive(pieces(randomBytes(megabyte + 1), 99_999), sender)
  await assert.rejects(large, (error) => {
    assert.ok(error instanceof Problem)
    assert.deepEqual([error.type, error.data], ['kernel.TooLarge', { limitMegabytes: 1 }])
    return true
  })
  async function* breaking() {
    yield randomBytes(600_000)
    throw new Error('The sender went away')
  }
  await assert.rejects(store.receive(breaking(), sender), /went away/)
  assert.deepEqual([await count('file'), await count('file_chunk'), await count('upload')], [0, 0, 0])
})

test('what no row has referred to for a day is collected, and nothing else', async () => {
  const { database, store, take, count } = await prepare()
  await database.asOwner((owner) =>
    owner.query('create table kernel.keeper (file uuid references kernel.file)'),
  )
  const files = await Promise.all(
    [1, 2, 3].map(() => store.receive(pieces(randomBytes(300_000), 65_536), sender)),
  )
  const [kept, left] = [await take(files[0]?.upload ?? ''), await take(files[1]?.upload ?? '')]
  await database.app.query('insert into kernel.keeper values ($1)', [kept.file])
  assert.equal(await collectFiles(database.app), 0)
  const aDayLater = `update kernel.file set unused_since = unused_since - interval '25 hours'`
  await database.app.query(aDayLater)
  assert.equal(await collectFiles(database.app), 1)
  await assert.rejects(store.find(left.file), hasType('kernel.NotFound'))
  assert.deepEqual([await count('file'), await count('file_chunk'), await count('upload')], [2, 4, 1])
})
