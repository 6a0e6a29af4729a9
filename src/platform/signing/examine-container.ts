import type { Document, Element } from '@xmldom/xmldom'
import { digestMethods, type HashName } from './algorithms.ts'
import { listCades } from './cades.ts'
import { checkReferences, type FileDigests, type Ids, type References } from './check-references.ts'
import { checkSignature, conclude } from './check-signature.ts'
import type { ContainerFormat, ContainerReading, SignatureReading, Verdict } from './container-reading.ts'
import { listDdoc } from './ddoc.ts'
import type { Finding, Warning } from './findings.ts'
import {
  digestFile,
  mediaTypes,
  openPackage,
  type Package,
  parsePart,
  readManifest,
  readPart,
} from './package.ts'
import { childrenOf, everyElement, isNamed } from './safe-xml.ts'
import { readSignature, type XadesSignature } from './xades.ts'

/**
 * Reads and checks a container in this thread, without limits on time; `readContainer` sets these.
 * @throws NotAContainer
 */
export function examineContainer(bytes: Uint8Array): ContainerReading {
  return bytes[0] === 0x50 && bytes[1] === 0x4b ? examinePackage(openPackage(bytes)) : listDdoc(bytes)
}

function examinePackage(opened: Package): ContainerReading {
  const manifest = readManifest(opened)
  const found = opened.xmlSignatures.map((entry) => findSignatures(opened, entry))
  const hashes = new Set(found.flatMap(({ hashes }) => [...hashes]))
  const files = opened.dataFiles.map((entry) =>
    digestFile(opened, entry, { hashes, mediaType: manifest.mediaTypes.get(entry.name) }),
  )
  const format = formatOf(opened, found)
  const signatures = [
    ...examineAll(found, new Map(files.map(({ name, digests }) => [name, digests]))),
    ...opened.cmsSignatures.flatMap((entry) => listCades(readPart(opened.zip, entry), entry.name)),
  ].map((one) => (format === 'asics' ? leaveToService(one) : one))
  return {
    format,
    files: files.map(({ digests: _, ...file }) => file),
    signatures,
    verdict: worstOf(signatures),
    warnings: [...opened.warnings, ...manifest.warnings, ...warnOfSignatures(opened, signatures)],
  }
}

/** What one `META-INF/*signatures*.xml` holds. */
interface Found {
  readonly file: string
  readonly signatures: readonly XadesSignature[]
  readonly ids: Ids
  readonly repeated: readonly string[]
  readonly hashes: ReadonlySet<HashName>
}

function findSignatures({ zip }: Package, entry: Package['xmlSignatures'][number]): Found {
  const document = parsePart(readPart(zip, entry), entry.name)
  const elements = document ? everyElement(document) : []
  return {
    file: entry.name,
    signatures: document ? signaturesIn(document) : [],
    ...listIds(elements),
    hashes: new Set(
      elements
        .filter((one) => isNamed(one, 'ds:DigestMethod'))
        .flatMap((one) => digestMethods.get(one.getAttribute('Algorithm') ?? '') ?? []),
    ),
  }
}

/** One damaged signature makes the whole file unreadable: it can't be said what it was. */
function signaturesIn(document: Document): XadesSignature[] {
  const root = document.documentElement
  if (!root) return []
  const elements = isNamed(root, 'ds:Signature')
    ? [root]
    : isNamed(root, 'asic:XAdESSignatures')
      ? childrenOf(root, 'ds:Signature')
      : []
  const read = elements.map(readSignature)
  return read.every((one) => one !== undefined) ? read : []
}

/** An Id that occurs twice could show one part and have another one signed. */
function listIds(elements: readonly Element[]): Pick<Found, 'ids' | 'repeated'> {
  const ids = new Map<string, Element>()
  const repeated = new Set<string>()
  for (const element of elements)
    for (const name of ['Id', 'ID', 'id', 'xml:id']) {
      const id = element.getAttribute(name)
      if (id && ids.has(id)) repeated.add(id)
      if (id) ids.set(id, element)
    }
  return { ids, repeated: [...repeated] }
}

function examineAll(found: readonly Found[], files: FileDigests): SignatureReading[] {
  const readings = found.flatMap(({ file, signatures, ids, repeated }) =>
    signatures.map((signature) => ({
      file,
      signature,
      repeated,
      references: checkReferences({ signature, ids, files }),
    })),
  )
  const unreadable = found
    .filter(({ signatures }) => signatures.length === 0)
    .map(({ file }) => refuseFile(file))
  const covered = new Set(readings.flatMap(({ references }) => [...references.covered]))
  return [
    ...readings.map(({ file, signature, repeated, references }) => {
      const reading = checkSignature(signature, [
        ...repeated.map((part) => ({ code: 'idRepeats', part }) as const),
        ...references.findings,
        ...listUncovered(files, references, covered),
      ])
      return reading.id ? reading : { ...reading, id: file }
    }),
    ...unreadable,
  ]
}

const refuseFile = (file: string): SignatureReading => ({
  id: file,
  signer: { name: '?' },
  time: 'unknown',
  ...conclude([{ code: 'signatureUnreadable', file }]),
})

const listUncovered = (files: FileDigests, { covered }: References, byAny: ReadonlySet<string>): Finding[] =>
  [...files.keys()]
    .filter((file) => !covered.has(file))
    .map((file) => ({ code: byAny.has(file) ? 'fileNotCovered' : 'extraFile', file }) as const)

function formatOf({ mediaType }: Package, found: readonly Found[]): ContainerFormat {
  if (mediaType === mediaTypes.asics) return 'asics'
  const isBdoc = found.some(({ signatures }) => signatures.some(({ isTimeMarked }) => isTimeMarked))
  return isBdoc || mediaType.startsWith('application/vnd.bdoc') ? 'bdoc' : 'asice'
}

/** ASiC-S has rules of its own for what is signed. */
const leaveToService = (reading: SignatureReading): SignatureReading =>
  reading.reasons.some(({ code }) => code === 'leftToService')
    ? reading
    : { ...reading, ...conclude([{ code: 'leftToService', form: 'ASiC-S' }, ...reading.warnings]) }

const order: readonly Verdict[] = ['broken', 'unchecked', 'intact']

const worstOf = (signatures: readonly SignatureReading[]): Verdict =>
  signatures.length === 0
    ? 'unchecked'
    : (order.find((verdict) => signatures.some((one) => one.verdict === verdict)) ?? 'unchecked')

function warnOfSignatures({ hasStamp }: Package, signatures: readonly SignatureReading[]): Warning[] {
  if (signatures.length > 0) return [{ code: 'trustNotChecked' }]
  return [{ code: hasStamp ? 'stampOnly' : 'noSignatures' }]
}
