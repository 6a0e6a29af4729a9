import { createHash, generateKeyPairSync, randomBytes, sign } from 'node:crypto'
import type { AuthenticationResponseJSON, RegistrationResponseJSON } from '@simplewebauthn/server'

type Ceremony = { challenge: string; origin: string; rpId: string; userVerified?: boolean }

/** An authenticator in software: makes one real P-256 passkey and signs with it as a browser would pass it on. */
export function createAuthenticator() {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const id = randomBytes(16)
  // Not as a JWK: Node 20 may wait for itself for ever when it collects garbage while it exports a key that it has made.
  const point = publicKey.export({ format: 'der', type: 'spki' }).subarray(-64)
  const coseKey = Buffer.concat([
    Buffer.from('a5010203262001215820', 'hex'),
    point.subarray(0, 32),
    Buffer.from('225820', 'hex'),
    point.subarray(32),
  ])
  let counter = 0

  function register(ceremony: Ceremony): RegistrationResponseJSON {
    const credential = Buffer.concat([Buffer.alloc(16), Buffer.of(0, id.length), id, coseKey])
    const authData = Buffer.concat([authenticatorData(ceremony, 0x40, counter), credential])
    const clientDataJSON = clientData('webauthn.create', ceremony).toString('base64url')
    const attestationObject = attestation(authData).toString('base64url')
    return { ...envelope(id), response: { clientDataJSON, attestationObject, transports: ['internal'] } }
  }

  function signIn(ceremony: Ceremony): AuthenticationResponseJSON {
    const data = authenticatorData(ceremony, 0, ++counter)
    const client = clientData('webauthn.get', ceremony)
    const signature = sign(
      'sha256',
      Buffer.concat([data, createHash('sha256').update(client).digest()]),
      privateKey,
    )
    const response = {
      clientDataJSON: client.toString('base64url'),
      authenticatorData: data.toString('base64url'),
      signature: signature.toString('base64url'),
    }
    return { ...envelope(id), response }
  }

  /** Goes back to an earlier count, as a copied authenticator would. */
  const rewind = () => {
    counter = 0
  }
  return { register, signIn, rewind }
}

const envelope = (id: Buffer) => ({
  id: id.toString('base64url'),
  rawId: id.toString('base64url'),
  type: 'public-key' as const,
  clientExtensionResults: {},
})

function clientData(type: string, { challenge, origin }: Ceremony): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }))
}

/** Hash of the site, flags (user present, perhaps verified, perhaps a new credential follows), count. */
function authenticatorData(
  { rpId, userVerified = true }: Ceremony,
  extraFlags: number,
  counter: number,
): Buffer {
  const flags = 0x01 | (userVerified ? 0x04 : 0) | extraFlags
  const count = Buffer.alloc(4)
  count.writeUInt32BE(counter)
  return Buffer.concat([createHash('sha256').update(rpId).digest(), Buffer.of(flags), count])
}

/** CBOR of `{ fmt: 'none', attStmt: {}, authData }`. */
function attestation(authData: Buffer): Buffer {
  const text = (word: string) => Buffer.concat([Buffer.of(0x60 + word.length), Buffer.from(word)])
  const bytes = Buffer.concat([Buffer.of(0x58, authData.length), authData])
  return Buffer.concat([
    Buffer.of(0xa3),
    text('fmt'),
    text('none'),
    text('attStmt'),
    Buffer.of(0xa0),
    text('authData'),
    bytes,
  ])
}
