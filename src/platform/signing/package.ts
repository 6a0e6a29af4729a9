import { UnreadableFile } from '../text/unreadable-file.ts'
import { type DirectoryEntry, openZip, type ZipFile } from '../text/zip.ts'
import type { HashName } from './algorithms.ts'
import { digestOf } from './certificate.ts'
import type { SignedFile } from './container-reading.ts'
import type { Warning } from './findings.ts'
import { type ContainerRefusal, NotAContainer } from './not-a-container.ts'
import { allAt, parseSafely, XmlRefused } from './safe-xml.ts'

export const mediaTypes = {
  asice: 'application/vnd.etsi.asic-e+zip',
  asics: 'application/vnd.etsi.asic-s+zip',
  bdoc: 'application/vnd.bdoc-1.0',
} as const

const knownTypes: readonly string[] = Object.values(mediaTypes)

/** The ZIP of a container by what its parts are for (ETSI EN 319 162). */
export interface Package {
  readonly zip: ZipFile
  readonly mediaType: string
  readonly dataFiles: readonly DirectoryEntry[]
  readonly xmlSignatures: readonly DirectoryEntry[]
  readonly cmsSignatures: readonly DirectoryEntry[]
  readonly hasStamp: boolean
  readonly warnings: readonly Warning[]
}

/** What may come out of a container at most, in bytes. */
export const mostContent = 200 * 1024 * 1024

const parts = {
  xmlSignature: /^META-INF\/[^/]*signatures[^/]*\.xml$/i,
  cmsSignature: /^META-INF\/[^/]*signature[^/]*\.p7s$/i,
  stamp: /^META-INF\/[^/]*\.tst$/i,
  known: /^META-INF\/(manifest\.xml|asic(archive)?manifest[^/]*\.xml)$/i,
} as const

/** @throws NotAContainer */
export function openPackage(bytes: Uint8Array): Package {
  const zip = refuseUnreadable(() => openZip(bytes, mostContent))
  const files = zip.entries.filter(({ name }) => !name.endsWith('/'))
  const of = (part: RegExp) => files.filter(({ name }) => part.test(name))
  const meta = files.filter(({ name }) => name.startsWith('META-INF/'))
  const [xmlSignatures, cmsSignatures] = [of(parts.xmlSignature), of(parts.cmsSignature)]
  const dataFiles = files.filter((one) => one.name !== 'mimetype' && !meta.includes(one))
  const mimetype = readMimetype(zip)
  const isContainer = xmlSignatures.length + cmsSignatures.length > 0 || knownTypes.includes(mimetype.value)
  if (!isContainer) throw new NotAContainer('notContainer')
  const strangers = meta.filter(({ name }) => !Object.values(parts).some((part) => part.test(name)))
  return {
    zip,
    mediaType: mimetype.value,
    dataFiles,
    xmlSignatures,
    cmsSignatures,
    hasStamp: of(parts.stamp).length > 0,
    warnings: [
      ...mimetype.warnings,
      ...strangers.map(({ name }) => ({ code: 'unknownPart', file: name }) as const),
    ],
  }
}

function readMimetype(zip: ZipFile): { value: string; warnings: Warning[] } {
  const entry = zip.entries.find(({ name }) => name === 'mimetype')
  if (!entry) return { value: '', warnings: [{ code: 'mimetypeMissing' }] }
  const content = entry.size > 200 ? '' : new TextDecoder().decode(readPart(zip, entry))
  const value = content.trim()
  const warnings: Warning[] = []
  if (entry.offset !== 0) warnings.push({ code: 'mimetypeNotFirst' })
  if (entry.method !== 0) warnings.push({ code: 'mimetypePacked' })
  if (!knownTypes.includes(content)) warnings.push({ code: 'mimetypeWrong', found: content.slice(0, 100) })
  return { value, warnings }
}

export const readPart = (zip: ZipFile, entry: DirectoryEntry): Uint8Array =>
  refuseUnreadable(() => zip.read(entry))

function refuseUnreadable<T>(work: () => T): T {
  try {
    return work()
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    const [file] = error.data.files ?? []
    throw new NotAContainer(error.code as ContainerRefusal, file === undefined ? {} : { file })
  }
}

/** XML of the container; undefined where it isn't XML. @throws NotAContainer for what is dangerous to parse. */
export function parsePart(bytes: Uint8Array, file: string) {
  try {
    return parseSafely(bytes)
  } catch (error) {
    if (!(error instanceof XmlRefused)) throw error
    if (error.code === 'notXml') return undefined
    throw new NotAContainer(error.code, { file })
  }
}

/** A file with its digests; the content is let go again. */
export interface DigestedFile extends SignedFile {
  readonly digests: ReadonlyMap<HashName, Buffer>
}

export function digestFile(
  { zip }: Package,
  entry: DirectoryEntry,
  { hashes, mediaType }: { hashes: ReadonlySet<HashName>; mediaType: string | undefined },
): DigestedFile {
  const content = readPart(zip, entry)
  const digests = new Map([...hashes, 'sha256' as const].map((hash) => [hash, digestOf(hash, content)]))
  return {
    name: entry.name,
    size: content.length,
    sha256: digests.get('sha256')?.toString('hex') ?? '',
    ...(mediaType && { mediaType }),
    digests,
  }
}

export interface Manifest {
  readonly mediaTypes: ReadonlyMap<string, string>
  readonly warnings: readonly Warning[]
}

/** `META-INF/manifest.xml` names the files with their types; it isn't signed, so it can only be compared. */
export function readManifest({ zip, dataFiles }: Package): Manifest {
  const entry = zip.entries.find(({ name }) => name === 'META-INF/manifest.xml')
  if (!entry) return { mediaTypes: new Map(), warnings: [{ code: 'manifestMissing' }] }
  const document = parsePart(readPart(zip, entry), entry.name)
  if (!document) return { mediaTypes: new Map(), warnings: [{ code: 'manifestUnreadable' }] }
  const types = new Map(
    allAt(document.documentElement ?? undefined, 'manifest:file-entry').map((one) => [
      one.getAttributeNS(one.namespaceURI, 'full-path') ?? '',
      one.getAttributeNS(one.namespaceURI, 'media-type') ?? '',
    ]),
  )
  const names = new Set(dataFiles.map(({ name }) => name))
  return {
    mediaTypes: types,
    warnings: [
      ...[...names]
        .filter((name) => !types.has(name))
        .map((file) => ({ code: 'manifestLacks', file }) as const),
      ...[...types.keys()]
        .filter((name) => !name.endsWith('/') && !names.has(name))
        .map((file) => ({ code: 'manifestNames', file }) as const),
    ],
  }
}
