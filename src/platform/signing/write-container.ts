import { strToU8, type Zippable, zipSync } from 'fflate'
import { mediaTypes } from './package.ts'

export interface FileToSign {
  /** A plain name without folders; unique in the container. */
  readonly name: string
  readonly content: Uint8Array
  readonly mediaType: string
}

export interface ContainerToWrite {
  readonly files: readonly FileToSign[]
  /** XML of whole signature files (`asic:XAdESSignatures`), in the order of signing. */
  readonly signatures?: readonly string[]
}

/** What a container can't hold as it was given. */
export class ContainerNotWritable extends Error {
  override readonly name = 'ContainerNotWritable'
}

/**
 * A strict ASiC-E container (ETSI EN 319 162-1): `mimetype` first and unpacked, a manifest of all files, signatures as
 * `META-INF/signatures<n>.xml`. Adding a signature means writing the container anew with one more.
 *
 * Signing itself will stand beside this file: a port that takes the bytes of canonical `ds:SignedInfo` and gives back the
 * signature value from the person's device, with the time-stamp and the confirmation after it.
 * @throws ContainerNotWritable
 */
export function writeContainer({ files, signatures = [] }: ContainerToWrite): Uint8Array {
  if (files.length === 0) throw new ContainerNotWritable('a container needs at least one file')
  const names = new Set<string>()
  for (const { name } of files) {
    if (!isPlainName(name) || names.has(name.toLowerCase()))
      throw new ContainerNotWritable(`the name ${name}`)
    names.add(name.toLowerCase())
  }
  const parts: Zippable = {
    mimetype: [strToU8(mediaTypes.asice), { level: 0 }],
    'META-INF/manifest.xml': strToU8(writeManifest(files)),
  }
  for (const { name, content } of files) parts[name] = content
  signatures.forEach((xml, at) => {
    parts[`META-INF/signatures${at}.xml`] = strToU8(xml)
  })
  return zipSync(parts)
}

const isPlainName = (name: string): boolean =>
  name !== '' &&
  name !== '.' &&
  name !== '..' &&
  name.toLowerCase() !== 'mimetype' &&
  !/[/\\:\p{Cc}]/u.test(name)

const writeManifest = (files: readonly FileToSign[]): string =>
  `<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0" manifest:version="1.2">
<manifest:file-entry manifest:full-path="/" manifest:media-type="${mediaTypes.asice}"/>
${files
  .map(
    ({ name, mediaType }) =>
      `<manifest:file-entry manifest:full-path="${escapeXml(name)}" manifest:media-type="${escapeXml(mediaType)}"/>\n`,
  )
  .join('')}</manifest:manifest>
`

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '"': '&quot;' }
const escapeXml = (text: string): string => text.replace(/[&<"]/g, (one) => escapes[one] ?? one)
