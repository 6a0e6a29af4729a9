import type { RecordId } from '../../kernel/contract.ts'
import { examplesOf, type Stage } from '../../kernel/examples.ts'
import { signin } from './contract.ts'

const guest = { kind: 'guest', visitor: '192.0.2.7' } as const
const system = (name: string) => ({ kind: 'system', name }) as const
const browser = 'a-browser-of-kati-kask'
const email = 'kati.kask@amet.example'
/** A record that is there from the start: a person's. */
const someRecord = (stage: Stage) => stage.person('maarja') as string as RecordId

async function tokenOfLink(stage: Stage): Promise<string> {
  const link = await stage.perform(signin.makeLink, { email }, system('cli'))
  return link?.path.split('#')[1] ?? ''
}

/** The passkey is Kati's from now on. */
async function addPasskey(stage: Stage): Promise<string> {
  const { options } = await stage.perform(signin.offerPasskey, { browser }, 'kati')
  const response = { ...stage.passkey.make(options) }
  return (await stage.perform(signin.addPasskey, { response, name: 'Sülearvuti', browser }, 'kati')).id
}

/** A second session of Kati's: its id. */
async function anotherSession(stage: Stage): Promise<string> {
  await stage.perform(signin.signInByLink, { token: await tokenOfLink(stage), browser }, guest)
  const [session] = await stage.perform(signin.listSessions, {}, 'kati')
  return session?.id ?? ''
}

export const examples = examplesOf(signin, {
  readActor: { as: system('http'), input: { session: 'nobody-has-this-one' } },
  touchSession: {
    as: system('http'),
    input: async (stage) => ({ session: await anotherSession(stage) }),
  },
  readMe: { as: 'kati', input: {} },
  listSignInWays: { as: guest, input: {} },
  signOut: { as: 'kati', input: {} },
  listSessions: { as: 'kati', input: {} },
  endSession: { as: 'kati', input: async (stage) => ({ id: await anotherSession(stage) }) },
  endOtherSessions: { as: 'kati', input: {} },
  requestLink: { as: guest, beside: ['mail'], input: { email, browser } },
  signInByLink: {
    as: guest,
    input: async (stage) => ({ token: await tokenOfLink(stage), browser, agent: 'Firefox, Windows' }),
  },
  makeLink: { as: system('cli'), input: { email } },
  readSetUp: { as: guest, bare: true, input: {} },
  makeSetUpLink: { as: system('main'), bare: true, input: {} },
  setUp: {
    as: guest,
    bare: true,
    input: async (stage) => {
      const { path } = await stage.perform(signin.makeSetUpLink, {}, system('main'))
      return {
        token: path?.split('#')[1] ?? '',
        agency: 'Näidisamet',
        team: 'Näidistiim',
        name: 'Mari Mets',
        email: 'mari.mets@amet.example',
      }
    },
  },
  offerPasskeySignIn: { as: guest, input: { browser } },
  signInByPasskey: {
    as: guest,
    input: async (stage) => {
      await addPasskey(stage)
      const { options } = await stage.perform(signin.offerPasskeySignIn, { browser }, guest)
      return { response: { ...stage.passkey.sign(options) }, browser }
    },
  },
  offerPasskey: { as: 'kati', input: { browser } },
  addPasskey: {
    as: 'kati',
    input: async (stage) => {
      const { options } = await stage.perform(signin.offerPasskey, { browser }, 'kati')
      return { response: { ...stage.passkey.make(options) }, name: 'Sülearvuti', browser }
    },
  },
  listPasskeys: { as: 'kati', input: {} },
  renamePasskey: { as: 'kati', input: async (stage) => ({ id: await addPasskey(stage), name: 'Telefon' }) },
  removePasskey: { as: 'kati', input: async (stage) => ({ id: await addPasskey(stage) }) },
  beginOidc: { as: guest, beside: ['directory'], input: { profile: 'directory', browser } },
  finishOidc: {
    as: guest,
    beside: ['directory'],
    input: async (stage) => {
      const { url } = await stage.perform(signin.beginOidc, { profile: 'directory', browser }, guest)
      return { callbackUrl: await stage.visit(url), browser }
    },
  },
  registerPersonalCode: {
    as: 'siim',
    input: (stage) => ({ person: stage.person('kati'), code: '49403136515' }),
  },
  removePersonalCode: { as: 'siim', input: (stage) => ({ person: stage.person('kati') }) },
  readWaysOfPerson: { as: 'siim', input: (stage) => ({ person: stage.person('kati') }) },
  makeMyToken: { as: 'kati', input: { name: 'Aruanded', scopes: ['people.*'], days: 30 } },
  giveAccessLink: {
    as: system('tenders'),
    input: (stage) => ({ scope: 'tender', record: someRecord(stage) }),
  },
  endAccessLink: {
    as: system('tenders'),
    input: async (stage) => {
      const link = { scope: 'tender', record: someRecord(stage) }
      return { id: (await stage.perform(signin.giveAccessLink, link, system('tenders'))).id }
    },
  },
  readHolder: { as: system('http'), input: { token: 'nobody-holds-this-one' } },
  makeToken: { as: system('cli'), input: { email, name: 'Varundus', scopes: ['*'] } },
  listTokens: { as: 'kati', input: {} },
  endToken: {
    as: 'kati',
    input: async (stage) => {
      const wish = { name: 'Aruanded', scopes: ['people.*'] }
      return { id: (await stage.perform(signin.makeMyToken, wish, 'kati')).id }
    },
  },
})
