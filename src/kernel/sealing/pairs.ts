import { type Bytes, randomBytes, xor } from './bytes.ts'
import { openSealed, sealTo } from './hpke.ts'

/** One named opener and the public key that he made in his browser. */
export interface Opener {
  readonly person: string
  readonly publicKey: Uint8Array
}

/** What one opener holds for the day when he opens together with that other one. */
export interface SealedHalf {
  readonly opener: string
  readonly other: string
  readonly sealed: Bytes
}

export const fewestOpeners = 3
export const mostOpeners = 7

/**
 * Splits a secret so that any two openers restore it and one never does. Each pair gets a random pad of its own: one of
 * them the pad, the other the secret covered by it. Either half alone is evenly random and tells nothing, whatever
 * computer looks at it.
 */
export async function splitForPairs(
  secret: Uint8Array,
  openers: readonly Opener[],
  box: string,
): Promise<SealedHalf[]> {
  const halves = openers.flatMap((first, at) =>
    openers.slice(at + 1).flatMap((second) => {
      const pad = randomBytes(secret.length)
      return [
        { opener: first, other: second, half: pad },
        { opener: second, other: first, half: xor(secret, pad) },
      ]
    }),
  )
  return Promise.all(
    halves.map(async ({ opener, other, half }) => {
      const pair = { box, opener: opener.person, other: other.person }
      return { ...namesOf(pair), sealed: await sealTo(opener.publicKey, purposeOf(pair), half) }
    }),
  )
}

/** One opener's half for one other opener. @throws SealBroken */
export const openHalf = (
  privateKey: Uint8Array,
  half: { box: string; opener: string; other: string; sealed: Uint8Array },
): Promise<Bytes> => openSealed(privateKey, purposeOf(half), half.sealed)

/** The secret from the two halves of one pair. */
export const putTogether = (half: Uint8Array, other: Uint8Array): Bytes => xor(half, other)

const namesOf = ({ opener, other }: { opener: string; other: string }) => ({ opener, other })
const purposeOf = ({ box, opener, other }: { box: string; opener: string; other: string }) =>
  `koosmeel half of a box's key\n${box}\n${opener}\n${other}`
