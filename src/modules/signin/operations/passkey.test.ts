import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { type OpenStage, setStage } from '../../../../tests/support/stage.ts'
import { perform } from '../../../kernel/road/perform.ts'
import { problems, signin } from '../contract.ts'

const guest = { kind: 'guest', visitor: '192.0.2.7' } as const
const browser = 'browser-of-kati-kask'

describe('a passkey', () => {
  let stage: OpenStage
  before(async () => {
    stage = await setStage()
    const { options } = await stage.perform(signin.offerPasskey, { browser }, 'kati')
    const response = { ...stage.passkey.make(options) }
    await stage.perform(signin.addPasskey, { response, name: 'Sülearvuti', browser }, 'kati')
  })
  const offer = async () => (await stage.perform(signin.offerPasskeySignIn, { browser }, guest)).options
  const signInWith = (response: object, later = 0, inBrowser = browser) =>
    perform(
      stage.house,
      signin.signInByPasskey,
      { response: { ...response }, browser: inBrowser },
      { actor: guest, now: new Date(stage.now.getTime() + later) },
    )

  it('signs its person in, without a name being asked', async () => {
    const { session } = await signInWith(stage.passkey.sign(await offer()))
    const { actor } = await stage.perform(
      signin.readActor,
      { session: session.token, at: stage.now.toISOString() },
      { kind: 'system', name: 'http' },
    )
    assert.equal(actor?.person, stage.person('kati'))
    const [passkey] = await stage.perform(signin.listPasskeys, {}, 'kati')
    assert.equal(passkey?.usedAt, stage.now.toISOString())
  })

  it('answers one offer once, within five minutes, in the browser that asked', async () => {
    const signed = stage.passkey.sign(await offer())
    await assert.rejects(signInWith(signed, 0, 'another-browser-altogether'), {
      type: problems.OfferEnded.type,
    })
    await assert.rejects(signInWith(signed, 300_000), { type: problems.OfferEnded.type })
    await signInWith(signed)
    await assert.rejects(signInWith(signed), { type: problems.OfferEnded.type })
  })

  it('is refused when it signed something else or is not known here', async () => {
    const old = stage.passkey.sign(await offer())
    await offer()
    await assert.rejects(signInWith(old), { type: problems.PasskeyRefused.type })
    await assert.rejects(signInWith({ id: 'AAAA', response: {} }), { type: problems.PasskeyRefused.type })
  })

  it('is its owner’s to rename and remove, and then signs nobody in', async () => {
    const [passkey] = await stage.perform(signin.listPasskeys, {}, 'kati')
    const id = passkey?.id ?? ''
    const notFound = { type: 'kernel.NotFound' }
    await assert.rejects(stage.perform(signin.renamePasskey, { id, name: 'Minu' }, 'maarja'), notFound)
    await assert.rejects(stage.perform(signin.removePasskey, { id }, 'maarja'), notFound)
    await stage.perform(signin.removePasskey, { id }, 'kati')
    await assert.rejects(signInWith(stage.passkey.sign(await offer())), {
      type: problems.PasskeyRefused.type,
    })
  })

  it('is not offered where browsers make none', async () => {
    const bare = await setStage({ environment: { KOOSMEEL_URL: 'http://127.0.0.1:3000' } })
    await assert.rejects(bare.perform(signin.offerPasskeySignIn, { browser }, guest), {
      type: problems.WayNotOffered.type,
    })
    assert.equal((await bare.perform(signin.listSignInWays, {}, guest)).passkeys, false)
  })
})
