import {
  browserSupportsWebAuthn,
  type PublicKeyCredentialCreationOptionsJSON,
  type PublicKeyCredentialRequestOptionsJSON,
  startAuthentication,
  startRegistration,
} from '@simplewebauthn/browser'
import { call } from '../../../web/api.ts'
import { signin } from '../contract.ts'
import { describeBrowser } from './entering.ts'

/** The person closed the browser's window, or it found nothing to offer. */
export class PasskeyCancelled extends Error {}

export const canUsePasskeys = (): boolean => browserSupportsWebAuthn()

/** @throws PasskeyCancelled, Problem */
export async function signInByPasskey(): Promise<void> {
  const { options } = await call(signin.offerPasskeySignIn, fromCookie)
  const optionsJSON = options as unknown as PublicKeyCredentialRequestOptionsJSON
  const response = await startAuthentication({ optionsJSON }).catch(cancelled)
  const agent = describeBrowser()
  await call(signin.signInByPasskey, { ...fromCookie, response: { ...response }, agent })
}

/** @throws PasskeyCancelled, Problem */
export async function addPasskey(name: string): Promise<void> {
  const { options } = await call(signin.offerPasskey, fromCookie)
  const optionsJSON = options as unknown as PublicKeyCredentialCreationOptionsJSON
  const response = await startRegistration({ optionsJSON }).catch(cancelled)
  await call(signin.addPasskey, { ...fromCookie, response: { ...response }, name })
}

/** The server puts the browser's own secret here; a page can't read it. */
export const fromCookie = { browser: '' }

function cancelled(error: unknown): never {
  throw new PasskeyCancelled(String(error))
}
