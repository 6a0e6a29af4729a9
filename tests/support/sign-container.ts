import {
  inclusive,
  type Recipe as Plain,
  partOf,
  writeTemplate as writePlain,
  writeSignature,
} from '../../src/demo/sign-files.ts'
import type { Identity } from '../../src/demo/signing-identity.ts'
import { type FileToSign, writeContainer } from '../../src/platform/signing/write-container.ts'
import { type Signatory, signingPeople } from './signing-people.ts'

export { digest, forms, inclusive, partOf } from '../../src/demo/sign-files.ts'

/** How one signature is to be made; what is left out is as an ordinary signing program does it. */
export interface Recipe extends Omit<Plain, 'signer'> {
  /** Of the run's own people, whose keys `openssl` makes, or an identity made without it. */
  readonly signer?: Signatory | Identity
  /** Changes the signed XML. */
  readonly spoil?: (xml: string) => string
  readonly stamp?: boolean
  readonly confirm?: boolean
  /** Parts beside the time-stamp and the confirmation. */
  readonly unsigned?: string
}

export const contract: FileToSign = {
  name: 'leping nr 1 – käsund.txt',
  content: new TextEncoder().encode('Käsunduslepingu tekst.\r\n'),
  mediaType: 'text/plain',
}
export const annex: FileToSign = {
  name: 'lisa.csv',
  content: new TextEncoder().encode('päev;tunnid\n2026-11-23;8\n'),
  mediaType: 'text/csv',
}

/** A whole `META-INF/signatures*.xml`. */
export function signFiles(recipe: Recipe): string {
  const unsigned = writeUnsigned(recipe, writeSignature(settle(recipe)))
  return (recipe.spoil ?? ((xml) => xml))(unsigned)
}

/** A container whose signatures are made by the recipes. */
export const signContainer = (...recipes: readonly Recipe[]): Uint8Array =>
  writeContainer({ files: recipes[0]?.files ?? [], signatures: recipes.map(signFiles) })

/** The recipe with the key and the certificate of its signer. */
function settle({ signer = 'p256', ...recipe }: Recipe): Plain {
  if (typeof signer !== 'string') return { ...recipe, signer }
  const people = signingPeople()
  return { ...recipe, signer: { key: people.key(signer), certificate: people.certificate(signer) } }
}

/** An unsigned signature, for a judge to sign. */
export const writeTemplate = (recipe: Recipe): string => writePlain(settle(recipe))

export const certificate = (
  of: Parameters<ReturnType<typeof signingPeople>['certificate']>[0] | Identity,
): string => (typeof of === 'string' ? signingPeople().certificate(of) : of.certificate).toString('base64')

/** Time-stamp first, confirmation after it, as signing programs do. */
function writeUnsigned({ signer = 'p256', stamp, confirm, unsigned = '' }: Recipe, xml: string): string {
  const parts = [
    ...(stamp ? [writeStamp(xml)] : []),
    ...(confirm
      ? [
          writeCertificates(['issuer', 'responder']),
          writeConfirmation(signingPeople().confirm(signer as Signatory)),
        ]
      : []),
    unsigned,
  ].join('')
  return parts ? addUnsigned(xml, parts) : xml
}

export const addUnsigned = (xml: string, parts: string): string =>
  xml.replace(
    '</xades:SignedProperties></xades:QualifyingProperties>',
    `</xades:SignedProperties><xades:UnsignedProperties><xades:UnsignedSignatureProperties>${parts}</xades:UnsignedSignatureProperties></xades:UnsignedProperties></xades:QualifyingProperties>`,
  )

/** The bytes of the signature value as they are stamped. */
export const stampedBytes = (xml: string): Buffer =>
  partOf(xml, 'SignatureValue', { form: '1.0', comments: false }) ?? Buffer.alloc(0)

const writeStamp = (xml: string): string => writeToken(signingPeople().stamp(stampedBytes(xml)))

export const writeToken = (token: Buffer, name = 'SignatureTimeStamp'): string =>
  `<xades:${name}><ds:CanonicalizationMethod Algorithm="${inclusive}"/><xades:EncapsulatedTimeStamp>${token.toString('base64')}</xades:EncapsulatedTimeStamp></xades:${name}>`

export const writeConfirmation = (response: Buffer): string =>
  `<xades:RevocationValues><xades:OCSPValues><xades:EncapsulatedOCSPValue>${response.toString('base64')}</xades:EncapsulatedOCSPValue></xades:OCSPValues></xades:RevocationValues>`

export const writeCertificates = (kinds: readonly Parameters<typeof certificate>[0][]): string =>
  `<xades:CertificateValues>${kinds.map((kind) => `<xades:EncapsulatedX509Certificate>${certificate(kind)}</xades:EncapsulatedX509Certificate>`).join('')}</xades:CertificateValues>`
