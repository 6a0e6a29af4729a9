import type { TemplatePlace, TemplateTag, WritingFault } from '../../kernel/values/word-template.ts'
import type { PartParagraph } from './part-text.ts'

type Mark = { readonly sign: '' | '#' | '^' | '/'; readonly name: string; readonly asks: boolean }
type Found = { readonly tag: string; readonly place: TemplatePlace; readonly mark: Mark | undefined }

type OpenTag = Omit<TemplateTag, 'inside'> & { inside: TemplateTag[] }
type Fault = WritingFault

export interface Scan {
  readonly tags: TemplateTag[]
  readonly faults: Fault[]
}

/** The fields and sections of one part's paragraphs as a tree, and every mistake of writing with its place. */
export function scanTags(paragraphs: readonly PartParagraph[]): Scan {
  const faults: Fault[] = []
  const root: TemplateTag[] = []
  const open: OpenTag[] = []
  for (const found of paragraphs.flatMap((paragraph) => findTags(paragraph, faults))) {
    const { mark, tag, place } = found
    if (!mark) faults.push({ code: 'syntax', tag, place })
    else if (mark.sign === '/') close(mark, found, { open, faults })
    else {
      const next: OpenTag = { kind: kindOf[mark.sign], name: mark.name, asks: mark.asks, place, inside: [] }
      ;(open.at(-1)?.inside ?? root).push(next)
      if (mark.sign) open.push(next)
    }
  }
  for (const { name, asks, place } of open)
    faults.push({ code: 'unclosedSection', tag: spell(name, asks), place })
  return { tags: root, faults }
}

const kindOf = { '': 'field', '#': 'section', '^': 'inverted' } as const
const spell = (name: string, asks: boolean) => (asks ? `kas ${name}` : name)

/** `{/}` ends the innermost section; a named end that skips open ones crosses them. */
function close(
  mark: Mark,
  { tag, place }: Found,
  { open, faults }: { open: OpenTag[]; faults: Fault[] },
): void {
  const wanted = mark.name || open.at(-1)?.name
  const at = open.findLastIndex(({ name, asks }) => name === wanted && (!mark.name || asks === mark.asks))
  if (at === -1) {
    faults.push({ code: 'unopenedSection', tag, place })
    return
  }
  for (const crossed of open.splice(at).slice(1)) {
    faults.push({ code: 'crossedSections', tag: spell(crossed.name, crossed.asks), place: crossed.place })
  }
}

function findTags(paragraph: PartParagraph, faults: Fault[]): Found[] {
  const found: Found[] = []
  for (const { 0: text, index } of paragraph.text.matchAll(/\{[^{}]*\}|[{}]/g)) {
    const place = placeOf(paragraph, index, text.length)
    if (!paragraph.fillable) faults.push({ code: 'unfillable', tag: bare(text), place })
    else if (text === '{') faults.push({ code: 'unclosedTag', tag: place.around, place })
    else if (text === '}') faults.push({ code: 'unopenedTag', tag: place.around, place })
    else found.push({ tag: bare(text), place, mark: readMark(bare(text)) })
  }
  return found
}

const bare = (text: string) => text.replace(/^\{|\}$/g, '').trim()

const form = /^([#^/]?)\s*(?:(kas)\s+)?((?:\p{L}[\p{L}\p{N}_]*)(?:\.\p{L}[\p{L}\p{N}_]*)*)?$/u

/** What a person wrote between the braces; undefined where it is no field. */
export function readMark(tag: string): Mark | undefined {
  const [whole, sign = '', asks, name = ''] = form.exec(tag.normalize('NFC').trim()) ?? []
  if (whole === undefined || (name === '' && sign !== '/')) return undefined
  if (asks && sign === '') return undefined
  return { sign: sign as Mark['sign'], name, asks: asks !== undefined }
}

const reach = 30

function placeOf({ part, no, text }: PartParagraph, at: number, length: number): TemplatePlace {
  const from = Math.max(0, at - reach)
  const until = Math.min(text.length, at + length + reach)
  const around = `${from > 0 ? '…' : ''}${text.slice(from, until)}${until < text.length ? '…' : ''}`
  return { part, paragraph: no, around: around.replace(/\s+/g, ' ').trim() }
}
