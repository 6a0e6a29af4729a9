import { createHash, createPrivateKey, sign } from 'node:crypto'
import { type Canonicalization, canonicalize } from '../platform/signing/canonical-xml.ts'
import { everyElement, parseSafely } from '../platform/signing/safe-xml.ts'
import { type FileToSign, writeContainer } from '../platform/signing/write-container.ts'
import { type Identity, identityOf } from './signing-identity.ts'

/**
 * Signatures as the programs of the invented people would make them (XAdES, level B). For the demonstration and the
 * tests: nobody's issuer stands behind these keys.
 */
const more = 'http://www.w3.org/2001/04/xmldsig-more#'
const hashes = {
  sha1: 'http://www.w3.org/2000/09/xmldsig#sha1',
  sha224: `${more}sha224`,
  sha256: 'http://www.w3.org/2001/04/xmlenc#sha256',
  sha384: `${more}sha384`,
  sha512: 'http://www.w3.org/2001/04/xmlenc#sha512',
} as const
export type Hash = keyof typeof hashes

export const forms: Readonly<Record<string, Canonicalization>> = {
  'http://www.w3.org/TR/2001/REC-xml-c14n-20010315': { form: '1.0', comments: false },
  'http://www.w3.org/TR/2001/REC-xml-c14n-20010315#WithComments': { form: '1.0', comments: true },
  'http://www.w3.org/2006/12/xml-c14n11': { form: '1.1', comments: false },
  'http://www.w3.org/2001/10/xml-exc-c14n#': { form: 'exclusive', comments: false },
}
export const inclusive = 'http://www.w3.org/TR/2001/REC-xml-c14n-20010315'

/** How one signature is to be made; what is left out is as an ordinary signing program does it. */
export interface Recipe {
  readonly files: readonly FileToSign[]
  readonly signer: Identity
  readonly id?: string
  readonly hash?: Hash
  readonly method?: string
  readonly form?: string
  readonly claimedAt?: string
  readonly role?: string
  /** Changes the XML before it is signed. */
  readonly edit?: (xml: string) => string
}

/** A container with these files, signed by each of the people named. */
export async function signFiles(
  files: readonly { readonly name: string; readonly content: Uint8Array }[],
  { names, at }: { names: readonly string[]; at: Date },
): Promise<Uint8Array> {
  const toSign = files.map((file) => ({ mediaType: 'application/octet-stream', ...file }))
  const signers = await Promise.all(names.map(identityOf))
  const signatures = signers.map((signer, no) =>
    writeSignature({ files: toSign, signer, id: `S${no}`, claimedAt: at.toISOString(), role: '' }),
  )
  return writeContainer({ files: toSign, signatures })
}

export function writeSignature(recipe: Recipe): string {
  const { hash = 'sha256', form = inclusive, edit = (xml: string) => xml } = recipe
  const how = forms[form] ?? { form: '1.0', comments: false }
  const draft = edit(writeTemplate(recipe))
  const properties = partOf(draft, 'SignedProperties', { ...how, comments: false })
  const referenced = draft.replace('>PROPERTIES<', `>${properties ? digest(hash, properties) : ''}<`)
  const signedInfo = partOf(referenced, 'SignedInfo', how) ?? Buffer.alloc(0)
  return referenced.replace('>VALUE<', `>${signValue(recipe, signedInfo).toString('base64')}<`)
}

/** Canonical bytes of the first element of that name. */
export function partOf(xml: string, name: string, how: Canonicalization): Buffer | undefined {
  const part = everyElement(parseSafely(Buffer.from(xml))).find((one) => one.localName === name)
  return part && canonicalize(part, how)
}

function signValue({ signer, hash = 'sha256', method = '' }: Recipe, data: Buffer): Buffer {
  const pss = method.includes('MGF1') ? { padding: 6, saltLength: -1 } : {}
  return sign(hash, data, { key: createPrivateKey(signer.key), dsaEncoding: 'ieee-p1363', ...pss })
}

const isRsa = ({ key }: Identity) => createPrivateKey(key).asymmetricKeyType === 'rsa'

/** An unsigned signature: `PROPERTIES` and `VALUE` stand where values come. */
export function writeTemplate(recipe: Recipe): string {
  const { files, signer, id = 'S0', hash = 'sha256', form = inclusive, role = 'peaspetsialist' } = recipe
  const method =
    recipe.method ||
    (hash === 'sha1' && isRsa(signer)
      ? 'http://www.w3.org/2000/09/xmldsig#rsa-sha1'
      : `${more}${isRsa(signer) ? 'rsa' : 'ecdsa'}-${hash}`)
  const references = files.map(
    ({ name, content }, at) =>
      `<ds:Reference Id="${id}-r${at}" URI="${encodeURIComponent(name)}"><ds:DigestMethod Algorithm="${hashes[hash]}"/><ds:DigestValue>${digest(hash, content)}</ds:DigestValue></ds:Reference>\n`,
  )
  return `<?xml version="1.0" encoding="UTF-8"?>
<asic:XAdESSignatures xmlns:asic="http://uri.etsi.org/02918/v1.2.1#" xmlns:ds="http://www.w3.org/2000/09/xmldsig#" xmlns:xades="http://uri.etsi.org/01903/v1.3.2#">
<ds:Signature Id="${id}"><ds:SignedInfo Id="${id}-info"><ds:CanonicalizationMethod Algorithm="${form}"/><ds:SignatureMethod Algorithm="${method}"/>
${references.join('')}<ds:Reference Id="${id}-rp" Type="http://uri.etsi.org/01903#SignedProperties" URI="#${id}-SignedProperties"><ds:Transforms><ds:Transform Algorithm="${form}"/></ds:Transforms><ds:DigestMethod Algorithm="${hashes[hash]}"/><ds:DigestValue>PROPERTIES</ds:DigestValue></ds:Reference></ds:SignedInfo>
<ds:SignatureValue Id="${id}-value">VALUE</ds:SignatureValue>
<ds:KeyInfo><ds:X509Data><ds:X509Certificate>${signer.certificate.toString('base64')}</ds:X509Certificate></ds:X509Data></ds:KeyInfo>
<ds:Object><xades:QualifyingProperties Target="#${id}"><xades:SignedProperties Id="${id}-SignedProperties"><!-- signed --><xades:SignedSignatureProperties><xades:SigningTime>${recipe.claimedAt ?? new Date().toISOString()}</xades:SigningTime><xades:SigningCertificateV2><xades:Cert><xades:CertDigest><ds:DigestMethod Algorithm="${hashes.sha256}"/><ds:DigestValue>${digest('sha256', signer.certificate)}</ds:DigestValue></xades:CertDigest></xades:Cert></xades:SigningCertificateV2><xades:SignatureProductionPlaceV2><xades:City>Tallinn</xades:City><xades:CountryName>Eesti</xades:CountryName></xades:SignatureProductionPlaceV2>${role && `<xades:SignerRoleV2><xades:ClaimedRoles><xades:ClaimedRole>${role}</xades:ClaimedRole></xades:ClaimedRoles></xades:SignerRoleV2>`}</xades:SignedSignatureProperties></xades:SignedProperties></xades:QualifyingProperties></ds:Object></ds:Signature>
</asic:XAdESSignatures>
`
}

export const digest = (hash: string, data: Uint8Array | string): string =>
  createHash(hash).update(data).digest('base64')
