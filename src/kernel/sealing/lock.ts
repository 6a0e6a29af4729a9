import { type Bytes, bytesOf, joined, randomBytes, SealBroken, textBytes } from './bytes.ts'

const nonceLength = 12

/**
 * Encrypts under a key of 32 bytes: AES-256-GCM with a random nonce before it. What it is for is authenticated with it,
 * so that what was locked for one purpose opens for no other.
 */
export async function lock(key: Uint8Array, purpose: string, plain: Uint8Array): Promise<Bytes> {
  const nonce = randomBytes(nonceLength)
  const algorithm = { name: 'AES-GCM', iv: nonce, additionalData: textBytes(purpose) }
  const sealed = await crypto.subtle.encrypt(algorithm, await keyOf(key), bytesOf(plain))
  return joined(nonce, new Uint8Array(sealed))
}

/** @throws SealBroken */
export async function unlock(key: Uint8Array, purpose: string, locked: Uint8Array): Promise<Bytes> {
  const iv = bytesOf(locked.subarray(0, nonceLength))
  const algorithm = { name: 'AES-GCM', iv, additionalData: textBytes(purpose) }
  try {
    const sealed = bytesOf(locked.subarray(nonceLength))
    return bytesOf(await crypto.subtle.decrypt(algorithm, await keyOf(key), sealed))
  } catch {
    throw new SealBroken('These bytes were not locked so with this key')
  }
}

const keyOf = (key: Uint8Array) =>
  crypto.subtle.importKey('raw', bytesOf(key), 'AES-GCM', false, ['encrypt', 'decrypt'])
