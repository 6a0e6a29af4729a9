export type XmlElement = {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: (XmlElement | string)[]
}

const token =
  /<!\[CDATA\[([\s\S]*?)\]\]>|<[!?][^>]*>|<(\/?)([\w:.-]+)((?:[^>"']|"[^"]*"|'[^']*')*?)(\/?)>|([^<]+)/g
const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** Parses what office programs write: no external entities, no declarations. Returns null for what isn't XML. */
export const parseXml = (source: string): XmlElement | null => {
  const root: XmlElement = { name: '', attributes: {}, children: [] }
  const open = [root]
  for (const [, cdata, closing, name, attributes = '', empty, text] of source.matchAll(token)) {
    const parent = open.at(-1)
    if (!parent) return null
    if (cdata !== undefined) parent.children.push(cdata)
    else if (text !== undefined) parent.children.push(decodeEntities(text))
    else if (name && closing) {
      if (open.pop()?.name !== name) return null
    } else if (name) {
      const element = { name, attributes: readAttributes(attributes), children: [] }
      parent.children.push(element)
      if (!empty) open.push(element)
    }
  }
  return open.length === 1 ? (childElements(root)[0] ?? null) : null
}

export const childElements = (element: XmlElement, name?: string): XmlElement[] =>
  element.children.filter(
    (child) => typeof child !== 'string' && (!name || child.name === name),
  ) as XmlElement[]

/** The first element down the path of names. */
export const childAt = (element: XmlElement | undefined, ...path: string[]): XmlElement | undefined =>
  path.reduce<XmlElement | undefined>((at, name) => at && childElements(at, name)[0], element)

const readAttributes = (source: string): Record<string, string> =>
  Object.fromEntries(
    Array.from(
      source.matchAll(/([\w:.-]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g),
      ([, name = '', double, single]) => [name, decodeEntities(double ?? single ?? '')],
    ),
  )

const decodeEntities = (text: string): string =>
  text.replace(/&(#x?[\da-f]+|\w+);/gi, (whole, code: string) => {
    if (!code.startsWith('#')) return entities[code] ?? whole
    const point = /^#x/i.test(code) ? Number.parseInt(code.slice(2), 16) : Number(code.slice(1))
    return point > 0 && point <= 0x10ffff ? String.fromCodePoint(point) : ''
  })
