import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto'

/** A fresh certificate for `localhost`, signed by itself, so that no private key lies in the repository. */
export function makeLoopbackCertificate(): { key: string; cert: string } {
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const body = certificateBody(publicKey)
  const signature = sign('sha256', body, privateKey)
  const der = sequence(body, ecdsaWithSha256, tagged(0x03, Buffer.of(0), signature))
  const lines = der.toString('base64').match(/.{1,64}/g) ?? []
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }).toString(),
    cert: `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`,
  }
}

function certificateBody(publicKey: KeyObject): Buffer {
  const version3 = tagged(0xa0, integer(2))
  const year = 365 * 86_400_000
  const validity = sequence(time(Date.now() - year), time(Date.now() + year))
  const alternativeName = sequence(
    objectId('551d11'),
    tagged(0x04, sequence(tagged(0x82, Buffer.from('localhost')))),
  )
  const authority = sequence(objectId('551d13'), tagged(0x04, sequence(tagged(0x01, Buffer.of(255)))))
  return sequence(
    version3,
    integer(1),
    ecdsaWithSha256,
    name('localhost'),
    validity,
    name('localhost'),
    publicKey.export({ type: 'spki', format: 'der' }),
    tagged(0xa3, sequence(alternativeName, authority)),
  )
}

/** DER: a tag, the length of the content, the content. */
function tagged(tag: number, ...contents: Buffer[]): Buffer {
  const content = Buffer.concat(contents)
  const size = content.length
  const length = size < 128 ? [size] : size < 256 ? [0x81, size] : [0x82, size >> 8, size & 255]
  return Buffer.concat([Buffer.from([tag, ...length]), content])
}

const sequence = (...contents: Buffer[]) => tagged(0x30, ...contents)
const integer = (value: number) => tagged(0x02, Buffer.of(value))
const objectId = (hex: string) => tagged(0x06, Buffer.from(hex, 'hex'))
const name = (text: string) =>
  sequence(tagged(0x31, sequence(objectId('550403'), tagged(0x0c, Buffer.from(text)))))
const time = (ms: number) => tagged(0x18, Buffer.from(new Date(ms).toISOString().replace(/[-:T]|\.\d+/g, '')))
const ecdsaWithSha256 = sequence(objectId('2a8648ce3d040302'))
