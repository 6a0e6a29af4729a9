import assert from 'node:assert/strict'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { test } from 'node:test'
import { type OidcStandIn, startOidc } from '../../tests/support/oidc.ts'
import { createOidc, type Oidc } from './oidc.ts'
import { OidcRefusal, type OidcRefusalCode } from './oidc-person.ts'

const redirectUri = 'https://koosmeel.example/signin/callback'
const start = { redirectUri, uiLocale: 'et' as const }
const kati = { sub: 'kati-1', email: 'kati.kask@amet.example', email_verified: true, name: 'Kati Kask' }
const katiAtTara = {
  sub: 'EE60001019906',
  amr: ['mID'],
  acr: 'high',
  profile_attributes: { given_name: 'Kati', family_name: 'Kask', date_of_birth: '2000-01-01' },
}

type Talk = (oidc: Oidc, provider: OidcStandIn) => Promise<void>

async function withDirectory(talk: Talk) {
  const provider = await startOidc()
  provider.become(kati)
  await talk(createOidc({ kind: 'directory', ...provider }), provider).finally(provider.stop)
}

async function withTara(talk: Talk) {
  const provider = await startOidc({ pkce: false })
  provider.become(katiAtTara)
  const oidc = createOidc({ kind: 'tara', methods: ['mid', 'smartid'], acr: 'substantial', ...provider })
  await talk(oidc, provider).finally(provider.stop)
}

const refusedAs = (code: OidcRefusalCode) => (error: unknown) => {
  assert.ok(error instanceof OidcRefusal, String(error))
  assert.equal(error.code, code, String(error.cause))
  return true
}

async function signIn(oidc: Oidc, provider: OidcStandIn) {
  const { url, secrets } = await oidc.start(start)
  return oidc.finish({ callbackUrl: await provider.visit(url), secrets })
}

test('the agency directory says who signed in, with the e-mail from its user info', () =>
  withDirectory(async (oidc, provider) => {
    assert.deepEqual(await signIn(oidc, provider), {
      issuer: provider.issuer,
      subject: 'kati-1',
      amr: [],
      email: 'kati.kask@amet.example',
      name: 'Kati Kask',
    })
  }))

test('an e-mail the directory has not verified is not passed on', () =>
  withDirectory(async (oidc, provider) => {
    provider.become({ ...kati, email_verified: false })
    assert.equal((await signIn(oidc, provider)).email, undefined)
  }))

test('where the provider takes PKCE it is used, with state, nonce and the language', () =>
  withDirectory(async (oidc) => {
    const { url, secrets } = await oidc.start(start)
    const asked = new URL(url).searchParams
    assert.equal(asked.get('code_challenge_method'), 'S256')
    assert.deepEqual([asked.get('state'), asked.get('nonce')], [secrets.state, secrets.nonce])
    assert.deepEqual([asked.get('ui_locales'), asked.get('redirect_uri')], ['et', redirectUri])
    assert.ok(secrets.verifier && !url.includes(secrets.verifier))
  }))

test('TARA is asked for the chosen methods and level, without PKCE, and gives the personal code and name', () =>
  withTara(async (oidc, provider) => {
    const { url, secrets } = await oidc.start(start)
    const asked = new URL(url).searchParams
    assert.deepEqual([asked.get('scope'), asked.get('acr_values')], ['openid mid smartid', 'substantial'])
    assert.deepEqual([asked.has('code_challenge'), secrets.verifier], [false, undefined])
    assert.deepEqual(await oidc.finish({ callbackUrl: await provider.visit(url), secrets }), {
      issuer: provider.issuer,
      subject: 'EE60001019906',
      amr: ['mID'],
      acr: 'high',
      name: 'Kati Kask',
    })
  }))

for (const [what, claims, code] of [
  ['a level below the asked one', { acr: 'low' }, 'weakAcr'],
  ['no level at all', { acr: undefined }, 'weakAcr'],
  ['an unknown level', { acr: 'highest' }, 'weakAcr'],
  ['a method that was not asked for', { amr: ['idcard'] }, 'unexpectedAmr'],
  ['an asked method among others', { amr: ['mID', 'eIDAS'] }, 'unexpectedAmr'],
  ['no method', { amr: [] }, 'unexpectedAmr'],
  ['a foreign personal code', { sub: 'LV010203-12345' }, 'badToken'],
] as const)
  test(`${what} from TARA is refused as ${code}`, () =>
    withTara(async (oidc, provider) => {
      provider.become({ ...katiAtTara, ...claims })
      await assert.rejects(signIn(oidc, provider), refusedAs(code))
    }))

test('an answer to another visit is refused by its state', () =>
  withDirectory(async (oidc, provider) => {
    const mine = await oidc.start(start)
    const hers = await oidc.start(start)
    const callbackUrl = await provider.visit(hers.url)
    await assert.rejects(oidc.finish({ callbackUrl, secrets: mine.secrets }), refusedAs('wrongState'))
    const stateless = callbackUrl.replace(/state=[^&]+/, '')
    await assert.rejects(
      oidc.finish({ callbackUrl: stateless, secrets: hers.secrets }),
      refusedAs('wrongState'),
    )
  }))

for (const [mischief, code] of [
  ['wrongNonce', 'wrongNonce'],
  ['cancel', 'cancelled'],
  ['taraCancel', 'cancelled'],
  ['foreignKey', 'badToken'],
] as const)
  test(`a provider's ${mischief} is refused as ${code}`, () =>
    withTara(async (oidc, provider) => {
      provider.misbehave(mischief)
      await assert.rejects(signIn(oidc, provider), refusedAs(code))
    }))

test('the same answer brought twice is refused the second time', () =>
  withDirectory(async (oidc, provider) => {
    const { url, secrets } = await oidc.start(start)
    const callbackUrl = await provider.visit(url)
    await oidc.finish({ callbackUrl, secrets })
    await assert.rejects(oidc.finish({ callbackUrl, secrets }), refusedAs('replay'))
  }))

test('an answer with the verifier of another browser is refused', () =>
  withDirectory(async (oidc, provider) => {
    const mine = await oidc.start(start)
    const hers = await oidc.start(start)
    const secrets = { ...hers.secrets, verifier: mine.secrets.verifier ?? '' }
    await assert.rejects(
      oidc.finish({ callbackUrl: await provider.visit(hers.url), secrets }),
      refusedAs('replay'),
    )
  }))

test('a provider that is away, broken or silent is said to be down, and works again when it is back', async () => {
  await withDirectory(async (oidc, provider) => {
    provider.misbehave('broken')
    await assert.rejects(oidc.start(start), refusedAs('providerDown'))
    provider.misbehave(undefined)
    const { url, secrets } = await oidc.start(start)
    const callbackUrl = await provider.visit(url)
    await provider.stop()
    await assert.rejects(oidc.finish({ callbackUrl, secrets }), refusedAs('providerDown'))
    await assert.rejects(
      createOidc({ kind: 'directory', ...provider }).start(start),
      refusedAs('providerDown'),
    )
  })
  const silent = createServer(() => {})
  await new Promise<void>((ready) => silent.listen(0, '127.0.0.1', ready))
  const issuer = `http://127.0.0.1:${(silent.address() as AddressInfo).port}`
  const oidc = createOidc(
    { kind: 'directory', issuer, clientId: 'x', clientSecret: 'y' },
    { timeoutSeconds: 1 },
  )
  await assert.rejects(oidc.start(start), refusedAs('providerDown'))
  silent.closeAllConnections()
  silent.close()
})

test('a provider elsewhere must be reached over https', () => {
  const client = { kind: 'directory' as const, clientId: 'x', clientSecret: 'y' }
  assert.throws(() => createOidc({ ...client, issuer: 'http://directory.amet.example' }), TypeError)
  assert.doesNotThrow(() => createOidc({ ...client, issuer: 'https://directory.amet.example' }))
})
