import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core'
import { type Bytes, bytesOf, joined, randomBytes, SealBroken, textBytes } from './bytes.ts'

/**
 * HPKE (RFC 9180), base mode: DHKEM(P-256, HKDF-SHA256), HKDF-SHA256, AES-256-GCM. P-256 because WebCrypto has it in
 * every browser and in Node without a word about experiments.
 */
export const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
})
/** Bytes of a public key and of what stands before everything sealed to one. */
export const publicKeyLength = 65
export const privateKeyLength = 32

export interface KeyPair {
  readonly publicKey: Bytes
  readonly privateKey: Bytes
}

export async function makeKeyPair(): Promise<KeyPair> {
  const pair = await suite.kem.generateKeyPair()
  return {
    publicKey: bytesOf(await suite.kem.serializePublicKey(pair.publicKey)),
    privateKey: bytesOf(await suite.kem.serializePrivateKey(pair.privateKey)),
  }
}

/** Seals a few bytes to a public key; the purpose is authenticated. */
export async function sealTo(publicKey: Uint8Array, purpose: string, plain: Uint8Array): Promise<Bytes> {
  const sender = await startSealing(publicKey, purpose)
  return joined(new Uint8Array(sender.enc), new Uint8Array(await sender.seal(plain)))
}

/** @throws SealBroken */
export async function openSealed(
  privateKey: Uint8Array,
  purpose: string,
  sealed: Uint8Array,
): Promise<Bytes> {
  try {
    const recipient = await startOpening(privateKey, purpose, sealed.subarray(0, publicKeyLength))
    return bytesOf(await recipient.open(sealed.subarray(publicKeyLength)))
  } catch {
    throw new SealBroken('These bytes were not sealed so to this key')
  }
}

/** Whether the private key is the other half of the public one. */
export async function belongTogether({ publicKey, privateKey }: KeyPair): Promise<boolean> {
  const probe = await sealTo(publicKey, 'probe', randomBytes(16))
  return openSealed(privateKey, 'probe', probe).then(
    () => true,
    () => false,
  )
}

/** @throws when the bytes are no public key */
export async function startSealing(publicKey: Uint8Array, purpose: string) {
  const recipientPublicKey = await suite.kem.deserializePublicKey(publicKey)
  return suite.createSenderContext({ recipientPublicKey, info: textBytes(purpose) })
}

export async function startOpening(privateKey: Uint8Array, purpose: string, enc: Uint8Array) {
  const recipientKey = await suite.kem.deserializePrivateKey(privateKey)
  return suite.createRecipientContext({ recipientKey, enc, info: textBytes(purpose) })
}
