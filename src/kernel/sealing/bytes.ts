/** Bytes as WebCrypto takes them, in the browser and on the server alike. */
export type Bytes = Uint8Array<ArrayBuffer>

export const randomBytes = (length: number): Bytes => crypto.getRandomValues(new Uint8Array(length))

/** The same bytes in memory of their own, as WebCrypto wants them. */
export const bytesOf = (given: Uint8Array | ArrayBuffer): Bytes => new Uint8Array(given)

export const textBytes = (text: string): Bytes => bytesOf(new TextEncoder().encode(text))
export const bytesText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes)

export function joined(...parts: readonly Uint8Array[]): Bytes {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}

/** @throws RangeError when they differ in length */
export function xor(a: Uint8Array, b: Uint8Array): Bytes {
  if (a.length !== b.length) throw new RangeError('Only bytes of equal length can be put together')
  return Uint8Array.from(a, (byte, at) => byte ^ (b[at] ?? 0))
}

/** Base64url without padding: how bytes travel in JSON. */
export function toBase64(bytes: Uint8Array): string {
  let binary = ''
  for (const byte of bytes) binary += String.fromCharCode(byte)
  return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '')
}

/** @throws DOMException when it is no base64 */
export function fromBase64(text: string): Bytes {
  const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'))
  return Uint8Array.from(binary, (character) => character.charCodeAt(0))
}

/** Sealed bytes are not what they were, or the key is not theirs: which of the two cannot be known. */
export class SealBroken extends Error {
  override readonly name = 'SealBroken'
}
