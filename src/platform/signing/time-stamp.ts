import { OctetString } from 'asn1js'
import {
  type AlgorithmIdentifier,
  ContentInfo,
  Certificate as ParsedCertificate,
  RSASSAPSSParams,
  SignedData,
  type SignerInfo,
  TSTInfo,
} from 'pkijs'
import { digestIds, type HashName, isSignedBy, type SigningMethod, signatureIds } from './algorithms.ts'
import {
  type Certificate,
  checkPeriod,
  digestOf,
  isFor,
  isSame,
  issuerOf,
  readParsed,
  serialOf,
} from './certificate.ts'
import type { Finding } from './findings.ts'

export interface StampReading {
  /** Absent where the token could not be read. */
  readonly at?: Date
  readonly findings: readonly Finding[]
}

const ids = {
  stamp: '1.2.840.113549.1.9.16.1.4',
  contentType: '1.2.840.113549.1.9.3',
  messageDigest: '1.2.840.113549.1.9.4',
  signingCertificate: '1.2.840.113549.1.9.16.2.12',
  signingCertificateV2: '1.2.840.113549.1.9.16.2.47',
} as const

/**
 * Reads and checks a time-stamp (RFC 3161): it must be of this data, whole, and signed by a certificate that is
 * for time-stamping and was in force. Whether that certificate is to be trusted stays open.
 * @param data what was stamped; undefined where that can't be said here, and so isn't compared.
 * @param others certificates that stand beside the token.
 */
export function readStamp(
  token: Uint8Array,
  data: Buffer | undefined,
  others: readonly Certificate[],
): StampReading {
  try {
    return checkStamp(open(token), data, others)
  } catch {
    return { findings: [{ code: 'stampWrong' }] }
  }
}

interface Opened {
  readonly signed: SignedData
  readonly content: Buffer
  readonly info: TSTInfo
}

function open(token: Uint8Array): Opened {
  const signed = new SignedData({ schema: ContentInfo.fromBER(new Uint8Array(token)).content })
  const { eContent, eContentType } = signed.encapContentInfo
  if (eContentType !== ids.stamp || !eContent) throw new Error('no time-stamp inside')
  const content = Buffer.from(eContent.getValue())
  return { signed, content, info: TSTInfo.fromBER(new Uint8Array(content)) }
}

function checkStamp(
  { signed, content, info }: Opened,
  data: Buffer | undefined,
  others: readonly Certificate[],
) {
  const at = info.genTime
  const imprint = checkImprint(info, data)
  const [signer, second] = signed.signerInfos
  if (!signer || second) return { at, findings: [{ code: 'stampWrong' } as const] }
  const certificate = findSigner(signer, [...certificatesOf(signed), ...others])
  if (!certificate) return { at, findings: [...imprint, { code: 'stampSignerUnknown' } as const] }
  const own = checkSigner({ signer, certificate, content })
  const inForce = isFor(certificate, 'timeStamping') && checkPeriod(certificate, at).length === 0
  const findings: Finding[] = [...imprint, ...own, ...(inForce ? [] : [{ code: 'stampWrong' } as const])]
  return { at, findings }
}

function checkImprint({ messageImprint }: TSTInfo, data: Buffer | undefined): Finding[] {
  const { algorithmId } = messageImprint.hashAlgorithm
  const hash = digestIds.get(algorithmId)
  if (!hash) return [{ code: 'methodUnknown', method: algorithmId }]
  const stamped = messageImprint.hashedMessage.valueBlock.valueHexView
  return data && !isSame(digestOf(hash, data), stamped) ? [{ code: 'stampOfAnother' }] : []
}

export const certificatesOf = ({ certificates }: SignedData): Certificate[] =>
  (certificates ?? []).flatMap((one) => (one instanceof ParsedCertificate ? readParsed(one) : []))

/** The certificate that the signer names by issuer and serial number. */
export function findSigner({ sid }: SignerInfo, among: readonly Certificate[]): Certificate | undefined {
  const { issuer, serialNumber } = sid as Partial<Parsed>
  if (!issuer || !serialNumber) return undefined
  const [name, serial] = [
    Buffer.from(issuer.valueBeforeDecode),
    Buffer.from(serialNumber.valueBlock.valueHexView),
  ]
  return among.find((one) => isSame(issuerOf(one), name) && isSame(serialOf(one), serial))
}
type Parsed = {
  issuer: { valueBeforeDecode: ArrayBuffer }
  serialNumber: { valueBlock: { valueHexView: Uint8Array } }
}

interface Signed {
  readonly signer: SignerInfo
  readonly certificate: Certificate
  readonly content: Buffer
}

/** The signed attributes must name the content, its digest and the certificate; the signature is over them. */
function checkSigner({ signer, certificate, content }: Signed): Finding[] {
  const hash = digestIds.get(signer.digestAlgorithm.algorithmId)
  const method = methodOf(signer.signatureAlgorithm, hash)
  if (!hash || !method) return [{ code: 'methodUnknown', method: signer.signatureAlgorithm.algorithmId }]
  const attributes = new Map((signer.signedAttrs?.attributes ?? []).map((one) => [one.type, one.values[0]]))
  const digest = attributes.get(ids.messageDigest)
  const data = Buffer.from(signer.signedAttrs?.encodedValue ?? new ArrayBuffer(0))
  const { publicKey: key } = certificate.x509
  const value = signer.signature.valueBlock.valueHexView
  const isWhole =
    attributes.get(ids.contentType)?.toString().includes(ids.stamp) &&
    digest instanceof OctetString &&
    isSame(digest.valueBlock.valueHexView, digestOf(hash, content)) &&
    namesCertificate(attributes, certificate) &&
    isSignedBy({ method, key, data, value, encoding: 'der' })
  return isWhole ? [] : [{ code: 'stampWrong' }]
}

/** ESS: the digest of the certificate is among the signed attributes (RFC 2634, 5816). */
function namesCertificate(
  attributes: ReadonlyMap<string, { toBER(): ArrayBuffer }>,
  { x509 }: Certificate,
): boolean {
  const attribute = attributes.get(ids.signingCertificateV2) ?? attributes.get(ids.signingCertificate)
  const encoded = attribute ? Buffer.from(attribute.toBER()) : Buffer.alloc(0)
  return [...digestIds.values()].some((hash) => encoded.includes(digestOf(hash, x509.raw)))
}

/** CMS names the key's kind and the digest apart, or together; `rsaEncryption` is the first way. */
export function methodOf(algorithm: AlgorithmIdentifier, hash?: HashName): SigningMethod | undefined {
  if (algorithm.algorithmId === '1.2.840.113549.1.1.1') return hash && { kind: 'rsa', hash }
  if (algorithm.algorithmId === '1.2.840.113549.1.1.10') return pssMethodOf(algorithm)
  return signatureIds.get(algorithm.algorithmId)
}

function pssMethodOf({ algorithmParams }: AlgorithmIdentifier): SigningMethod | undefined {
  const { hashAlgorithm, saltLength } = new RSASSAPSSParams({ schema: algorithmParams })
  const hash = digestIds.get(hashAlgorithm.algorithmId)
  return hash && { kind: 'rsa-pss', hash, salt: saltLength }
}
