import { isIP } from 'node:net'
import type {
  AuthenticationResponseJSON,
  AuthenticatorTransport,
  PublicKeyCredentialCreationOptionsJSON,
  PublicKeyCredentialRequestOptionsJSON,
  RegistrationResponseJSON,
} from '@simplewebauthn/server'

/** Fetched with the first passkey: at the start it would cost 0.3 s of processor and 25 MiB. */
const webAuthn = () => import('@simplewebauthn/server')

/** What a passkey is bound to; changing the address of Koosmeel makes all passkeys useless. */
export type PasskeySite = { id: string; origin: string; name: string }

/** What to keep of a passkey. `counter` stays 0 for those that are synchronised between devices. */
export type Passkey = {
  id: string
  publicKey: Uint8Array<ArrayBuffer>
  counter: number
  transports: string[]
  /** The make of the authenticator, to say which passkey is which; all zeros when it does not tell. */
  aaguid: string
  backedUp: boolean
}

/** The browser's answer does not prove what it should: wrong challenge, site, signature, counter, or unverified user. */
export class PasskeyRefusal extends Error {
  override name = 'PasskeyRefusal'
}

/** @returns undefined where no browser makes passkeys: on a bare IP address, or without TLS off this machine. */
export function passkeySite(koosmeelUrl: string, name = 'Koosmeel'): PasskeySite | undefined {
  const { hostname, origin, protocol } = new URL(koosmeelUrl)
  const secure = protocol === 'https:' || hostname === 'localhost'
  return secure && !isIP(hostname) && !hostname.startsWith('[') ? { id: hostname, origin, name } : undefined
}

export type PasskeyHolder = {
  /** Any stable id without personal meaning; it is given back at sign-in as `userHandle`. */
  userId: string
  userName: string
  displayName: string
  existing: Pick<Passkey, 'id' | 'transports'>[]
}

/** Options for the browser; keep `options.challenge` on the server until the answer comes, and use it once. */
export async function offerRegistration(
  site: PasskeySite,
  holder: PasskeyHolder,
): Promise<RegistrationOffer> {
  const { generateRegistrationOptions } = await webAuthn()
  return generateRegistrationOptions({
    rpID: site.id,
    rpName: site.name,
    userID: Uint8Array.from(Buffer.from(holder.userId)),
    userName: holder.userName,
    userDisplayName: holder.displayName,
    excludeCredentials: holder.existing.map(describe),
    authenticatorSelection: { residentKey: 'required', userVerification: 'required' },
  })
}

export type RegistrationOffer = PublicKeyCredentialCreationOptionsJSON
export type SignInOffer = PublicKeyCredentialRequestOptionsJSON

const describe = ({ id, transports }: Pick<Passkey, 'id' | 'transports'>) => ({
  id,
  transports: transports as AuthenticatorTransport[],
})

/** @throws {PasskeyRefusal} */
export async function verifyRegistration(site: PasskeySite, answer: RegistrationAnswer): Promise<Passkey> {
  const { verifyRegistrationResponse } = await webAuthn()
  const { verified, registrationInfo } = await verifyRegistrationResponse({
    response: answer.response,
    expectedChallenge: answer.challenge,
    expectedOrigin: site.origin,
    expectedRPID: site.id,
    requireUserVerification: true,
  }).catch(refuse)
  if (!verified) throw new PasskeyRefusal('the registration could not be verified')
  const { credential, aaguid, credentialBackedUp } = registrationInfo
  const { id, publicKey, counter, transports = [] } = credential
  return { id, publicKey, counter, transports: [...transports], aaguid, backedUp: credentialBackedUp }
}

export type RegistrationAnswer = { response: RegistrationResponseJSON; challenge: string }

/** Without a list of passkeys, so that the answer tells nobody who has one: the browser offers what it holds. */
export async function offerSignIn(site: PasskeySite): Promise<SignInOffer> {
  const { generateAuthenticationOptions } = await webAuthn()
  return generateAuthenticationOptions({ rpID: site.id, userVerification: 'required' })
}

/**
 * @param answer.passkey the stored one whose id is `answer.response.id`.
 * @returns what changed and is to be stored. @throws {PasskeyRefusal}
 */
export async function verifySignIn(site: PasskeySite, answer: SignInAnswer): Promise<SignInProof> {
  const { verifyAuthenticationResponse } = await webAuthn()
  const { verified, authenticationInfo } = await verifyAuthenticationResponse({
    response: answer.response,
    expectedChallenge: answer.challenge,
    expectedOrigin: site.origin,
    expectedRPID: site.id,
    credential: {
      ...describe(answer.passkey),
      publicKey: answer.passkey.publicKey,
      counter: answer.passkey.counter,
    },
    requireUserVerification: true,
  }).catch(refuse)
  if (!verified) throw new PasskeyRefusal('the signature does not match the passkey')
  return { counter: authenticationInfo.newCounter, backedUp: authenticationInfo.credentialBackedUp }
}

export type SignInAnswer = { response: AuthenticationResponseJSON; challenge: string; passkey: Passkey }
export type SignInProof = Pick<Passkey, 'counter' | 'backedUp'>

function refuse(error: unknown): never {
  throw new PasskeyRefusal((error as Error).message, { cause: error })
}
