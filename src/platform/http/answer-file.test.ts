import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { once } from 'node:events'
import { type IncomingHttpHeaders, request } from 'node:http'
import { after, before, describe, it } from 'node:test'
import { setTimeout as sleep } from 'node:timers/promises'
import { type OpenStage, setStage } from '../../../tests/support/stage.ts'
import { documents } from '../../modules/documents/contract.ts'
import { createLog } from '../log.ts'
import { listen } from './listen.ts'
import { createApi } from './server.ts'

const megabyte = 1024 * 1024
const pdf = Buffer.concat([Buffer.from('%PDF-1.7\n'), randomBytes(700_000)])

/** The same large content each time, a piece at a time: it never stands in memory as a whole. */
function* large(megabytes: number): Generator<Buffer> {
  const piece = createHash('sha512').update('piece').digest()
  const block = Buffer.concat(Array.from({ length: megabyte / piece.length }, () => piece))
  block.write('%PDF-1.7')
  for (let at = 0; at < megabytes; at++) {
    block.writeUInt32LE(at, 100)
    yield Buffer.from(block)
  }
}

describe('files over HTTP', () => {
  let stage: OpenStage
  let port: number
  let stop: () => Promise<void>
  const kept = () => stage.house.read.selectFrom('kernel.file').select(['sha256']).execute()

  before(async () => {
    stage = await setStage({ environment: { MAX_FILE_MB: '101' } })
    const identify = async () => ({ actor: stage.actor('kati'), locale: null, now: stage.now })
    const log = createLog({ level: 'silent' })
    const app = createApi({
      house: stage.house,
      identify,
      log,
      identifyHolder: async () => null,
      trustedProxies: [],
    })
    const listening = await listen(app, { port: 0, host: '127.0.0.1' })
    port = listening.port
    stop = listening.stop
  })
  after(async () => {
    await stop()
    await stage.database.stop()
  })

  const send = async (bytes: Iterable<Buffer>, name: string) => {
    const up = request({ port, path: '/api/uploads', method: 'POST', headers: { 'x-file-name': name } })
    for (const piece of bytes) if (!up.write(piece)) await once(up, 'drain')
    const answered = once(up, 'response')
    up.end()
    const [answer] = await answered
    let text = ''
    for await (const part of answer) text += part
    return JSON.parse(text) as { uploadId: string; size: number }
  }
  const fetchFile = async (path: string, headers: IncomingHttpHeaders = {}, method = 'GET') => {
    const down = request({ port, path, method, headers }).end()
    const [answer] = await once(down, 'response')
    const hash = createHash('sha256')
    const parts: Buffer[] = []
    let size = 0
    for await (const part of answer) {
      hash.update(part)
      size += part.length
      if (size < megabyte) parts.push(part)
    }
    return {
      status: answer.statusCode,
      headers: answer.headers,
      size,
      sha256: hash.digest('hex'),
      bytes: Buffer.concat(parts),
    }
  }
  const addFile = async (bytes: Iterable<Buffer>, name: string) => {
    const { uploadId } = await send(bytes, name)
    const wish = { kind: 'other' as const, title: name, upload: uploadId as never }
    const { id } = await stage.perform(documents.addDocument, wish, 'kati')
    return `/api/documents/${id}/versions/1/file`
  }

  it('come out whole, in parts, from the end, or not at all when one has them', async () => {
    const file = await addFile([pdf], 'kava.pdf')
    const whole = await fetchFile(file)
    assert.equal(whole.status, 200)
    assert.ok(whole.bytes.equals(pdf))
    assert.equal(whole.headers['content-length'], String(pdf.length))
    assert.equal(whole.headers['accept-ranges'], 'bytes')
    const etag = String(whole.headers.etag)
    for (const [range, from, to] of [
      ['bytes=0-0', 0, 0],
      ['bytes=262143-262144', 262_143, 262_144],
      ['bytes=700000-', 700_000, pdf.length - 1],
      ['bytes=-5', pdf.length - 5, pdf.length - 1],
      ['bytes=10-99999999', 10, pdf.length - 1],
    ] as const) {
      const part = await fetchFile(file, { range })
      assert.deepEqual(
        [part.status, part.headers['content-range'], part.headers['content-length']],
        [206, `bytes ${from}-${to}/${pdf.length}`, String(to - from + 1)],
      )
      assert.ok(part.bytes.equals(pdf.subarray(from, to + 1)), range)
    }
    assert.equal((await fetchFile(file, { 'if-none-match': `W/"x", ${etag}` })).status, 304)
    const head = await fetchFile(file, {}, 'HEAD')
    assert.deepEqual([head.status, head.headers['content-length'], head.size], [200, String(pdf.length), 0])
  })

  it('answer a part that is not there with what there is, and what is no part with the whole', async () => {
    const file = await addFile([pdf], 'kava.pdf')
    for (const range of [`bytes=${pdf.length}-`, 'bytes=-0']) {
      const outside = await fetchFile(file, { range })
      assert.deepEqual([outside.status, outside.headers['content-range']], [416, `bytes */${pdf.length}`])
    }
    for (const range of ['bytes=5-1', 'bytes=-', 'bytes=0-1,4-5', 'lines=1-2'])
      assert.equal((await fetchFile(file, { range })).status, 200, range)
    assert.equal((await fetchFile(file, { range: 'bytes=0-1', 'if-range': '"older"' })).status, 200)
  })

  it('are shown in the page only when they can do no harm, and then in a closed box', async () => {
    const drawing = await addFile([pdf], 'kava.pdf')
    const shown = await fetchFile(`${drawing}?inline=true`)
    assert.match(String(shown.headers['content-disposition']), /^inline; filename="kava.pdf"/)
    assert.match(String(shown.headers['content-security-policy']), /default-src 'none'.*sandbox/)
    assert.equal(shown.headers['x-content-type-options'], 'nosniff')
    const script = await addFile([Buffer.from('<script>alert(1)</script>')], '../../etc/kava.html')
    const saved = await fetchFile(`${script}?inline=true`)
    assert.match(String(saved.headers['content-disposition']), /^attachment; filename="kava.html"/)
    assert.match(String(saved.headers['content-type']), /^text\/plain/)
  })

  it('of a hundred megabytes come out as they went in', async () => {
    const hash = createHash('sha256')
    for (const piece of large(100)) hash.update(piece)
    const file = await addFile(large(100), 'kaart.pdf')
    const whole = await fetchFile(file)
    assert.deepEqual([whole.size, whole.sha256], [100 * megabyte, hash.digest('hex')])
  })

  it('that break off on their way up leave nothing behind', async () => {
    const before = (await kept()).length
    const up = request({
      port,
      path: '/api/uploads',
      method: 'POST',
      headers: { 'content-length': 100 * megabyte },
    })
    up.on('error', () => {})
    for (const piece of large(2)) up.write(piece)
    while ((await kept()).length === before) await sleep(20)
    up.destroy()
    while ((await kept()).length > before) await sleep(20)
    assert.ok((await kept()).every(({ sha256 }) => sha256 !== null))
  })

  it('that nobody reads to the end keep no connection of the database', async () => {
    const file = await addFile(large(20), 'pikk.pdf')
    for (let times = 0; times < 30; times++) {
      const down = request({ port, path: file }).end()
      down.on('error', () => {})
      const [answer] = await once(down, 'response')
      await once(answer, 'data')
      down.destroy()
    }
    assert.equal((await fetchFile(file, { range: 'bytes=0-9' })).size, 10)
  })
})
