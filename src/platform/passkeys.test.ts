import assert from 'node:assert/strict'
import { test } from 'node:test'
import { createAuthenticator } from '../../tests/support/authenticator.ts'
import {
  offerRegistration,
  offerSignIn,
  PasskeyRefusal,
  type PasskeySite,
  passkeySite,
  verifyRegistration,
  verifySignIn,
} from './passkeys.ts'

const site = passkeySite('https://koosmeel.amet.example/') as PasskeySite
const holder = { userId: 'u-1', userName: 'kati.kask@amet.example', displayName: 'Kati Kask', existing: [] }
const at = { origin: site.origin, rpId: site.id }

async function registerPasskey() {
  const authenticator = createAuthenticator()
  const { challenge } = await offerRegistration(site, holder)
  const passkey = await verifyRegistration(site, {
    response: authenticator.register({ challenge, ...at }),
    challenge,
  })
  return { authenticator, passkey }
}

test('a registered passkey signs in and its counter goes on', async () => {
  const { authenticator, passkey } = await registerPasskey()
  assert.deepEqual([passkey.counter, passkey.transports, passkey.backedUp], [0, ['internal'], false])
  const { challenge } = await offerSignIn(site)
  const response = authenticator.signIn({ challenge, ...at })
  assert.deepEqual(await verifySignIn(site, { response, challenge, passkey }), {
    counter: 1,
    backedUp: false,
  })
})

test('the offer names the site, asks for a verified user and leaves out passkeys that exist', async () => {
  const offer = await offerRegistration(site, { ...holder, existing: [{ id: 'abc', transports: ['usb'] }] })
  assert.equal(offer.rp.id, 'koosmeel.amet.example')
  assert.equal(Buffer.from(offer.user.id, 'base64url').toString(), 'u-1')
  assert.equal(offer.authenticatorSelection?.userVerification, 'required')
  assert.deepEqual(
    offer.excludeCredentials?.map(({ id }) => id),
    ['abc'],
  )
  assert.equal((await offerSignIn(site)).allowCredentials?.length ?? 0, 0)
})

for (const [what, change] of [
  ['another challenge', { challenge: 'YW5vdGhlcg' }],
  ['another site', { origin: 'https://koosmeel.evil.example' }],
  ['another site behind the right origin', { rpId: 'evil.example' }],
  ['an unverified user', { userVerified: false }],
] as const)
  test(`an answer with ${what} is refused at registration and at sign-in`, async () => {
    const { authenticator, passkey } = await registerPasskey()
    const { challenge } = await offerSignIn(site)
    const ceremony = { challenge, ...at, ...change }
    const registration = verifyRegistration(site, {
      response: createAuthenticator().register(ceremony),
      challenge,
    })
    await assert.rejects(registration, PasskeyRefusal)
    await assert.rejects(
      verifySignIn(site, { response: authenticator.signIn(ceremony), challenge, passkey }),
      PasskeyRefusal,
    )
  })

test('a signature of another passkey and a rewound counter are refused', async () => {
  const { authenticator, passkey } = await registerPasskey()
  const { challenge } = await offerSignIn(site)
  const foreign = { ...createAuthenticator().signIn({ challenge, ...at }), id: passkey.id, rawId: passkey.id }
  await assert.rejects(verifySignIn(site, { response: foreign, challenge, passkey }), PasskeyRefusal)
  const later = { ...passkey, counter: 5 }
  authenticator.rewind()
  const response = authenticator.signIn({ challenge, ...at })
  await assert.rejects(verifySignIn(site, { response, challenge, passkey: later }), PasskeyRefusal)
})

test('passkeys are offered only where a browser makes them', () => {
  assert.deepEqual(passkeySite('http://localhost:3000')?.origin, 'http://localhost:3000')
  for (const address of ['http://127.0.0.1:3000', 'https://[::1]:3000', 'http://koosmeel.amet.example'])
    assert.equal(passkeySite(address), undefined, address)
})
