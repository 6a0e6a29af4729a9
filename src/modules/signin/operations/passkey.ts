import { personOf } from '../../../kernel/actor.ts'
import type { Capabilities } from '../../../kernel/capabilities.ts'
import { type CommandContext, implement } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import type { RegistrationAnswer, SignInAnswer } from '../../../platform/passkeys.ts'
import { people } from '../../people/contract.ts'
import { passkeyOperations } from '../contract/passkey.ts'
import { problems } from '../contract.ts'
import { after, lasting } from '../rules.ts'
import * as store from '../store/passkey.ts'
import { beginSession, demandBrowser } from './begin-session.ts'

export const passkeyHandlers = implement(passkeyOperations, {
  async offerPasskeySignIn(context) {
    const options = await passkeysOf(context).offerSignIn()
    await keepChallenge(context, 'sign-in', options.challenge)
    return { options: { ...options } }
  },

  async signInByPasskey(context) {
    const { input, now, tx } = context
    const challenge = await takeChallenge(context, 'sign-in')
    const response = input.response as unknown as SignInAnswer['response']
    const kept = await store.lockPasskey(tx, String(response.id))
    if (!kept) throw problems.PasskeyRefused({})
    const passkey = {
      ...kept,
      id: kept.credential,
      publicKey: new Uint8Array(kept.publicKey),
      counter: Number(kept.counter),
      aaguid: '',
    }
    const proof = await passkeysOf(context).verifySignIn({ response, challenge, passkey }).catch(refuse)
    await store.notePasskeyUsed(tx, kept.id, { ...proof, usedAt: now })
    return beginSession(context, { person: kept.person, way: 'passkey', agent: input.agent })
  },

  async offerPasskey(context) {
    const { actor, tx, ask } = context
    const passkeys = passkeysOf(context)
    const { person } = demandBrowser(actor)
    const [contact] = await ask(people.listContacts, { ids: [person] })
    const existing = await store.listPasskeys(tx, person)
    const options = await passkeys.offerRegistration({
      userId: person,
      userName: contact?.email ?? '',
      displayName: contact?.name ?? '',
      existing: existing.map(({ credential, transports }) => ({ id: credential, transports })),
    })
    await keepChallenge(context, 'make', options.challenge)
    return { options: { ...options } }
  },

  async addPasskey(context) {
    const { input, actor, now, tx } = context
    const { person } = demandBrowser(actor)
    const challenge = await takeChallenge(context, 'make')
    const response = input.response as unknown as RegistrationAnswer['response']
    const made = await passkeysOf(context).verifyRegistration({ response, challenge }).catch(refuse)
    const { id: credential, publicKey, counter, transports, backedUp } = made
    return store.addPasskey(tx, {
      person,
      credential,
      publicKey: Buffer.from(publicKey),
      counter,
      transports,
      backedUp,
      name: input.name,
      madeAt: now,
    })
  },

  async listPasskeys({ actor, db }) {
    const passkeys = await store.listPasskeys(db, personOf(actor) ?? '')
    return passkeys.map(({ id, name, backedUp, madeAt, usedAt }) => ({
      id,
      name,
      backedUp,
      madeAt: madeAt.toISOString(),
      usedAt: usedAt?.toISOString() ?? null,
    }))
  },

  async renamePasskey({ input: { id, name }, actor, tx }) {
    const { person } = demandBrowser(actor)
    if (!(await store.renamePasskey(tx, { id, person }, name))) throw kernelProblems.NotFound({})
    return {}
  },

  async removePasskey({ input: { id }, actor, tx }) {
    const { person } = demandBrowser(actor)
    if (!(await store.removePasskey(tx, { id, person }))) throw kernelProblems.NotFound({})
    return {}
  },
})

function passkeysOf({ capabilities }: { capabilities: Capabilities }) {
  if (!capabilities.passkeys) throw problems.WayNotOffered({})
  return capabilities.passkeys
}

type InBrowser = CommandContext<{ browser: string }>

const keepChallenge = (context: InBrowser, purpose: 'make' | 'sign-in', challenge: string) =>
  store.keepChallenge(context.tx, {
    browserHash: context.capabilities.secrets.hash(context.input.browser),
    purpose,
    challenge,
    endsAt: after(context.now, lasting.passkeyOffer),
  })

async function takeChallenge({ input, now, tx, capabilities }: InBrowser, purpose: 'make' | 'sign-in') {
  const browserHash = capabilities.secrets.hash(input.browser)
  const taken = await store.takeChallenge(tx, { browserHash, purpose, now })
  if (!taken) throw problems.OfferEnded({})
  return taken.challenge
}

function refuse(error: unknown): never {
  throw error instanceof Error && error.name === 'PasskeyRefusal' ? problems.PasskeyRefused({}) : error
}
