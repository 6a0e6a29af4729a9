import type { Element } from '@xmldom/xmldom'
import { digestOf, readCertificate, signerOf } from './certificate.ts'
import { conclude } from './check-signature.ts'
import type { ContainerReading, SignatureReading, SignedFile } from './container-reading.ts'
import type { Warning } from './findings.ts'
import { NotAContainer } from './not-a-container.ts'
import { parsePart } from './package.ts'
import { bytesOf, elementsIn, everyElement, textOf } from './safe-xml.ts'

/**
 * DIGIDOC-XML 1.0–1.3: files stand in the XML itself. Files and signers are listed; its signatures (SHA-1, forms of
 * its own) are left to the validation service.
 * @throws NotAContainer
 */
export function listDdoc(bytes: Uint8Array): ContainerReading {
  const root = parsePart(bytes, '')?.documentElement
  if (root?.localName !== 'SignedDoc') throw new NotAContainer('notContainer')
  const parts = elementsIn(root)
  const dataFiles = parts.filter((one) => one.localName === 'DataFile')
  const signatures = parts.filter((one) => one.localName === 'Signature').map(listSignature)
  const [inside, outside] = [dataFiles.filter(isInside), dataFiles.filter((one) => !isInside(one))]
  return {
    format: 'ddoc',
    files: inside.map(listFile),
    signatures,
    verdict: 'unchecked',
    warnings: [
      { code: signatures.length > 0 ? 'trustNotChecked' : 'noSignatures' },
      ...outside.map((one): Warning => ({ code: 'fileElsewhere', file: one.getAttribute('Filename') ?? '' })),
    ],
  }
}

/** Other kinds hold only a digest of a file that is kept elsewhere. */
const isInside = (file: Element): boolean => file.getAttribute('ContentType') === 'EMBEDDED_BASE64'

function listFile(file: Element): SignedFile {
  const content = bytesOf(file)
  const mediaType = file.getAttribute('MimeType')
  return {
    name: file.getAttribute('Filename') ?? '',
    size: content.length,
    sha256: digestOf('sha256', content).toString('hex'),
    ...(mediaType && { mediaType }),
  }
}

function listSignature(signature: Element): SignatureReading {
  const all = everyElement(signature)
  const say = (name: string) => textOf(all.find((one) => one.localName === name))
  const certificate = readCertificate(bytesOf(all.find((one) => one.localName === 'X509Certificate')))
  const signedAt = new Date(say('SigningTime'))
  const isDated = !Number.isNaN(signedAt.getTime())
  const place = ['City', 'StateOrProvince', 'PostalCode', 'CountryName'].map(say).filter(Boolean).join(', ')
  const role = say('ClaimedRole')
  return {
    id: signature.getAttribute('Id') ?? '',
    signer: certificate ? signerOf(certificate) : { name: '?' },
    ...(isDated && { signedAt: signedAt.toISOString() }),
    time: isDated ? 'claimed' : 'unknown',
    ...(role && { role }),
    ...(place && { place }),
    ...conclude([{ code: 'leftToService', form: 'DDOC' }]),
  }
}
