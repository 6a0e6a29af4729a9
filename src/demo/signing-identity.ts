import { generateKeyPairSync, webcrypto } from 'node:crypto'
import * as asn1 from 'asn1js'
import * as pkijs from 'pkijs'

/** A key with a certificate that it signed itself: enough for what is judged without a list of issuers. */
export interface Identity {
  /** PKCS #8, PEM. */
  readonly key: string
  /** DER. */
  readonly certificate: Buffer
}

const made = new Map<string, Promise<Identity>>()

/** The identity of an invented person (`Helve Kivi`), made once a run, with no program beside Node. */
export function identityOf(name: string): Promise<Identity> {
  const identity = made.get(name) ?? make(name)
  made.set(name, identity)
  return identity
}

async function make(name: string): Promise<Identity> {
  const [given = '', family = ''] = name.split(' ')
  const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const certificate = new pkijs.Certificate()
  certificate.version = 2
  certificate.serialNumber = new asn1.Integer({ value: 1 + made.size })
  for (const [type, value] of [
    ['2.5.4.42', given],
    ['2.5.4.4', family],
    ['2.5.4.3', `${family},${given}`],
  ] as const) {
    const named = () => new pkijs.AttributeTypeAndValue({ type, value: new asn1.Utf8String({ value }) })
    certificate.subject.typesAndValues.push(named())
    certificate.issuer.typesAndValues.push(named())
  }
  certificate.notBefore.value = new Date('2026-01-01T00:00:00Z')
  certificate.notAfter.value = new Date('2031-01-01T00:00:00Z')
  // Bit 1 of the key usage: non-repudiation, as certificates for signing have it.
  certificate.extensions = [
    new pkijs.Extension({
      extnID: '2.5.29.15',
      critical: true,
      extnValue: new asn1.BitString({ valueHex: new Uint8Array([0x40]).buffer, unusedBits: 6 }).toBER(),
    }),
  ]
  const engine = new pkijs.CryptoEngine({ name: 'node', crypto: webcrypto as never })
  const imported = async (data: Buffer, form: 'spki' | 'pkcs8', usage: 'sign' | 'verify') =>
    webcrypto.subtle.importKey(form, data, { name: 'ECDSA', namedCurve: 'P-256' }, true, [usage])
  await certificate.subjectPublicKeyInfo.importKey(
    (await imported(publicKey.export({ type: 'spki', format: 'der' }), 'spki', 'verify')) as never,
    engine,
  )
  const signing = await imported(privateKey.export({ type: 'pkcs8', format: 'der' }), 'pkcs8', 'sign')
  await certificate.sign(signing as never, 'SHA-256', engine)
  return {
    key: privateKey.export({ type: 'pkcs8', format: 'pem' }) as string,
    certificate: Buffer.from(certificate.toSchema(true).toBER()),
  }
}
