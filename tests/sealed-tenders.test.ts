import assert from 'node:assert/strict'
import { createHash, randomBytes } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { identifying } from '../src/identify.ts'
import type { CastName } from '../src/kernel/examples.ts'
import { administration } from '../src/modules/administration/contract.ts'
import type { ProcurementId } from '../src/modules/procurements/contract.ts'
import { tenders } from '../src/modules/tenders/contract.ts'
import { setUpBox, turnOf } from '../src/modules/tenders/examples/box.ts'
import { holderOf, linkOf, putTogether } from '../src/modules/tenders/examples/own-tender.ts'
import { listen } from '../src/platform/http/listen.ts'
import { createApi } from '../src/platform/http/server.ts'
import { createLog } from '../src/platform/log.ts'
import { type OpenStage, setStage } from './support/stage.ts'

/** What must be nowhere before the opening. */
const marks = {
  content: 'KATLA-ALUNE-TULI',
  fileName: 'salajane-leht.pdf',
  name: 'Ühispakkujad Vaikne Sild',
  email: 'peidus@vaiknesild.example',
  // In cents; written with digits enough that chance doesn't write them too.
  price: '9876543210',
  secret: 'meie hinnamudel on ainulaadne',
}
const minutes = (count: number) => new Date(Date.now() + count * 60_000)

describe('tenders sealed over HTTP', () => {
  let stage: OpenStage
  let port: number
  let stop: () => Promise<void>
  const lines: string[] = []

  before(async () => {
    stage = await setStage({ environment: { MAX_FILE_MB: '20' } })
    const log = createLog({ level: 'trace', destination: { write: (line: string) => void lines.push(line) } })
    const app = createApi({ house: stage.house, log, trustedProxies: [], ...identifying(stage.house) })
    const listening = await listen(app, { port: 0, host: '127.0.0.1' })
    port = listening.port
    stop = listening.stop
  })
  after(async () => {
    await stop()
    await stage.database.stop()
  })

  const post = (path: string, body: FormData | URLSearchParams) =>
    fetch(`http://127.0.0.1:${port}/tender/${path}?lang=et`, {
      method: 'POST',
      body,
      redirect: 'manual',
      headers: { 'sec-fetch-site': 'same-origin' },
    })
  const link = (procurement: ProcurementId, no = 0) => linkOf(stage, { procurement, no, at: new Date() })
  const fileOf = (...files: [string, Uint8Array<ArrayBuffer>][]) => {
    const form = new FormData()
    for (const [name, bytes] of files) form.append('files', new Blob([bytes]), name)
    return form
  }
  const boxOf = async (token: string) =>
    (await stage.perform(tenders.showTenderPage, { token }, await holderOf(stage, token), new Date())).box
  const open = async (procurement: ProcurementId, at: Date) => {
    for (const who of ['kati', 'maarja'] as const satisfies CastName[])
      await stage.perform(tenders.openBox, await turnOf(stage, { procurement, who, at }), who, at)
    await stage.runJobs()
  }

  it('leave nothing plain in the database, the audit, the facts and the log before the opening', async () => {
    const { procurement } = await setUpBox(stage, minutes(30))
    const token = await link(procurement)
    const content = Buffer.concat([randomBytes(700_000), Buffer.from(marks.content), randomBytes(9)])
    const sent = await post(`${token}/files`, fileOf([marks.fileName, Uint8Array.from(content)]))
    assert.equal(sent.status, 303)
    const { name, email, secret } = marks
    const said = {
      name,
      email,
      lots: '',
      prices: '98765432,10',
      secrets: secret,
      registryCode: '',
      contactName: '',
    }
    assert.equal((await post(`${token}/statement`, new URLSearchParams(said))).status, 303)
    assert.equal((await post(`${token}/submission`, new URLSearchParams())).status, 303)
    const { receipt } = await boxOf(token)
    assert.equal(receipt?.files[0]?.sha256, createHash('sha256').update(content).digest('hex'))
    for (const [what, mark] of Object.entries(marks)) {
      assert.deepEqual(await placesOf(stage, mark), [], what)
      assert.ok(!lines.some((line) => line.includes(mark)), `${what} in the log`)
    }
    assert.deepEqual(await placesOf(stage, token), [], 'the token')
    const { items } = await stage.perform(administration.listAudit, { modules: ['tenders'] }, 'siim')
    const told = items.map(({ operation }) => operation)
    assert.ok(told.includes('tenders.setUpBox'))
    assert.ok(
      !told.some((one) => /submitTender|addTenderFiles|stateTender|readSeal/.test(one)),
      'counted in the audit',
    )
    // The same look finds all of it after the opening: it isn't blind.
    await open(procurement, minutes(31))
    for (const [what, mark] of Object.entries(marks))
      assert.notDeepEqual(await placesOf(stage, mark), [], what)
  })

  it('of fifty in the last moment each is received or clearly refused, none half', async () => {
    const { procurement } = await setUpBox(stage, minutes(30))
    const tokens: string[] = []
    for (let no = 0; no < 50; no += 1) {
      const token = await linkOf(stage, { procurement, no, at: new Date() })
      await putTogether(stage, token, new Date())
      tokens.push(token)
    }
    await stage.house.write
      .updateTable('procurements.procurement')
      .set({ tendersDueAt: new Date(Date.now() + 150) })
      .where('id', '=', procurement)
      .execute()
    const submit = async (token: string, after: number) => {
      await new Promise((resolve) => setTimeout(resolve, after))
      return (await post(`${token}/submission`, new URLSearchParams())).status
    }
    const answers = await Promise.all(tokens.map((token, at) => submit(token, at * 6)))
    assert.deepEqual(
      [...new Set(answers)].filter((status) => status !== 303 && status !== 409),
      [],
    )
    const received = answers.filter((status) => status === 303).length
    for (const [at, token] of tokens.entries())
      assert.equal((await boxOf(token)).receipt !== null, answers[at] === 303)
    await open(procurement, minutes(1))
    const { opening } = await stage.perform(tenders.readBox, { procurement }, 'kati', minutes(1))
    assert.deepEqual(
      [opening?.received, opening?.takenOut, opening?.refused.length],
      [received, received, 50 - received],
    )
  })

  it('refuse a file over the limit in words, take those beside it not by halves, and go on', async () => {
    const { procurement } = await setUpBox(stage, minutes(30))
    const token = await link(procurement)
    const small: [string, Uint8Array<ArrayBuffer>] = ['väike.txt', new TextEncoder().encode('väike')]
    const large: [string, Uint8Array<ArrayBuffer>] = ['suur.bin', new Uint8Array(40 * 1024 * 1024)]
    const refused = await post(`${token}/files`, fileOf(small, large))
    assert.equal(refused.status, 413)
    assert.match(await refused.text(), /lubatud on kuni 20\s*MB/)
    assert.deepEqual((await boxOf(token)).files, [])
    assert.equal((await post(`${token}/files`, fileOf(small))).status, 303)
    assert.deepEqual(
      (await boxOf(token)).files.map(({ name, size }) => [name, size]),
      [['väike.txt', 6]],
    )
  })

  it('refuse more files at once than a tender may have, and take none of them', async () => {
    const { procurement } = await setUpBox(stage, minutes(30))
    const token = await link(procurement)
    const many = Array.from({ length: 31 }, (_, no): [string, Uint8Array<ArrayBuffer>] => [
      `${no}.txt`,
      new Uint8Array(1),
    ])
    const refused = await post(`${token}/files`, fileOf(...many))
    assert.equal(refused.status, 422)
    assert.match(await refused.text(), /kuni 30 faili. Ühtegi ei lisatud/)
    assert.deepEqual((await boxOf(token)).files, [])
  })

  it('refuse a form without a file, one that breaks off, and another’s link', async () => {
    const { procurement } = await setUpBox(stage, minutes(30))
    const token = await link(procurement)
    assert.equal((await post(`${token}/files`, fileOf())).status, 422)
    const broken = await fetch(`http://127.0.0.1:${port}/tender/${token}/files`, {
      method: 'POST',
      redirect: 'manual',
      headers: { 'content-type': 'multipart/form-data; boundary=x', 'sec-fetch-site': 'same-origin' },
      body: '--x\r\ncontent-disposition: form-data; name="files"; filename="a.txt"\r\n\r\npool faili',
    })
    assert.equal(broken.status, 400)
    assert.deepEqual((await boxOf(token)).files, [])
    assert.equal((await post('no-such-token/files', fileOf(['a.txt', new Uint8Array(3)]))).status, 404)
  })
})

/** Every table that holds the mark: as text, or as bytes, which PostgreSQL writes in hexadecimal. */
async function placesOf(stage: OpenStage, mark: string): Promise<string[]> {
  const { rows: tables } = await stage.database.read.query<{ name: string }>(
    `select format('%I.%I', schemaname, tablename) as name from pg_tables
     where schemaname not in ('pg_catalog', 'information_schema', 'graphile_worker')`,
  )
  const found: string[] = []
  const hex = Buffer.from(mark).toString('hex')
  for (const { name } of tables) {
    const { rows } = await stage.database.read.query(
      `select 1 from ${name} t where t::text ilike $1 or t::text ilike $2 limit 1`,
      [`%${mark}%`, `%${hex}%`],
    )
    if (rows.length > 0) found.push(name)
  }
  return found
}
