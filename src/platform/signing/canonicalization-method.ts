import type { Element } from '@xmldom/xmldom'
import { type Canonicalization, canonicalize, NotCanonicalizable } from './canonical-xml.ts'
import { firstAt } from './safe-xml.ts'

const methods: ReadonlyMap<string, Canonicalization> = new Map([
  ['http://www.w3.org/TR/2001/REC-xml-c14n-20010315', { form: '1.0', comments: false }],
  ['http://www.w3.org/TR/2001/REC-xml-c14n-20010315#WithComments', { form: '1.0', comments: true }],
  ['http://www.w3.org/2006/12/xml-c14n11', { form: '1.1', comments: false }],
  ['http://www.w3.org/2006/12/xml-c14n11#WithComments', { form: '1.1', comments: true }],
  ['http://www.w3.org/2001/10/xml-exc-c14n#', { form: 'exclusive', comments: false }],
  ['http://www.w3.org/2001/10/xml-exc-c14n#WithComments', { form: 'exclusive', comments: true }],
])

/** What XML signatures fall back to where nothing is said. */
const plain: Canonicalization = { form: '1.0', comments: false }

/** The form that a `ds:CanonicalizationMethod` or `ds:Transform` names; undefined for another one. */
function canonicalizationOf(method: Element): Canonicalization | undefined {
  const found = methods.get(method.getAttribute('Algorithm') ?? '')
  const list = firstAt(method, 'exclusive:InclusiveNamespaces')?.getAttribute('PrefixList')
  if (!found || !list || found.form !== 'exclusive') return found
  const prefixes = list.split(/\s+/).filter(Boolean)
  return { ...found, prefixes: prefixes.map((one) => (one === '#default' ? '' : one)) }
}

/** The bytes of an element in the form that the method names, C14N 1.0 where there is none; undefined for others. */
export function canonicalBytes(
  element: Element,
  method: Element | undefined,
  comments = true,
): Buffer | undefined {
  const how = method ? canonicalizationOf(method) : plain
  try {
    return how && canonicalize(element, { ...how, comments: comments && how.comments })
  } catch (error) {
    if (error instanceof NotCanonicalizable) return undefined
    throw error
  }
}
