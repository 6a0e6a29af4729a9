import { constants, type KeyObject, verify } from 'node:crypto'

export type HashName = 'sha1' | 'sha224' | 'sha256' | 'sha384' | 'sha512'
export interface SigningMethod {
  readonly kind: 'rsa' | 'rsa-pss' | 'ecdsa'
  readonly hash: HashName
  /** Salt of RSA-PSS in bytes; as long as the digest where left out. */
  readonly salt?: number
}

const [xmldsig, more, more2007, xmlenc] = [
  'http://www.w3.org/2000/09/xmldsig#',
  'http://www.w3.org/2001/04/xmldsig-more#',
  'http://www.w3.org/2007/05/xmldsig-more#',
  'http://www.w3.org/2001/04/xmlenc#',
]

/** By the names of XML signatures (W3C XML Signature 1.1, RFC 6931). */
export const digestMethods: ReadonlyMap<string, HashName> = new Map([
  [`${xmldsig}sha1`, 'sha1'],
  [`${more}sha224`, 'sha224'],
  [`${xmlenc}sha256`, 'sha256'],
  [`${more}sha384`, 'sha384'],
  [`${xmlenc}sha512`, 'sha512'],
])

const hashes: readonly HashName[] = ['sha1', 'sha224', 'sha256', 'sha384', 'sha512']

export const signatureMethods: ReadonlyMap<string, SigningMethod> = new Map([
  [`${xmldsig}rsa-sha1`, { kind: 'rsa', hash: 'sha1' } as SigningMethod],
  ...hashes.flatMap((hash): [string, SigningMethod][] => [
    [`${more}rsa-${hash}`, { kind: 'rsa', hash }],
    [`${more}ecdsa-${hash}`, { kind: 'ecdsa', hash }],
    [`${more2007}${hash}-rsa-MGF1`, { kind: 'rsa-pss', hash }],
  ]),
])

/** By the object identifiers of certificates, time-stamps and confirmations. */
export const digestIds: ReadonlyMap<string, HashName> = new Map([
  ['1.3.14.3.2.26', 'sha1'],
  ['2.16.840.1.101.3.4.2.4', 'sha224'],
  ['2.16.840.1.101.3.4.2.1', 'sha256'],
  ['2.16.840.1.101.3.4.2.2', 'sha384'],
  ['2.16.840.1.101.3.4.2.3', 'sha512'],
])

export const signatureIds: ReadonlyMap<string, SigningMethod> = new Map([
  ['1.2.840.113549.1.1.5', { kind: 'rsa', hash: 'sha1' }],
  ['1.2.840.113549.1.1.14', { kind: 'rsa', hash: 'sha224' }],
  ['1.2.840.113549.1.1.11', { kind: 'rsa', hash: 'sha256' }],
  ['1.2.840.113549.1.1.12', { kind: 'rsa', hash: 'sha384' }],
  ['1.2.840.113549.1.1.13', { kind: 'rsa', hash: 'sha512' }],
  ['1.2.840.10045.4.1', { kind: 'ecdsa', hash: 'sha1' }],
  ['1.2.840.10045.4.3.1', { kind: 'ecdsa', hash: 'sha224' }],
  ['1.2.840.10045.4.3.2', { kind: 'ecdsa', hash: 'sha256' }],
  ['1.2.840.10045.4.3.3', { kind: 'ecdsa', hash: 'sha384' }],
  ['1.2.840.10045.4.3.4', { kind: 'ecdsa', hash: 'sha512' }],
])

const curves = ['prime256v1', 'secp384r1', 'secp521r1']

/** RSA, and ECDSA on P-256, P-384 and P-521. Otherwise what the key is instead. */
export function unknownKey({
  asymmetricKeyType: kind,
  asymmetricKeyDetails: details,
}: KeyObject): string | undefined {
  if (kind === 'rsa' || kind === 'rsa-pss') return undefined
  if (kind === 'ec' && curves.includes(details?.namedCurve ?? '')) return undefined
  return details?.namedCurve ?? kind ?? '?'
}

export interface SignedBytes {
  readonly method: SigningMethod
  readonly key: KeyObject
  readonly data: Uint8Array
  readonly value: Uint8Array
  /** XML writes an ECDSA signature as two numbers of fixed length, everything else as DER. */
  readonly encoding: 'xml' | 'der'
}

/** Whether the signature value belongs to the data and the key; a key of another kind is a plain no. */
export function isSignedBy({ method, key, data, value, encoding }: SignedBytes): boolean {
  const isRsa = key.asymmetricKeyType === 'rsa' || key.asymmetricKeyType === 'rsa-pss'
  if (isRsa !== (method.kind !== 'ecdsa')) return false
  try {
    return verify(method.hash, data, { key, ...optionsOf(method, encoding) }, value)
  } catch {
    return false
  }
}

function optionsOf({ kind, salt }: SigningMethod, encoding: SignedBytes['encoding']) {
  if (kind === 'ecdsa')
    return { dsaEncoding: encoding === 'xml' ? ('ieee-p1363' as const) : ('der' as const) }
  if (kind === 'rsa') return { padding: constants.RSA_PKCS1_PADDING }
  return { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: salt ?? constants.RSA_PSS_SALTLEN_DIGEST }
}
