import type { PersonId } from '../../../kernel/contract.ts'
import { type CommandContext, implement } from '../../../kernel/module.ts'
import type { OidcSecrets } from '../../../platform/oidc.ts'
import type { OidcPerson, OidcRefusal } from '../../../platform/oidc-person.ts'
import { people } from '../../people/contract.ts'
import { oidcOperations } from '../contract/oidc.ts'
import { problems } from '../contract.ts'
import { after, lasting } from '../rules.ts'
import * as store from '../store/identity.ts'
import { listPasskeys } from '../store/passkey.ts'
import { beginSession } from './begin-session.ts'

type Profile = 'directory' | 'tara'
type Context = Pick<CommandContext<unknown>, 'capabilities' | 'now' | 'tx' | 'ask' | 'baseUrl'>

export const oidcHandlers = implement(oidcOperations, {
  async beginOidc({ input: { profile, browser }, locale, now, tx, capabilities, baseUrl }) {
    const { secrets: vault, providers } = capabilities
    const provider = providers[profile]
    if (!provider) throw problems.WayNotOffered({})
    const wish = { redirectUri: returnAddress(baseUrl), uiLocale: locale }
    const { url, secrets } = await provider.start(wish).catch(refuse)
    await store.addAttempt(tx, {
      stateHash: vault.hash(secrets.state),
      browserHash: vault.hash(browser),
      profile,
      secrets: vault.wrap(JSON.stringify(secrets)),
      endsAt: after(now, lasting.oidcAttempt),
    })
    return { url }
  },

  async finishOidc(context) {
    const { input, baseUrl } = context
    const { search, searchParams } = new URL(input.callbackUrl)
    const { profile, secrets } = await takeAttempt(context, searchParams.get('state') ?? '', input.browser)
    const provider = context.capabilities.providers[profile]
    if (!provider) throw problems.WayNotOffered({})
    // Only the query is believed: the provider compares the address itself with the one we gave.
    const callbackUrl = `${returnAddress(baseUrl)}${search}`
    const proven = await provider.finish({ callbackUrl, secrets }).catch(refuse)
    const person = await findHere(context, profile, proven)
    if (!person) throw problems.NobodyHere({ profile })
    return beginSession(context, { person, way: profile, agent: input.agent })
  },

  async registerPersonalCode({ input: { person, code }, now, tx, ask, capabilities }) {
    await ask(people.readPerson, { id: person })
    await store.removeIdentity(tx, person, 'tara')
    const subjectHash = subjectKey(capabilities, 'tara', `EE${code}`)
    const added = await store.addIdentity(tx, { person, profile: 'tara', subjectHash, linkedAt: now })
    if (!added) throw problems.CodeTaken({})
    return {}
  },

  async removePersonalCode({ input, tx }) {
    await store.removeIdentity(tx, input.person, 'tara')
    return {}
  },

  async readWaysOfPerson({ input, db }) {
    const profiles = await store.listProfilesOf(db, input.person)
    return {
      passkeys: (await listPasskeys(db, input.person)).length,
      directory: profiles.includes('directory'),
      personalCode: profiles.includes('tara'),
    }
  },
})

const returnAddress = (baseUrl: string) => `${baseUrl}/sign-in/oidc`

async function takeAttempt({ tx, now, capabilities }: Context, state: string, browser: string) {
  const { hash, unwrap } = capabilities.secrets
  const wanted = { stateHash: hash(state), browserHash: hash(browser), now }
  const attempt = await store.takeAttempt(tx, wanted)
  if (!attempt) throw problems.OidcRefused({ code: 'wrongState' })
  return { profile: attempt.profile, secrets: JSON.parse(unwrap(attempt.secrets)) as OidcSecrets }
}

/** Whoever the subject was linked to; for the directory also whoever has its verified address, who is then linked. */
async function findHere({ tx, now, ask, capabilities }: Context, profile: Profile, proven: OidcPerson) {
  const subject = profile === 'tara' ? proven.subject : `${proven.issuer} ${proven.subject}`
  const subjectHash = subjectKey(capabilities, profile, subject)
  const linked = await store.findIdentity(tx, subjectHash)
  if (linked) {
    const [contact] = await ask(people.listContacts, { ids: [linked.person as PersonId] })
    return contact?.leftAt === null ? contact.id : undefined
  }
  if (profile === 'tara' || !proven.email) return undefined
  const { person } = await ask(people.findPersonByEmail, { email: proven.email })
  const added =
    person && (await store.addIdentity(tx, { person: person.id, profile, subjectHash, linkedAt: now }))
  return added ? person.id : undefined
}

/** A personal code can be guessed from its plain hash, so the installation's key goes into it. */
const subjectKey = ({ secrets }: Context['capabilities'], profile: Profile, subject: string): Buffer =>
  Buffer.from(secrets.derive(`identity ${profile}`, subject), 'base64url')

function refuse(error: unknown): never {
  const { name, code } = error as OidcRefusal
  throw name === 'OidcRefusal' ? problems.OidcRefused({ code }) : error
}
