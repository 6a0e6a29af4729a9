import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { type OpenStage, setStage } from '../../../tests/support/stage.ts'
import { perform } from '../../kernel/road/perform.ts'
import { people } from '../people/contract.ts'
import { problems, signin } from './contract.ts'

const guest = { kind: 'guest', visitor: '192.0.2.7' } as const
const http = { kind: 'system', name: 'http' } as const
const cli = { kind: 'system', name: 'cli' } as const
const browser = 'browser-of-kati-kask'
const email = 'kati.kask@amet.example'
const refusedBy = (problem: { type: string }) => ({ type: problem.type })
const minutes = (count: number) => count * 60_000

describe('sign-in', () => {
  let stage: OpenStage
  before(async () => {
    stage = await setStage({ beside: ['mail'] })
  })
  const at = (milliseconds: number) => new Date(stage.now.getTime() + milliseconds)
  const ask = (wish: { email: string; browser: string }, now = stage.now) =>
    perform(stage.house, signin.requestLink, wish, { actor: guest, now })
  const use = (token: string, inBrowser = browser, now = stage.now) =>
    perform(stage.house, signin.signInByLink, { token, browser: inBrowser }, { actor: guest, now })
  const whoIs = (session: string, later = 0, onBehalfOf?: string) =>
    stage.perform(signin.readActor, { session, at: at(later).toISOString(), onBehalfOf }, http)
  const linkIn = (text: string) => /\/sign-in\/link#(\S+)/.exec(text)?.[1] ?? ''
  const lettersTo = async (to: string) => (await stage.letters()).filter((letter) => letter.to === to)
  const signedIn = async (name: string, of = browser): Promise<string> => {
    const link = await stage.perform(signin.makeLink, { email: `${name}@amet.example` }, cli)
    return (await use(link?.path.split('#')[1] ?? '', of)).session.token
  }

  it('answers alike whether the address is known, and writes only to the known one', async () => {
    const known = await ask({ email, browser })
    const unknown = await ask({ email: 'keegi@mujal.example', browser })
    assert.deepEqual(known, unknown)
    assert.equal((await lettersTo(email)).length, 1)
    assert.equal((await lettersTo('keegi@mujal.example')).length, 0)
  })

  it('takes the link once, in the browser that asked, and in time', async () => {
    const token = linkIn((await lettersTo(email)).at(-1)?.text ?? '')
    const refusal = (reason: string) => ({ type: problems.LinkNotUsable.type, data: { reason } })
    await assert.rejects(use(token, 'browser-of-somebody-else'), refusal('otherBrowser'))
    await assert.rejects(use(token, browser, at(minutes(15))), refusal('ended'))
    const { session } = await use(token)
    const { actor, locale } = await whoIs(session.token)
    assert.equal(actor?.person, stage.person('kati'))
    assert.equal(locale, 'et')
    await assert.rejects(use(token), refusal('used'))
    await assert.rejects(use('no-such-token-anywhere'), refusal('unknown'))
  })

  it('gives one of two who press at once', async () => {
    const link = await stage.perform(signin.makeLink, { email }, cli)
    const token = link?.path.split('#')[1] ?? ''
    const both = await Promise.allSettled([
      use(token, 'one-browser-of-two'),
      use(token, 'other-browser-of-two'),
    ])
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
  })

  it('cannot be flooded away from its person', async () => {
    const victim = 'maarja.soo@amet.example'
    for (let index = 0; index < 40; index += 1)
      await ask({ email: victim, browser: `browser-of-an-attacker-${index}` }, at(index * 1000))
    await ask({ email: victim, browser: 'browser-of-maarja-soo' }, at(minutes(1)))
    const letters = await lettersTo(victim)
    assert.ok(letters.length <= 2, `${letters.length} letters`)
    const token = linkIn(letters[0]?.text ?? '')
    const { session } = await use(token, 'browser-of-maarja-soo', at(minutes(2)))
    assert.equal((await whoIs(session.token, minutes(2))).actor?.person, stage.person('maarja'))
  })

  it('ends a session after eight hours without use and after a week in any case', async () => {
    const token = await signedIn('jaan.tamm')
    const hour = minutes(60)
    assert.equal((await whoIs(token, 7.9 * hour)).stale, true)
    assert.equal((await whoIs(token, 8 * hour)).actor, null)
    const known = await whoIs(token)
    assert.equal(known.stale, false)
    const session = known.actor?.kind === 'user' ? known.actor.session : ''
    for (let used = 7; used < 7 * 24; used += 7)
      await perform(stage.house, signin.touchSession, { session }, { actor: http, now: at(used * hour) })
    assert.notEqual((await whoIs(token, 7 * 24 * hour - 1)).actor, null)
    assert.equal((await whoIs(token, 7 * 24 * hour)).actor, null)
  })

  it('keeps no secret that could be read from the database', async () => {
    const token = await signedIn('jaan.tamm')
    const rows = await stage.house.read.selectFrom('signin.session').selectAll().execute()
    assert.ok(rows.every((row) => !JSON.stringify(row).includes(token)))
    const audit = await stage.house.read.selectFrom('kernel.audit').select('input').execute()
    assert.ok(!JSON.stringify(audit).includes(token))
    assert.ok(!JSON.stringify(audit).includes(browser))
  })

  it('ends one session, or all the others', async () => {
    const first = await signedIn('toomas.vaher', 'first-browser-of-toomas')
    const second = await signedIn('toomas.vaher', 'second-browser-of-toomas')
    const actor = (await whoIs(first)).actor
    assert.ok(actor?.kind === 'user')
    const sessions = await stage.perform(signin.listSessions, {}, actor)
    assert.deepEqual(sessions.map(({ current }) => current).sort(), [false, true])
    await stage.perform(signin.endOtherSessions, {}, actor)
    assert.equal((await whoIs(second)).actor, null)
    await stage.perform(signin.signOut, {}, actor)
    assert.equal((await whoIs(first)).actor, null)
  })

  it('knows in whose place somebody acts, and never lets it pass as oneself', async () => {
    const wish = { from: '2026-11-23', until: '2026-11-27', substitute: stage.person('siim') }
    const { id } = await stage.perform(people.recordMyAbsence, wish, 'piret')
    const token = await signedIn('siim.saar')
    const { actor } = await whoIs(token, 0, id)
    assert.ok(actor?.kind === 'user')
    assert.equal(actor.onBehalfOf?.person, stage.person('piret'))
    assert.equal(actor.onBehalfOf?.handedOver, 'all')
    assert.deepEqual(actor.onBehalfOf?.memberships, [{ team: stage.team, role: 'manager' }])
    assert.equal(actor.onBehalfOf?.until.toISOString(), '2026-11-27T22:00:00.000Z')
    const me = await stage.perform(signin.readMe, {}, actor)
    assert.deepEqual(me.roles, ['manager'])
    assert.equal(me.onBehalfOf?.person.name, 'Piret Oja')
    const ended = { type: 'kernel.SubstitutionEnded' }
    const session = await signedIn('siim.saar')
    const afterwards = { session, onBehalfOf: id, at: '2026-11-27T22:00:00Z' }
    const later = { now: new Date('2026-11-27T21:00:00Z'), actor: cli }
    const link = await perform(stage.house, signin.makeLink, { email: 'siim.saar@amet.example' }, later)
    const fresh = await use(link?.path.split('#')[1] ?? '', browser, later.now)
    await assert.rejects(
      stage.perform(signin.readActor, { ...afterwards, session: fresh.session.token }, http),
      ended,
    )
    await assert.rejects(whoIs(token, 0, 'no-uuid'), ended)
    const stranger = await signedIn('anu.rebane')
    await assert.rejects(whoIs(stranger, 0, id), ended)
  })

  it('makes tokens that end, are shown once, and cannot make others', async () => {
    const wish = { name: 'Aruanded', scopes: ['people.*'], days: 1 }
    const { secret } = await stage.perform(signin.makeMyToken, wish, 'kati')
    const bearer = (later = 0) =>
      stage.perform(signin.readActor, { bearer: secret, at: at(later).toISOString() }, http)
    const { actor } = await bearer()
    assert.ok(actor?.kind === 'token')
    assert.deepEqual(actor.scopes, ['people.*'])
    await assert.rejects(stage.perform(signin.makeMyToken, wish, actor), { type: 'kernel.NotAllowed' })
    const everything = await stage.perform(signin.makeToken, { ...wish, email, scopes: ['*'] }, cli)
    const strong = (await stage.perform(signin.readActor, { bearer: everything?.secret }, http)).actor
    assert.ok(strong)
    await assert.rejects(stage.perform(signin.makeMyToken, wish, strong), refusedBy(problems.OnlyInBrowser))
    assert.equal((await bearer(minutes(24 * 60))).actor, null)
    const [token] = await stage.perform(signin.listTokens, {}, 'kati')
    await stage.perform(signin.endToken, { id: token?.id ?? '' }, 'kati')
    assert.equal((await bearer()).actor, null)
  })

  it('lets nobody in who has left, from that moment on', async () => {
    const token = await signedIn('liis.lepp')
    await stage.perform(people.endPerson, { id: stage.person('liis') }, 'piret')
    assert.equal((await whoIs(token)).actor, null)
    await stage.runJobs()
    const kept = await stage.house.read
      .selectFrom('signin.session')
      .select('id')
      .where('person', '=', stage.person('liis'))
      .execute()
    assert.deepEqual(kept, [])
    assert.equal(await stage.perform(signin.makeLink, { email: 'liis.lepp@amet.example' }, cli), null)
  })

  it('welcomes whoever was added with an invitation', async () => {
    const mari = {
      name: 'Mari Mets',
      email: 'mari.mets@amet.example',
      team: stage.team,
      role: 'reader' as const,
    }
    await stage.perform(people.addPerson, mari, 'piret')
    await stage.perform(people.addPerson, { ...mari, email: 'mart@amet.example', invite: false }, 'piret')
    await stage.runJobs()
    const welcomed = (await stage.letters()).filter(({ kind }) => kind === 'signin.welcome')
    assert.deepEqual(
      welcomed.map(({ to }) => to),
      ['mari.mets@amet.example'],
    )
  })
})

describe('the first set-up', () => {
  const wish = { agency: 'Näidisamet', team: 'Tiim', name: 'Mari Mets', email: 'mari@amet.example' }

  it('is taken by one of two who come at once, and then is over', async () => {
    const stage = await setStage({ bare: true })
    const path = async () =>
      (await stage.perform(signin.makeSetUpLink, {}, { kind: 'system', name: 'main' })).path
    const stale = (await path())?.split('#')[1] ?? ''
    const token = (await path())?.split('#')[1] ?? ''
    await assert.rejects(
      stage.perform(signin.setUp, { ...wish, token: stale }, guest),
      refusedBy(problems.SetUpLinkNotUsable),
    )
    const both = await Promise.allSettled([
      stage.perform(signin.setUp, { ...wish, token }, guest),
      stage.perform(signin.setUp, { ...wish, token, email: 'mart@amet.example' }, guest),
    ])
    assert.deepEqual(both.map(({ status }) => status).sort(), ['fulfilled', 'rejected'])
    const lost = both.find((one) => one.status === 'rejected')
    assert.equal(lost?.reason.type, problems.SetUpDone.type)
    assert.equal(await path(), null)
    const won = both.find((one) => one.status === 'fulfilled')
    const session = won?.value.session.token ?? ''
    const { actor } = await stage.perform(signin.readActor, { session, at: stage.now.toISOString() }, http)
    assert.deepEqual(actor?.memberships, [{ team: null, role: 'administrator' }])
  })
})
