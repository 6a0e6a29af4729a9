import { type Bytes, bytesOf, joined, randomBytes } from './bytes.ts'

/** Letters and digits that nobody mixes up on paper (Crockford's base 32). */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const keyLength = 32
const checkLength = 2

/** A key of 32 random bytes for the safe, and how it stands on paper: 11 groups of five. */
export async function makeRecoveryKey(): Promise<{ key: Bytes; text: string }> {
  const key = randomBytes(keyLength)
  return { key, text: await printRecoveryKey(key) }
}

export async function printRecoveryKey(key: Uint8Array): Promise<string> {
  const checked = joined(key, await checkOf(key))
  const bits = [...checked].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  const characters = (bits.match(/.{1,5}/g) ?? []).map(
    (five) => alphabet[Number.parseInt(five.padEnd(5, '0'), 2)],
  )
  return (characters.join('').match(/.{1,5}/g) ?? []).join('-')
}

/** The key as it was printed, however it is typed; null when a character is wrong or missing. */
export async function readRecoveryKey(text: string): Promise<Bytes | null> {
  const typed = text.toUpperCase().replaceAll(/[\s-]/g, '').replaceAll('O', '0').replaceAll(/[IL]/g, '1')
  const values = [...typed].map((character) => alphabet.indexOf(character))
  const wanted = Math.ceil(((keyLength + checkLength) * 8) / 5)
  if (values.length !== wanted || values.includes(-1)) return null
  const bits = values.map((value) => value.toString(2).padStart(5, '0')).join('')
  const bytes = Uint8Array.from({ length: keyLength + checkLength }, (_, at) =>
    Number.parseInt(bits.slice(at * 8, at * 8 + 8), 2),
  )
  const key = bytesOf(bytes.subarray(0, keyLength))
  const check = await checkOf(key)
  return check.every((byte, at) => byte === bytes[keyLength + at]) ? key : null
}

async function checkOf(key: Uint8Array): Promise<Bytes> {
  const hash = await crypto.subtle.digest('SHA-256', bytesOf(key))
  return new Uint8Array(hash, 0, checkLength)
}
