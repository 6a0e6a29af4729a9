import type { Element } from '@xmldom/xmldom'
import { digestMethods, type HashName } from './algorithms.ts'
import { canonicalBytes } from './canonicalization-method.ts'
import { digestOf, isSame } from './certificate.ts'
import type { Finding } from './findings.ts'
import { allAt, bytesOf, childrenOf, firstAt } from './safe-xml.ts'
import type { XadesSignature } from './xades.ts'

/** Digests of the files of a container by name, in every method that its signatures name. */
export type FileDigests = ReadonlyMap<string, ReadonlyMap<HashName, Buffer>>
/** Elements by their Id; only Ids that occur once. */
export type Ids = ReadonlyMap<string, Element>

export interface References {
  /** Files that this signature names, whether unchanged or not. */
  readonly covered: ReadonlySet<string>
  readonly findings: readonly Finding[]
}

const propertiesType = 'http://uri.etsi.org/01903#SignedProperties'

interface Place {
  readonly signature: XadesSignature
  readonly ids: Ids
  readonly files: FileDigests
}

/** What a signature refers to: files of the container, its own signed properties, other parts of itself. */
export function checkReferences(place: Place): References {
  const covered = new Set<string>()
  const findings: Finding[] = []
  let propertiesCovered = false
  for (const reference of childrenOf(place.signature.signedInfo, 'ds:Reference')) {
    const uri = reference.getAttribute('URI') ?? ''
    const isPart = uri === '' || uri.startsWith('#')
    if (!isPart) covered.add(fileNameOf(uri))
    findings.push(...(isPart ? checkPart(reference, place) : checkFile(reference, place.files)))
    propertiesCovered ||= isPropertiesReference(reference, place)
  }
  if (!propertiesCovered && place.signature.isXades) findings.push({ code: 'signedPropertiesNotCovered' })
  return { covered, findings }
}

/** References are URIs: names with spaces and letters beyond ASCII come percent-encoded. */
function fileNameOf(uri: string): string {
  try {
    return decodeURIComponent(uri)
  } catch {
    return uri
  }
}

/** It must lead to the very element whose contents are shown, not to another one of that name. */
function isPropertiesReference(reference: Element, { signature, ids }: Place): boolean {
  const target = ids.get((reference.getAttribute('URI') ?? '').slice(1))
  return (
    reference.getAttribute('Type') === propertiesType &&
    target !== undefined &&
    target === signature.signedProperties
  )
}

function checkFile(reference: Element, files: FileDigests): Finding[] {
  const file = fileNameOf(reference.getAttribute('URI') ?? '')
  const [transform] = transformsOf(reference)
  if (transform) return [{ code: 'methodUnknown', method: algorithmOf(transform) }]
  const digests = files.get(file)
  if (!digests) return [{ code: 'fileMissing', file }]
  return compare(reference, (hash) => digests.get(hash), { code: 'fileChanged', file })
}

function checkPart(reference: Element, { signature, ids }: Place): Finding[] {
  const part = (reference.getAttribute('URI') ?? '').slice(1)
  const target = ids.get(part)
  if (!target || !isInside(target, signature.element)) return [{ code: 'partElsewhere', part }]
  const [transform, second] = transformsOf(reference)
  // A reference by Id leaves comments out, whatever the method says (XML Signature, 4.4.3.3).
  const bytes = second ? undefined : canonicalBytes(target, transform, false)
  if (!bytes) return [{ code: 'methodUnknown', method: algorithmOf(second ?? transform) }]
  return compare(
    reference,
    (hash) => digestOf(hash, bytes),
    target === signature.signedProperties
      ? { code: 'signedPropertiesChanged' }
      : { code: 'partChanged', part },
  )
}

function compare(
  reference: Element,
  digest: (hash: HashName) => Buffer | undefined,
  otherwise: Finding,
): Finding[] {
  const method = algorithmOf(firstAt(reference, 'ds:DigestMethod'))
  const hash = digestMethods.get(method)
  if (!hash) return [{ code: 'methodUnknown', method }]
  const found = digest(hash)
  const weak: Finding[] = hash === 'sha1' ? [{ code: 'weakMethod', method: 'SHA-1' }] : []
  const isRight = found && isSame(found, bytesOf(firstAt(reference, 'ds:DigestValue')))
  return isRight ? weak : [...weak, otherwise]
}

const transformsOf = (reference: Element): Element[] => allAt(reference, 'ds:Transforms', 'ds:Transform')
const algorithmOf = (element: Element | undefined): string => element?.getAttribute('Algorithm') ?? ''

function isInside(element: Element, outer: Element): boolean {
  for (let at: Element | null = element; at; at = at.parentNode as Element | null)
    if (at === outer) return true
  return false
}
