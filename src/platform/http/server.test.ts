import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { type OpenStage, setStage } from '../../../tests/support/stage.ts'
import type { Actor } from '../../kernel/actor.ts'
import { createLog } from '../log.ts'
import { createApi } from './server.ts'

/** The HTTP side alone: whose credentials came is decided by `signin` and tested there. */
describe('the HTTP side', () => {
  let stage: OpenStage
  let actor: Actor | null = null
  let app: ReturnType<typeof createApi>
  const get = (path: string, headers: Record<string, string> = {}) =>
    app.request(`http://localhost:3000${path}`, { headers })
  const post = (path: string, body: string, headers: Record<string, string> = {}) =>
    app.request(`http://localhost:3000${path}`, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    })

  before(async () => {
    stage = await setStage()
    const identify = async () => ({ actor, locale: null, now: stage.now })
    app = createApi({
      house: stage.house,
      identify,
      log: createLog({ level: 'silent' }),
      identifyHolder: async () => null,
      trustedProxies: [],
    })
    actor = stage.actor('kati')
  })

  it('reads numbers, lists and texts of an address by the schema', async () => {
    const answer = await get('/api/records/search?text=kati&kinds=person&kinds=team')
    assert.equal(answer.status, 200)
    const { items } = (await answer.json()) as { items: { title: string }[] }
    assert.deepEqual(
      items.map(({ title }) => title),
      ['Kati Kask'],
    )
    const page = await get('/api/people/persons?page=1&perPage=3&state=here')
    assert.equal(((await page.json()) as { items: unknown[] }).items.length, 3)
  })

  it('tells a guest to sign in, in the language of the browser', async () => {
    actor = null
    const answer = await get('/api/people/persons', { 'accept-language': 'ru-RU,ru;q=0.9' })
    actor = stage.actor('kati')
    assert.equal(answer.status, 401)
    assert.equal(answer.headers.get('content-type'), 'application/problem+json')
    const problem = (await answer.json()) as Record<string, string>
    assert.equal(problem.type, 'kernel.SignInNeeded')
    assert.match(problem.title ?? '', /войдите/)
    assert.equal(problem.reference, answer.headers.get('x-request-id'))
  })

  it('names each field that needs mending', async () => {
    const answer = await get('/api/people/persons?page=0')
    assert.equal(answer.status, 400)
    const { errors } = (await answer.json()) as { errors: { path: string; message: string }[] }
    assert.deepEqual(errors, [{ path: 'page', message: 'Vähemalt 1.' }])
  })

  it('refuses a body that is no object, too large or no JSON, and changes nothing', async () => {
    const path = `/api/records/${stage.person('kati')}/comments`
    for (const body of ['[]', '{', '"text"', 'null']) {
      const answer = await post(path, body)
      assert.equal(answer.status, 400, body)
    }
    assert.equal((await post(path, JSON.stringify({ text: 'x'.repeat(3_000_000) }))).status, 413)
    assert.equal((await post(path, JSON.stringify({ text: 'a\u0000b' }))).status, 400)
    const comments = (await (await get(path)).json()) as { items: unknown[] }
    assert.deepEqual(comments.items, [])
  })

  it('refuses a change that another site sent with our cookie', async () => {
    const path = `/api/records/${stage.person('kati')}/comments`
    const foreign = [
      { 'sec-fetch-site': 'cross-site' },
      { 'sec-fetch-site': 'same-site' },
      { origin: 'https://evil.example' },
      { cookie: 'koosmeel=anything' },
    ]
    for (const headers of foreign)
      assert.equal((await post(path, '{"text":"tere"}', headers as never)).status, 403)
    assert.equal((await post(path, '{"text":"tere"}', { origin: 'http://localhost:3000' })).status, 200)
  })

  it('sends the first answer again for the same idempotency key', async () => {
    const path = `/api/records/${stage.person('piret')}/comments`
    const headers = { 'idempotency-key': 'one', 'sec-fetch-site': 'same-origin' }
    const first = await (await post(path, '{"text":"üks kord"}', headers)).json()
    assert.deepEqual(await (await post(path, '{"text":"üks kord"}', headers)).json(), first)
    assert.equal((await post(path, '{"text":"midagi muud"}', headers)).status, 422)
    const comments = (await (await get(path)).json()) as { items: unknown[] }
    assert.equal(comments.items.length, 1)
  })

  it('takes a file up as a stream and keeps its name', async () => {
    const headers = { 'x-file-name': encodeURIComponent('Õppekava.txt'), 'content-type': 'text/plain' }
    const answer = await post('/api/uploads', 'sisu', headers)
    assert.equal(answer.status, 200)
    const { uploadId, name, size } = (await answer.json()) as { uploadId: string; name: string; size: number }
    assert.match(uploadId, /^[0-9a-f-]{36}$/)
    assert.deepEqual([name, size], ['Õppekava.txt', 4])
  })

  it('answers with headers that let nothing be loaded, framed or sniffed', async () => {
    const { headers } = await get('/api/people/agency')
    assert.match(headers.get('content-security-policy') ?? '', /default-src 'none'/)
    assert.equal(headers.get('x-content-type-options'), 'nosniff')
    assert.equal(headers.get('x-frame-options'), 'DENY')
    assert.equal(headers.get('referrer-policy'), 'no-referrer')
    assert.equal(headers.get('cache-control'), 'no-store')
  })
})
