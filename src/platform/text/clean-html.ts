/** Tags that written text is made of; all others are left out, what stands in them stays. */
const known = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li table thead tbody tr td th strong em u s sup sub br blockquote'.split(' '),
)
/** What stands in these is no text. */
const silent = new Set([
  'script',
  'style',
  'template',
  'noscript',
  'iframe',
  'object',
  'svg',
  'math',
  'title',
])

const token = /<!--[\s\S]*?-->|<(\/?)([a-z][a-z0-9]*)((?:[^>"']|"[^"]*"|'[^']*')*)>|([^<]+|<)/gi

/** Characters of a preview. */
const most = 500_000

/**
 * HTML with known tags only and no attribute but the span of a cell: nothing in it loads, runs or looks like
 * something else. Tags are written anew, and closed where the text was cut.
 */
export function cleanHtml(html: string): { html: string; cut: boolean } {
  const open: string[] = []
  let [clean, deaf] = ['', '']
  for (const [, closing, name = '', attributes = '', text] of html.matchAll(token)) {
    const tag = name.toLowerCase()
    if (deaf) deaf = closing && tag === deaf ? '' : deaf
    else if (text !== undefined) clean += text === '<' ? '&lt;' : text.replaceAll('>', '&gt;')
    else if (silent.has(tag)) deaf = closing ? '' : tag
    else if (known.has(tag)) clean += writeTag({ tag, closing: Boolean(closing), attributes, open })
    if (clean.length > most) return { html: clean + closeAll(open), cut: true }
  }
  return { html: clean + closeAll(open), cut: false }
}

interface Tag {
  readonly tag: string
  readonly closing: boolean
  readonly attributes: string
  readonly open: string[]
}

function writeTag({ tag, closing, attributes, open }: Tag): string {
  if (tag === 'br') return '<br>'
  if (!closing) {
    open.push(tag)
    return `<${tag}${tag === 'td' || tag === 'th' ? spansIn(attributes) : ''}>`
  }
  if (!open.includes(tag)) return ''
  const inner = open.splice(open.lastIndexOf(tag))
  return closeAll(inner)
}

const spansIn = (attributes: string): string =>
  Array.from(attributes.matchAll(/\b(colspan|rowspan)\s*=\s*["']?(\d{1,3})\b/gi))
    .map(([, name = '', count]) => ` ${name.toLowerCase()}="${count}"`)
    .join('')

const closeAll = (open: readonly string[]): string =>
  open
    .toReversed()
    .map((tag) => `</${tag}>`)
    .join('')
