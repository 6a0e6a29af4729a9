import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { identifying } from '../src/identify.ts'
import { documents } from '../src/modules/documents/contract.ts'
import { addLetter } from '../src/modules/documents/examples/document.ts'
import { addSeries, registerLetter } from '../src/modules/documents/examples/register.ts'
import { createApi } from '../src/platform/http/server.ts'
import { createLog } from '../src/platform/log.ts'
import { type OpenStage, setStage } from './support/stage.ts'

describe('a public page', () => {
  let stage: OpenStage
  let app: ReturnType<typeof createApi>
  before(async () => {
    stage = await setStage()
    const { house } = stage
    const log = createLog({ level: 'silent' })
    app = createApi({ house, log, trustedProxies: [], ...identifying(house) })
  })
  after(() => stage.database.stop())
  const get = async (path: string) => {
    const response = await app.request(path)
    return { response, text: await response.text() }
  }

  it('needs no script and allows none, nothing inline and nothing from elsewhere', async () => {
    const { response, text } = await get('/register')
    assert.equal(response.status, 200)
    const policy = response.headers.get('content-security-policy') ?? ''
    assert.match(policy, /default-src 'none'/)
    assert.doesNotMatch(policy, /script-src|unsafe|nonce/)
    assert.doesNotMatch(text, /<script|<style|\sstyle=|\son\w+=/)
    assert.equal((await get('/public.css')).response.status, 200)
  })

  it('speaks the language of its address, else that of the browser', async () => {
    assert.match((await get('/register?lang=ru')).text, /<html lang="ru">/)
    const asked = await app.request('/register', { headers: { 'accept-language': 'en-GB' } })
    assert.match(await asked.text(), /<html lang="en">/)
    assert.match((await get('/register')).text, /<html lang="et">/)
  })

  it('escapes what people wrote', async () => {
    const title = 'Kiri <img src=x> & "hind"'
    const letter = await addLetter(stage, { title })
    const series = (await addSeries(stage, { code: '3-3' })).id
    const wish = { version: 1, series, direction: 'internal', channel: 'hand' } as const
    const correspondents = [{ name: '<b>OÜ</b>' }]
    await stage.perform(
      documents.registerDocument,
      { ...letter, ...wish, direction: 'outgoing', correspondents },
      'kati',
    )
    const { text } = await get('/register?text=%22%3E%3Cscript%3E')
    assert.doesNotMatch(text, /<script/)
    const all = (await get('/register')).text
    assert.match(all, /Kiri &lt;img src=x&gt; &amp; /)
    assert.doesNotMatch(all, /<img|<b>OÜ/)
  })

  it('says in words what is not there and what it did not understand', async () => {
    for (const [path, status] of [
      ['/register/01990000-0000-7000-8000-000000000001', 404],
      ['/register/..%2f', 400],
      ['/register?from=eile', 400],
      ['/register?page=-1', 400],
      ['/register?kind=salajane', 400],
    ] as const) {
      const { response, text } = await get(path)
      assert.equal(response.status, status, path)
      assert.match(response.headers.get('content-type') ?? '', /text\/html/)
      assert.match(text, /<h1>[^<]+<\/h1>/)
    }
  })

  it('takes the empty fields of its own form', async () => {
    await registerLetter(stage, { series: (await addSeries(stage, { code: '3-4' })).id })
    const { response } = await get('/register?lang=et&text=&from=&until=&series=&kind=')
    assert.equal(response.status, 200)
  })

  // Twice the limit and more: a minute may end meanwhile, and counting begins anew with it.
  it('ends with a sentence for whoever asks without end', async () => {
    let last = 200
    for (let asked = 0; asked < 1300 && last !== 429; asked += 1)
      last = (await app.request('/register/01990000-0000-7000-8000-000000000001')).status
    assert.equal(last, 429)
    const { response, text } = await get('/register/01990000-0000-7000-8000-000000000001')
    assert.ok(Number(response.headers.get('retry-after')) > 0)
    assert.match(text, /<h1>[^<]+<\/h1>/)
  })
})
