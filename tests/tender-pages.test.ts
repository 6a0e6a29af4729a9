import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { identifying } from '../src/identify.ts'
import { type ProcurementId, procurements } from '../src/modules/procurements/contract.ts'
import { tenders } from '../src/modules/tenders/contract.ts'
import {
  announceTraining,
  approvedPaper,
  inviteThree,
  tokenIn,
} from '../src/modules/tenders/examples/announced.ts'
import { createApi } from '../src/platform/http/server.ts'
import { createLog } from '../src/platform/log.ts'
import { type OpenStage, setStage } from './support/stage.ts'

describe('pages of tenderers', () => {
  let stage: OpenStage
  let app: ReturnType<typeof createApi>
  let procurement: ProcurementId
  let tokens: string[]
  before(async () => {
    stage = await setStage()
    const { house } = stage
    app = createApi({ house, log: createLog({ level: 'silent' }), trustedProxies: [], ...identifying(house) })
    procurement = (await announceTraining(stage, { title: 'Kaks <b>rühma</b>' })).procurement
    await inviteThree(stage, procurement)
    // The database's clock runs on: tenders are awaited whenever this is read.
    const tendersDueAt = new Date(Date.now() + 10 * 86_400_000)
    const row = house.write.updateTable('procurements.procurement')
    await row.set({ tendersDueAt }).where('id', '=', procurement).execute()
    const letters = (await stage.letters()).filter(({ kind }) => kind === 'tenders.invitation')
    tokens = letters.map(({ text }) => tokenIn(text))
  })
  after(() => stage.database.stop())

  const send = (path: string, fields: Record<string, string>, headers: Record<string, string> = {}) =>
    app.request(path, {
      method: 'POST',
      body: new URLSearchParams(fields).toString(),
      headers: {
        'content-type': 'application/x-www-form-urlencoded',
        'sec-fetch-site': 'same-origin',
        ...headers,
      },
    })
  const text = async (path: string) => (await app.request(path)).text()

  it('open by a link that is known, and look alike when there is none', async () => {
    const known = await app.request(`/tender/${tokens[0]}`)
    assert.equal(known.status, 200)
    assert.match(await known.text(), /OÜ Rahuleid/)
    const unknown = await app.request(`/tender/${'x'.repeat(43)}`)
    assert.equal(unknown.status, 404)
    const said = await unknown.text()
    assert.doesNotMatch(said, /Kaks/)
    assert.match(said, /See link ei kehti/)
    const { items } = await stage.perform(tenders.listTenderers, { procurement }, 'kati')
    const [, , third] = items
    assert.ok(third)
    const { id, email } = third
    await stage.perform(tenders.sendLinkAgain, { id, email }, 'kati', new Date(Date.now() - 1000))
    const ended = (await app.request(`/tender/${tokens[2]}`)).text()
    assert.equal((await ended).replaceAll(tokens[2] ?? '', 'x'.repeat(43)), said)
  })

  it('lead on to other languages also after a refusal', async () => {
    const refused = await send(`/tender/${tokens[0]}/questions?lang=en`, { text: '' })
    assert.equal(refused.status, 400)
    assert.match(await refused.text(), new RegExp(`href="/tender/${tokens[0]}\\?lang=ru"`))
  })

  it('show a tenderer nothing of another, whoever else was invited', async () => {
    const [first, second] = [await text(`/tender/${tokens[0]}`), await text(`/tender/${tokens[1]}`)]
    assert.doesNotMatch(first, /Kuulamine|Sild/)
    assert.doesNotMatch(second, /Rahuleid|Sild/)
  })

  it('need no script, allow none and escape what people wrote', async () => {
    const response = await app.request(`/tender/${tokens[0]}`)
    const html = await response.text()
    assert.match(response.headers.get('content-security-policy') ?? '', /default-src 'none'/)
    assert.doesNotMatch(html, /<script|<style|\sstyle=|\son\w+=|<b>rühma/)
    assert.match(html, /Kaks &lt;b&gt;rühma/)
  })

  it('take a question, go back to the page, and keep it from other sites', async () => {
    const path = `/tender/${tokens[0]}/questions?lang=ru`
    const done = await send(path, { text: 'Kas ruum on olemas?' })
    assert.equal(done.status, 303)
    assert.equal(done.headers.get('location'), `/tender/${tokens[0]}?done=askQuestion&lang=ru`)
    const foreign = await send(path, { text: 'Võõras' }, { 'sec-fetch-site': 'cross-site' })
    assert.equal(foreign.status, 403)
    const { items } = await stage.perform(tenders.listQuestions, { procurement }, 'kati')
    assert.deepEqual(
      items.map((one) => one.text),
      ['Kas ruum on olemas?'],
    )
  })

  it('say at the field what was wrong, with what had been typed', async () => {
    await stage.perform(tenders.openCall, { procurement }, 'kati')
    const refused = await send(`/calls/${procurement}/links?lang=en`, { name: 'Koolitaja', email: 'vale' })
    assert.equal(refused.status, 400)
    const html = await refused.text()
    assert.match(html, /value="Koolitaja"/)
    assert.match(html, /id="email-error"/)
    assert.match(html, /aria-invalid="true"/)
  })

  it('write to whoever asks in the language of the page', async () => {
    const fields = {
      name: 'Koolitaja',
      email: 'koolitaja@pakkuja.example',
      registryCode: '',
      contactName: '',
    }
    assert.equal((await send(`/calls/${procurement}/links?lang=ru`, fields)).status, 303)
    const letter = (await stage.letters()).find(({ to }) => to === fields.email)
    assert.match(letter?.subject ?? '', /^Ваша ссылка: Kaks/)
  })

  it('give papers only by a link of theirs, and on the public page only when the call is open', async () => {
    const documents = [await approvedPaper(stage, procurement)]
    const { papers } = await stage.perform(tenders.givePapers, { procurement, documents }, 'kati')
    const status = async (path: string) => (await app.request(path)).status
    assert.equal(await status(`/api/tender/${tokens[1]}/papers/${papers[0]}`), 200)
    assert.equal(await status(`/api/tender/${'x'.repeat(43)}/papers/${papers[0]}`), 404)
    assert.equal(await status(`/api/calls/${procurement}/papers/${papers[0]}`), 200)
    const other = await announceTraining(stage, { title: 'Suletud', cpv: '79530000' })
    assert.equal(await status(`/api/calls/${other.procurement}/papers/${papers[0]}`), 404)
    assert.equal(await status(`/calls/${other.procurement}`), 404)
  })

  it('say how tenders are compared, as it was announced', async () => {
    const html = await text(`/calls/${procurement}`)
    assert.match(html, /osakaal 60 %/)
    assert.match(html, /madalaim hind/)
    const { procedure } = await stage.perform(procurements.readProcurement, { id: procurement }, 'kati')
    assert.equal(procedure, 'VO')
  })
})
