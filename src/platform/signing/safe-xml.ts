import { DOMParser, type Document, type Element, type Node } from '@xmldom/xmldom'

export const namespaces = {
  asic: 'http://uri.etsi.org/02918/v1.2.1#',
  ds: 'http://www.w3.org/2000/09/xmldsig#',
  exclusive: 'http://www.w3.org/2001/10/xml-exc-c14n#',
  manifest: 'urn:oasis:names:tc:opendocument:xmlns:manifest:1.0',
  xades: 'http://uri.etsi.org/01903/v1.3.2#',
  xades141: 'http://uri.etsi.org/01903/v1.4.1#',
} as const

/** XML that isn't parsed: `doctype` could hold entity bombs, the others cost more than a signature may. */
export class XmlRefused extends Error {
  override readonly name = 'XmlRefused'
  readonly code: 'doctype' | 'tooManyParts' | 'tooDeep' | 'notXml'
  constructor(code: XmlRefused['code'], options?: ErrorOptions) {
    super(code, options)
    this.code = code
  }
}

const mostParts = 100_000
const deepest = 100

/**
 * A document from UTF-8 without DOCTYPE, entities or more parts than any signature has.
 * @throws XmlRefused
 */
export function parseSafely(bytes: Uint8Array): Document {
  const text = decode(bytes)
  if (/<!(doctype|entity)/i.test(text)) throw new XmlRefused('doctype')
  if (countParts(text) > mostParts) throw new XmlRefused('tooManyParts')
  const document = parse(text)
  judgeDepth(document)
  return document
}

function decode(bytes: Uint8Array): string {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    const declaration = /^<\?xml\s[^>]*?\?>/.exec(text)?.[0] ?? ''
    const encoding = /encoding\s*=\s*["']([^"']+)/.exec(declaration)?.[1] ?? 'UTF-8'
    if (/^(utf-?8|us-ascii)$/i.test(encoding) && !/version\s*=\s*["']1\.1/.test(declaration)) return text
  } catch (cause) {
    throw new XmlRefused('notXml', { cause })
  }
  throw new XmlRefused('notXml')
}

function countParts(text: string): number {
  let count = 0
  for (let at = text.indexOf('<'); at !== -1 && count <= mostParts; at = text.indexOf('<', at + 1)) count += 1
  return count
}

function parse(text: string): Document {
  const stop = (level: string, message: string) => {
    throw new Error(`${level}: ${message}`)
  }
  // The parser's own rule for line ends is that of XML 1.1 and would change signed text.
  const normalizeLineEndings = (source: string) => source.replace(/\r\n?/g, '\n')
  try {
    return new DOMParser({ locator: false, onError: stop, normalizeLineEndings }).parseFromString(
      text,
      'text/xml',
    )
  } catch (cause) {
    throw new XmlRefused('notXml', { cause })
  }
}

/** Everything after this may recurse. */
function judgeDepth(document: Document): void {
  const open: { node: Node; depth: number }[] = [{ node: document, depth: 0 }]
  for (let at = open.pop(); at; at = open.pop()) {
    if (at.depth > deepest) throw new XmlRefused('tooDeep')
    for (let child = at.node.firstChild; child; child = child.nextSibling)
      if (child.firstChild) open.push({ node: child, depth: at.depth + 1 })
  }
}

type NamespaceKey = keyof typeof namespaces
/** A name with the key of its namespace: `ds:Signature`. */
export type XmlName = `${NamespaceKey}:${string}`

export function isNamed(node: Node | null | undefined, name: XmlName): boolean {
  const [key = '', local] = name.split(':')
  return node?.localName === local && node?.namespaceURI === namespaces[key as NamespaceKey]
}

export const elementsIn = (element: Node): Element[] => {
  const found: Element[] = []
  for (let child = element.firstChild; child; child = child.nextSibling)
    if (child.nodeType === 1) found.push(child as Element)
  return found
}

/** Children of that name. */
export const childrenOf = (element: Node | undefined, name: XmlName): Element[] =>
  element ? elementsIn(element).filter((one) => isNamed(one, name)) : []

/** All elements at the end of the path of names. */
export const allAt = (element: Node | undefined, ...path: XmlName[]): Element[] =>
  path.reduce<Element[]>(
    (found, name) => found.flatMap((one) => childrenOf(one, name)),
    element ? [element as Element] : [],
  )

/** The first element at the end of the path of names. */
export const firstAt = (element: Node | undefined, ...path: XmlName[]): Element | undefined =>
  allAt(element, ...path)[0]

export const textOf = (element: Element | undefined): string => element?.textContent?.trim() ?? ''

export const bytesOf = (element: Element | undefined): Buffer => Buffer.from(textOf(element), 'base64')

/** Every element of a document in its order. */
export function everyElement(root: Node): Element[] {
  const found: Element[] = []
  const open = elementsIn(root).toReversed()
  for (let at = open.pop(); at; at = open.pop()) {
    found.push(at)
    open.push(...elementsIn(at).toReversed())
  }
  return found
}
