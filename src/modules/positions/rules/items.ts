import { bareNumber, depthOf, isBullet, isUnder } from './markers.ts'
import type { Block, Paragraph } from './paragraphs.ts'
import { hasEnded } from './wrapped-lines.ts'

const lead =
  /(?:õigus(?:ed|i)?|vastutab|vastutus|kohustu(?:b|tud|sed)|järg(?:mised|nevad?|miste)|on|tulemused?)(?:\s[^.:]*)?:$/iu

/** A sentence that only opens a list: "Töötajal on õigus:". */
export const isLead = (paragraph: Paragraph): boolean => lead.test(paragraph.text)

export const paragraphsOf = (blocks: readonly Block[]): Paragraph[] =>
  blocks.flatMap((block) => (block.kind === 'grid' ? block.rows.flat(2) : [block]))

/** The paragraphs as one text, with the markers of numbered points and without bullets. */
export const joinTexts = (paragraphs: readonly Paragraph[]): string =>
  paragraphs.map(withMarker).join(' ').trim()

/** Paragraphs of running text; the numbers of its points are not part of it. */
export const joinProse = (paragraphs: readonly Paragraph[]): string =>
  joinTexts(paragraphs.map((each) => (depthOf(each.marker) > 1 ? { ...each, marker: '' } : each)))

export const withMarker = ({ marker, text }: Paragraph): string =>
  marker && !isBullet(marker) ? `${marker} ${text}` : text

/** Reads a list: an item for each marker of the outer level, deeper points inside of their item. */
export const readItems = (paragraphs: readonly Paragraph[]): string[] => {
  const own = paragraphs.flatMap(splitInline)
  const outer = own.find((paragraph, at) => paragraph.marker && !opensList(paragraph, own[at + 1]))
  const items: { marker: string; text: string }[] = []
  own.forEach((paragraph, at) => {
    if (opensList(paragraph, own[at + 1]) || (isLead(paragraph) && !paragraph.marker && own.length > 1))
      return
    const open = items.at(-1)
    if (open && isInside(paragraph, open, outer)) open.text += ` ${withMarker(paragraph)}`
    else items.push({ marker: paragraph.marker, text: paragraph.text })
  })
  return items.map((item) => item.text)
}

/** "4.1 Ametnikul on õigus:" above its points. */
const opensList = (paragraph: Paragraph, next: Paragraph | undefined): boolean =>
  isLead(paragraph) && next !== undefined && next.marker !== '' && !sameStyle(next.marker, paragraph.marker)

const isInside = (
  paragraph: Paragraph,
  open: { marker: string; text: string },
  outer: Paragraph | undefined,
): boolean => {
  if (!paragraph.marker || !outer || sameStyle(paragraph.marker, outer.marker)) return false
  return (
    isUnder(paragraph.marker, open.marker) ||
    isBullet(paragraph.marker) ||
    /:$/.test(open.text) ||
    !hasEnded(open.text)
  )
}

/** Bullets of one shape, numbers of one depth and closing, letters. */
export const sameStyle = (one: string, other: string): boolean => styleOf(one) === styleOf(other)

const styleOf = (marker: string): string => {
  if (!marker) return ''
  if (isBullet(marker)) return /^[-–—]$/.test(marker) ? '-' : marker
  const depth = depthOf(marker)
  if (depth === 0) return 'letter'
  return depth === 1 ? `1${marker.slice(bareNumber(marker).length)}` : String(depth)
}

const inlinePoint = /(?:^|[\s:;,.])(\d{1,2}\)|\p{Ll}\))\s/gu

/** "Ametnikul on õigus: 1) saada teavet; 2) teha ettepanekuid." is a list as well. */
const splitInline = (paragraph: Paragraph): Paragraph[] => {
  const { text } = paragraph
  const points = Array.from(text.matchAll(inlinePoint))
  if (points.length < 2 || !/^(?:1|a)\)$/.test(points[0]?.[1] ?? '')) return [paragraph]
  const starts = points.map((point) => point.index + point[0].indexOf(point[1] ?? ''))
  const head = text.slice(0, starts[0]).trim()
  if (head && !isLead({ ...paragraph, text: head })) return [paragraph]
  const rest = starts.map((start, at) => {
    const marker = points[at]?.[1] ?? ''
    return { ...paragraph, marker, text: text.slice(start + marker.length, starts[at + 1]).trim() }
  })
  return head ? [{ ...paragraph, text: head }, ...rest] : rest
}
