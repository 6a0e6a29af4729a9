import { createHash, X509Certificate } from 'node:crypto'
// Loaded before `toLegacyObject` asks for a part of it: Node 20 would leave `tls` without `createSecureContext`.
import 'node:tls'
import { BitString, fromBER } from 'asn1js'
import { Certificate as Parsed } from 'pkijs'
import type { HashName } from './algorithms.ts'
import type { Signer } from './container-reading.ts'
import type { Finding } from './findings.ts'

/** A certificate as two libraries see it: keys and dates from one, the encoded names from the other. */
export interface Certificate {
  readonly x509: X509Certificate
  readonly parsed: Parsed
}

/** @returns undefined for what is no certificate, or has a key that can't be used here. */
export function readCertificate(der: Uint8Array): Certificate | undefined {
  const x509 = openX509(der)
  let parsed: Parsed | undefined
  return (
    x509 && {
      x509,
      // Parsing costs more than everything else; many certificates are only looked at for their digest.
      get parsed() {
        parsed ??= Parsed.fromBER(new Uint8Array(der))
        return parsed
      },
    }
  )
}

/** Those that came inside a time-stamp or a confirmation are parsed already. */
export const readParsed = (parsed: Parsed): Certificate[] => {
  const x509 = openX509(encode(parsed))
  return x509 ? [{ x509, parsed }] : []
}

function openX509(der: Uint8Array): X509Certificate | undefined {
  try {
    const x509 = new X509Certificate(der)
    // What follows the certificate in the bytes is not part of it.
    return x509.raw.length === der.length && x509.publicKey.type === 'public' ? x509 : undefined
  } catch {
    return undefined
  }
}

/** The signed part as it came, between header, method and signature. */
function encode({ tbsView, signatureAlgorithm, signatureValue }: Parsed): Buffer {
  const value = [signatureAlgorithm.toSchema().toBER(), signatureValue.toBER()].map((part) =>
    Buffer.from(part),
  )
  const body = Buffer.concat([tbsView, ...value])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(body.length)
  const short = length.subarray(length.findIndex((byte) => byte !== 0))
  const header = body.length < 0x80 ? [body.length] : [0x80 | short.length, ...short]
  return Buffer.concat([Buffer.of(0x30, ...header), body])
}

export const digestOf = (hash: HashName, data: Uint8Array): Buffer => createHash(hash).update(data).digest()

export const isSame = (a: Uint8Array, b: Uint8Array): boolean => Buffer.compare(a, b) === 0

export const subjectOf = ({ parsed }: Certificate): Buffer => Buffer.from(parsed.subject.valueBeforeDecode)
export const issuerOf = ({ parsed }: Certificate): Buffer => Buffer.from(parsed.issuer.valueBeforeDecode)
export const serialOf = ({ parsed }: Certificate): Buffer =>
  Buffer.from(parsed.serialNumber.valueBlock.valueHexView)

/** The bits of the public key, as key hashes in confirmations mean them. */
export const keyBitsOf = ({ parsed }: Certificate): Buffer =>
  Buffer.from(parsed.subjectPublicKeyInfo.subjectPublicKey.valueBlock.valueHexView)

/** Which of the certificates issued this one: same name, and its signature is on it. */
export const findIssuer = (
  certificate: Certificate,
  among: readonly Certificate[],
): Certificate | undefined =>
  among.find((one) => isSame(subjectOf(one), issuerOf(certificate)) && verifies(certificate.x509, one.x509))

function verifies(certificate: X509Certificate, issuer: X509Certificate): boolean {
  try {
    return certificate.verify(issuer.publicKey)
  } catch {
    return false
  }
}

export const purposes = { timeStamping: '1.3.6.1.5.5.7.3.8', confirming: '1.3.6.1.5.5.7.3.9' } as const

export const isFor = ({ x509 }: Certificate, purpose: keyof typeof purposes): boolean =>
  (x509.keyUsage ?? []).includes(purposes[purpose])

/** Whether the certificate was in force at that moment. */
export function checkPeriod({ x509 }: Certificate, moment: Date): Finding[] {
  const [begins, ends] = [new Date(x509.validFrom), new Date(x509.validTo)]
  const at = moment.toISOString()
  if (moment < begins) return [{ code: 'certificateNotBegun', at, limit: begins.toISOString() }]
  if (moment > ends) return [{ code: 'certificateEnded', at, limit: ends.toISOString() }]
  return []
}

const keyUsageId = '2.5.29.15'
/** Second bit of the key usage: nonRepudiation, also called contentCommitment. */
const commitment = 0x40

/** Signing needs a key that binds its owner; one for signing in doesn't. */
export function checkKeyUsage({ parsed }: Certificate): Finding[] {
  const extension = parsed.extensions?.find((one) => one.extnID === keyUsageId)
  if (!extension) return [{ code: 'keyNotForSigning' }]
  const { result } = fromBER(extension.extnValue.valueBlock.valueHexView)
  const bits = result instanceof BitString ? (result.valueBlock.valueHexView[0] ?? 0) : 0
  return bits & commitment ? [] : [{ code: 'keyNotForSigning' }]
}

/** Names as the certificate has them, in its own capitals. */
export function signerOf({ x509 }: Certificate): Signer {
  const subject = x509.toLegacyObject().subject as unknown as Record<string, string | string[] | undefined>
  const say = (key: string) => [subject[key] ?? []].flat()[0]
  const [given, family] = [say('GN'), say('SN')]
  const code = (say('serialNumber') ?? say('organizationIdentifier'))?.replace(/^[A-Z]{3}[A-Z]{2}-/, '')
  const [country, organization] = [say('C'), say('O')]
  return {
    name: given && family ? `${given} ${family}` : (say('CN') ?? organization ?? '?'),
    ...(code && { code }),
    ...(country && { country }),
    ...(organization && { organization }),
  }
}
