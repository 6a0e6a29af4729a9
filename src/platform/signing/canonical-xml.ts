import type { Attr, Element, Node, ProcessingInstruction } from '@xmldom/xmldom'

/** How XML becomes the bytes that are signed. Whole subtrees only: nothing else occurs in containers. */
export interface Canonicalization {
  readonly form: '1.0' | '1.1' | 'exclusive'
  readonly comments: boolean
  /** Prefixes that exclusive canonicalization treats as inclusive; `''` is the default namespace. */
  readonly prefixes?: readonly string[]
}

/** What C14N 1.1 would have to join along the ancestors (`xml:base`), and we don't. */
export class NotCanonicalizable extends Error {
  override readonly name = 'NotCanonicalizable'
}

const xmlNamespace = 'http://www.w3.org/XML/1998/namespace'
const xmlnsNamespace = 'http://www.w3.org/2000/xmlns/'
const kinds = { element: 1, text: 3, cdata: 4, instruction: 7, comment: 8, document: 9 } as const

type Namespaces = ReadonlyMap<string, string>
interface Around {
  readonly inScope: Namespaces
  /** What the output already declares here. */
  readonly rendered: Namespaces
  readonly isApex: boolean
}

/**
 * Canonical XML 1.0 and 1.1 (W3C, with and without comments) and Exclusive XML Canonicalization 1.0 of an element
 * with everything in it, or of a document. UTF-8.
 * @throws NotCanonicalizable
 */
export function canonicalize(node: Node, how: Canonicalization): Buffer {
  const out: string[] = []
  if (node.nodeType === kinds.document) writeDocument(node, how, out)
  else writeNode(node, { how, out, around: placeOf(node) })
  return Buffer.from(out.join(''), 'utf8')
}

interface Writing {
  readonly how: Canonicalization
  readonly out: string[]
  readonly around: Around
}

/** Comments and instructions beside the root stand on lines of their own. */
function writeDocument(document: Node, how: Canonicalization, out: string[]): void {
  let rootSeen = false
  for (const child of childNodes(document)) {
    // The parser gives the declaration as an instruction, which it is not.
    if (child.nodeType === kinds.text || child.nodeName === 'xml') continue
    const isRoot = child.nodeType === kinds.element
    if (child.nodeType === kinds.comment && !how.comments) continue
    if (rootSeen) out.push('\n')
    writeNode(child, { how, out, around: nothingAround })
    if (!isRoot && !rootSeen) out.push('\n')
    rootSeen ||= isRoot
  }
}

const nothingAround: Around = { inScope: new Map(), rendered: new Map(), isApex: true }

function placeOf(node: Node): Around {
  const inScope = new Map<string, string>()
  for (const ancestor of ancestorsOf(node))
    for (const [prefix, uri] of declaredOn(ancestor)) inScope.set(prefix, uri)
  return { inScope, rendered: new Map(), isApex: true }
}

/** Outermost first, without the node itself. */
function ancestorsOf(node: Node): Element[] {
  const found: Element[] = []
  for (let at = node.parentNode; at && at.nodeType === kinds.element; at = at.parentNode)
    found.unshift(at as Element)
  return found
}

function writeNode(node: Node, writing: Writing): void {
  const { how, out } = writing
  if (node.nodeType === kinds.element) writeElement(node as Element, writing)
  else if (node.nodeType === kinds.text || node.nodeType === kinds.cdata)
    out.push(escapeText(node.nodeValue ?? ''))
  else if (node.nodeType === kinds.comment && how.comments) out.push(`<!--${node.nodeValue ?? ''}-->`)
  else if (node.nodeType === kinds.instruction) out.push(writeInstruction(node as ProcessingInstruction))
}

const writeInstruction = ({ target, data }: ProcessingInstruction): string =>
  `<?${target}${data ? ` ${data.replaceAll('\r', '&#xD;')}` : ''}?>`

function writeElement(element: Element, { how, out, around }: Writing): void {
  const declared = declaredOn(element)
  const inScope = declared.length > 0 ? new Map([...around.inScope, ...declared]) : around.inScope
  const fresh = freshPrefixes(element, how, { ...around, inScope }).map(
    (prefix) => [prefix, inScope.get(prefix) ?? ''] as const,
  )
  out.push('<', element.nodeName)
  for (const [prefix, uri] of fresh)
    out.push(prefix ? ` xmlns:${prefix}="` : ' xmlns="', escapeAttribute(uri), '"')
  for (const { name, value } of attributesOf(element, how, around.isApex))
    out.push(' ', name, '="', escapeAttribute(value), '"')
  out.push('>')
  const rendered = fresh.length > 0 ? new Map([...around.rendered, ...fresh]) : around.rendered
  for (const child of childNodes(element))
    writeNode(child, { how, out, around: { inScope, rendered, isApex: false } })
  out.push('</', element.nodeName, '>')
}

/** Namespaces to declare here, because the output around doesn't yet: all, or exclusively those that are used. */
function freshPrefixes(
  element: Element,
  how: Canonicalization,
  { inScope, rendered, isApex }: Around,
): string[] {
  const listed = (how.prefixes ?? []).filter((prefix) => inScope.has(prefix))
  const own = isApex ? [...inScope.keys()] : declaredOn(element).map(([prefix]) => prefix)
  const candidates = how.form === 'exclusive' ? [...usedPrefixes(element), ...listed] : own
  return [...new Set(candidates)]
    .filter((prefix) => prefix !== 'xml' && (rendered.get(prefix) ?? '') !== (inScope.get(prefix) ?? ''))
    .sort(byCodePoint)
}

const isDeclaration = (attribute: Attr): boolean => attribute.namespaceURI === xmlnsNamespace

const declaredOn = (element: Element): [prefix: string, uri: string][] =>
  [...element.attributes]
    .filter(isDeclaration)
    .map((one) => [one.prefix ? (one.localName ?? '') : '', one.value] as [string, string])

const usedPrefixes = (element: Element): string[] => [
  element.prefix ?? '',
  ...[...element.attributes]
    .filter((one) => one.prefix && !isDeclaration(one) && one.namespaceURI !== xmlNamespace)
    .map((one) => one.prefix ?? ''),
]

function attributesOf(element: Element, how: Canonicalization, isApex: boolean): Attr[] {
  const own = [...element.attributes].filter((one) => !isDeclaration(one))
  const inherited = isApex && how.form !== 'exclusive' ? inheritedXml(element, how.form) : []
  const names = new Set(own.map((one) => one.name))
  return [...own, ...inherited.filter((one) => !names.has(one.name))].sort(
    (a, b) =>
      byCodePoint(a.namespaceURI ?? '', b.namespaceURI ?? '') ||
      byCodePoint(a.localName ?? '', b.localName ?? ''),
  )
}

/** `xml:lang` and the like that hold for a subtree although an ancestor outside of it says them. */
function inheritedXml(element: Element, form: '1.0' | '1.1'): Attr[] {
  const nearest = new Map<string, Attr>()
  for (const ancestor of ancestorsOf(element))
    for (const one of [...ancestor.attributes])
      if (one.namespaceURI === xmlNamespace) nearest.set(one.name, one)
  if (form === '1.0') return [...nearest.values()]
  if (nearest.has('xml:base')) throw new NotCanonicalizable('xml:base around a signed part')
  return [...nearest.values()].filter((one) => one.name === 'xml:lang' || one.name === 'xml:space')
}

function* childNodes(node: Node): Generator<Node> {
  for (let child = node.firstChild; child; child = child.nextSibling) yield child
}

/** Canonical order is by code points, JavaScript's by UTF-16 units: they differ past U+FFFF. */
function byCodePoint(a: string, b: string): number {
  const [left, right] = [Array.from(a), Array.from(b)]
  const at = left.findIndex((one, index) => one !== right[index])
  if (at === -1) return left.length - right.length
  return (left[at]?.codePointAt(0) ?? 0) - (right[at]?.codePointAt(0) ?? -1)
}

const textEscapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '\r': '&#xD;' }
const attributeEscapes: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '"': '&quot;',
  '\t': '&#x9;',
  '\n': '&#xA;',
  '\r': '&#xD;',
}
const escapeText = (text: string): string => text.replace(/[&<>\r]/g, (one) => textEscapes[one] ?? one)
const escapeAttribute = (text: string): string =>
  text.replace(/[&<"\t\n\r]/g, (one) => attributeEscapes[one] ?? one)
