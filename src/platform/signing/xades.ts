import type { Element } from '@xmldom/xmldom'
import { type Certificate, readCertificate } from './certificate.ts'
import { allAt, bytesOf, childrenOf, firstAt, textOf } from './safe-xml.ts'

/** One `ds:Signature` with its XAdES properties (ETSI EN 319 132, 1.3.2): parts found, nothing checked yet. */
export interface XadesSignature {
  readonly element: Element
  readonly id: string
  readonly signedInfo: Element
  readonly value: Element
  /** From `ds:KeyInfo`. */
  readonly certificates: readonly Certificate[]
  /** Whether there are properties at all; without them it is a plain XML signature. */
  readonly isXades: boolean
  readonly signedProperties: Element | undefined
  /** Digests by which the signed properties name the certificate. */
  readonly named: readonly CertificateName[]
  readonly claimedAt: Date | undefined
  readonly role: string
  readonly place: string
  /** The confirmation stands for the time too (BDOC 2.1). */
  readonly isTimeMarked: boolean
  readonly stamps: readonly Element[]
  readonly archiveStamps: readonly Element[]
  readonly confirmations: readonly Buffer[]
  readonly hasRevocationLists: boolean
  readonly otherCertificates: readonly Certificate[]
  readonly hasCounterSignature: boolean
}

export interface CertificateName {
  readonly method: string
  readonly digest: Buffer
}

const timeMarkPolicy = 'urn:oid:1.3.6.1.4.1.10015.1000.3.2.1'

/** @returns undefined where a part that every signature has is missing or there twice. */
export function readSignature(element: Element): XadesSignature | undefined {
  const [signedInfo, second] = childrenOf(element, 'ds:SignedInfo')
  const [value, secondValue] = childrenOf(element, 'ds:SignatureValue')
  if (!signedInfo || !value || second || secondValue) return undefined
  const id = element.getAttribute('Id') ?? ''
  const all = allAt(element, 'ds:Object', 'xades:QualifyingProperties')
  const [qualifying, another] = all.flatMap((one) => childrenOf(one, 'xades:SignedProperties'))
  const signedProperties = another ? undefined : qualifying
  const target = (signedProperties?.parentNode as Element | undefined)?.getAttribute('Target')
  return {
    element,
    id,
    signedInfo,
    value,
    isXades: all.length > 0,
    certificates: certificatesAt(allAt(element, 'ds:KeyInfo', 'ds:X509Data', 'ds:X509Certificate')),
    ...readSigned(target === `#${id}` ? signedProperties : undefined),
    ...readUnsigned(
      all.flatMap((one) => allAt(one, 'xades:UnsignedProperties', 'xades:UnsignedSignatureProperties')),
    ),
  }
}

const certificatesAt = (elements: readonly Element[]): Certificate[] =>
  elements.flatMap((one) => readCertificate(bytesOf(one)) ?? [])

function readSigned(signedProperties: Element | undefined) {
  const properties = firstAt(signedProperties, 'xades:SignedSignatureProperties')
  const claimed = new Date(textOf(firstAt(properties, 'xades:SigningTime')))
  const policy = textOf(
    firstAt(
      properties,
      'xades:SignaturePolicyIdentifier',
      'xades:SignaturePolicyId',
      'xades:SigPolicyId',
      'xades:Identifier',
    ),
  )
  return {
    signedProperties,
    named: readNames(properties),
    claimedAt: Number.isNaN(claimed.getTime()) ? undefined : claimed,
    role: readRole(properties),
    place: readPlace(properties),
    isTimeMarked: policy === timeMarkPolicy,
  }
}

const readNames = (properties: Element | undefined): CertificateName[] =>
  (['xades:SigningCertificate', 'xades:SigningCertificateV2'] as const)
    .flatMap((name) => allAt(properties, name, 'xades:Cert', 'xades:CertDigest'))
    .map((one) => ({
      method: firstAt(one, 'ds:DigestMethod')?.getAttribute('Algorithm') ?? '',
      digest: bytesOf(firstAt(one, 'ds:DigestValue')),
    }))

const readRole = (properties: Element | undefined): string =>
  (['xades:SignerRole', 'xades:SignerRoleV2'] as const)
    .flatMap((name) => allAt(properties, name, 'xades:ClaimedRoles', 'xades:ClaimedRole'))
    .map(textOf)
    .filter(Boolean)
    .join(', ')

/** From the nearest to the widest, as on an envelope. */
const placeParts = ['StreetAddress', 'City', 'StateOrProvince', 'PostalCode', 'CountryName'] as const

const readPlace = (properties: Element | undefined): string =>
  (['xades:SignatureProductionPlace', 'xades:SignatureProductionPlaceV2'] as const)
    .flatMap((name) => childrenOf(properties, name))
    .flatMap((place) => placeParts.map((part) => textOf(firstAt(place, `xades:${part}`))))
    .filter(Boolean)
    .join(', ')

function readUnsigned(parts: readonly Element[]) {
  const of = (...path: Parameters<typeof allAt> extends [unknown, ...infer P] ? P : never) =>
    parts.flatMap((one) => allAt(one, ...path))
  const revocation = of('xades:RevocationValues')
  return {
    stamps: of('xades:SignatureTimeStamp'),
    archiveStamps: [...of('xades141:ArchiveTimeStamp'), ...of('xades:ArchiveTimeStamp')],
    confirmations: revocation
      .flatMap((one) => allAt(one, 'xades:OCSPValues', 'xades:EncapsulatedOCSPValue'))
      .map(bytesOf),
    hasRevocationLists: revocation.some((one) => firstAt(one, 'xades:CRLValues') !== undefined),
    otherCertificates: certificatesAt(of('xades:CertificateValues', 'xades:EncapsulatedX509Certificate')),
    hasCounterSignature: of('xades:CounterSignature').length > 0,
  }
}
