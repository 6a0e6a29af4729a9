import { type Bytes, bytesOf, randomBytes, textBytes } from './bytes.ts'
import { lock, unlock } from './lock.ts'

/** A private key as it may lie in a database: locked under what only its owner knows. */
export interface LockedKey {
  readonly locked: Uint8Array
  readonly salt: Uint8Array
  readonly iterations: number
}

/** Rounds of PBKDF2-HMAC-SHA256 that OWASP asked for in 2023; kept with each key, so that later ones may have more. */
export const passphraseIterations = 600_000
export const shortestPassphrase = 16

/** @param purpose whose key it is: another person's passphrase opens nothing, even the same one */
export async function lockUnderPassphrase(
  privateKey: Uint8Array,
  { passphrase, purpose, iterations = passphraseIterations }: Phrase & { iterations?: number },
): Promise<LockedKey> {
  const salt = randomBytes(16)
  const key = await stretch(passphrase, salt, iterations)
  return { locked: await lock(key, purpose, privateKey), salt, iterations }
}

/** @throws SealBroken when the passphrase is another one */
export async function unlockByPassphrase(
  { locked, salt, iterations }: LockedKey,
  { passphrase, purpose }: Phrase,
): Promise<Bytes> {
  return unlock(await stretch(passphrase, salt, iterations), purpose, locked)
}

interface Phrase {
  readonly passphrase: string
  readonly purpose: string
}

/** Spaces around it and the way in which a keyboard composes letters make no difference. */
async function stretch(passphrase: string, salt: Uint8Array, iterations: number): Promise<Bytes> {
  const typed = textBytes(passphrase.normalize('NFKC').trim())
  const from = await crypto.subtle.importKey('raw', typed, 'PBKDF2', false, ['deriveBits'])
  const how = { name: 'PBKDF2', hash: 'SHA-256', salt: bytesOf(salt), iterations }
  return bytesOf(await crypto.subtle.deriveBits(how, from, 256))
}
