import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type OidcStandIn, startOidc } from '../../../../tests/support/oidc.ts'
import { type OpenStage, setStage } from '../../../../tests/support/stage.ts'
import { people } from '../../people/contract.ts'
import { problems, signin } from '../contract.ts'

const guest = { kind: 'guest', visitor: '192.0.2.7' } as const
const browser = 'browser-of-kati-kask'
const refused = (code: string) => ({ type: problems.OidcRefused.type, data: { code } })
type Profile = 'directory' | 'tara'

const settingsOf = ({ issuer, clientId, clientSecret }: OidcStandIn, prefix: string) => ({
  [`${prefix}_ISSUER`]: issuer,
  [`${prefix}_CLIENT_ID`]: clientId,
  [`${prefix}_CLIENT_SECRET`]: clientSecret,
})

describe('sign-in through a provider', () => {
  let stage: OpenStage
  let directory: OidcStandIn
  let tara: OidcStandIn
  before(async () => {
    directory = await startOidc()
    tara = await startOidc({ pkce: false })
    const environment = { ...settingsOf(directory, 'OIDC'), ...settingsOf(tara, 'TARA'), OIDC_NAME: 'Amet' }
    stage = await setStage({ environment })
  })
  after(() => Promise.all([directory.stop(), tara.stop()]))

  const begin = async (profile: Profile) =>
    (await stage.perform(signin.beginOidc, { profile, browser }, guest)).url
  const finish = (callbackUrl: string, inBrowser = browser) =>
    stage.perform(signin.finishOidc, { callbackUrl, browser: inBrowser }, guest)
  const comeBack = async (profile: Profile) =>
    (profile === 'tara' ? tara : directory).visit(await begin(profile))
  const personOf = async (session: string) => {
    const key = { session, at: stage.now.toISOString() }
    return (await stage.perform(signin.readActor, key, { kind: 'system', name: 'http' })).actor?.person
  }
  const katiInDirectory = { sub: 'kati-1', email: 'Kati.Kask@amet.example', email_verified: true }
  const katiInTara = {
    sub: 'EE49403136515',
    acr: 'high',
    amr: ['mID'],
    profile_attributes: { given_name: 'Kati', family_name: 'Kask' },
  }

  it('names the ways that there are', async () => {
    const { providers } = await stage.perform(signin.listSignInWays, {}, guest)
    assert.deepEqual(providers, [
      { profile: 'directory', name: 'Amet' },
      { profile: 'tara', name: 'TARA' },
    ])
  })

  it('lets in who has the verified address, and afterwards the same subject whatever its address', async () => {
    directory.become(katiInDirectory)
    const first = await finish(await comeBack('directory'))
    assert.equal(await personOf(first.session.token), stage.person('kati'))
    directory.become({ ...katiInDirectory, email: 'maarja.soo@amet.example' })
    const second = await finish(await comeBack('directory'))
    assert.equal(await personOf(second.session.token), stage.person('kati'))
  })

  it('does not give a person’s account to another subject that has her address', async () => {
    directory.become({ ...katiInDirectory, sub: 'another-kati' })
    await assert.rejects(finish(await comeBack('directory')), { type: problems.NobodyHere.type })
  })

  it('does not let in who is not here, nor an address that is not verified', async () => {
    directory.become({ sub: 'stranger', email: 'keegi@mujal.example', email_verified: true })
    await assert.rejects(finish(await comeBack('directory')), { type: problems.NobodyHere.type })
    directory.become({ sub: 'maarja-1', email: 'maarja.soo@amet.example', email_verified: false })
    await assert.rejects(finish(await comeBack('directory')), { type: problems.NobodyHere.type })
  })

  it('takes an answer once, in the browser that began, with the state that was given', async () => {
    directory.become(katiInDirectory)
    const callbackUrl = await comeBack('directory')
    await assert.rejects(finish(callbackUrl, 'browser-of-somebody-else'), refused('wrongState'))
    const forged = new URL(callbackUrl)
    forged.searchParams.set('state', 'of-an-attacker')
    await assert.rejects(finish(forged.href), refused('wrongState'))
    await finish(callbackUrl)
    await assert.rejects(finish(callbackUrl), refused('wrongState'))
  })

  it('does not take an answer of an earlier attempt in a new one', async () => {
    directory.become(katiInDirectory)
    const old = new URL(await comeBack('directory'))
    await finish(old.href)
    const state = new URL(await begin('directory')).searchParams.get('state') ?? ''
    old.searchParams.set('state', state)
    await assert.rejects(finish(old.href), refused('replay'))
  })

  it('tells cancelling from a forged answer', async () => {
    directory.misbehave('cancel')
    await assert.rejects(finish(await comeBack('directory')), refused('cancelled'))
    directory.misbehave('wrongNonce')
    await assert.rejects(finish(await comeBack('directory')), refused('wrongNonce'))
    directory.misbehave()
  })

  it('does not believe what another key has signed', async () => {
    directory.become(katiInDirectory)
    directory.misbehave('foreignKey')
    // Keys are kept once they were read, so this takes an installation that has read none.
    const other = await setStage({ environment: settingsOf(directory, 'OIDC') })
    const { url } = await other.perform(signin.beginOidc, { profile: 'directory', browser }, guest)
    const callbackUrl = await directory.visit(url)
    await assert.rejects(
      other.perform(signin.finishOidc, { callbackUrl, browser }, guest),
      refused('badToken'),
    )
    directory.misbehave()
  })

  it('knows a person of TARA by the registered personal code alone', async () => {
    tara.become(katiInTara)
    await assert.rejects(finish(await comeBack('tara')), { type: problems.NobodyHere.type })
    const person = stage.person('kati')
    await stage.perform(signin.registerPersonalCode, { person, code: '49403136515' }, 'siim')
    const { session } = await finish(await comeBack('tara'))
    assert.equal(await personOf(session.token), person)
    const taken = { person: stage.person('maarja'), code: '49403136515' }
    await assert.rejects(stage.perform(signin.registerPersonalCode, taken, 'siim'), {
      type: problems.CodeTaken.type,
    })
    const ways = await stage.perform(signin.readWaysOfPerson, { person }, 'siim')
    assert.deepEqual(ways, { passkeys: 0, directory: true, personalCode: true })
    const kept = await stage.house.read.selectFrom('signin.identity').selectAll().execute()
    assert.ok(!JSON.stringify(kept).includes('49403136515'))
  })

  it('refuses in TARA a level too low and a means that was not asked for', async () => {
    tara.become({ ...katiInTara, acr: 'substantial' })
    await assert.rejects(finish(await comeBack('tara')), refused('weakAcr'))
    tara.become({ ...katiInTara, amr: ['eIDAS'] })
    await assert.rejects(finish(await comeBack('tara')), refused('unexpectedAmr'))
    tara.misbehave('taraCancel')
    await assert.rejects(finish(await comeBack('tara')), refused('cancelled'))
    tara.misbehave()
  })

  it('keeps out who has left', async () => {
    directory.become({ sub: 'liis-1', email: 'liis.lepp@amet.example', email_verified: true })
    await finish(await comeBack('directory'))
    await stage.perform(people.endPerson, { id: stage.person('liis') }, 'piret')
    await assert.rejects(finish(await comeBack('directory')), { type: problems.NobodyHere.type })
  })

  it('says that the provider is away', async () => {
    await directory.stop()
    const away = await setStage({ environment: settingsOf(directory, 'OIDC') })
    await assert.rejects(
      away.perform(signin.beginOidc, { profile: 'directory', browser }, guest),
      refused('providerDown'),
    )
  })
})
