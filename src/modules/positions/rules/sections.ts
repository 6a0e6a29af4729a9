import { headingKind, isAllCaps, isColumnHeads, isResultsHeading, type SectionKind } from './headings.ts'
import { joinTexts } from './items.ts'
import { depthOf, isBullet, isNumber, isRoman, isUnder } from './markers.ts'
import type { Block, Cell, Grid, Paragraph } from './paragraphs.ts'
import { isSignatureStart } from './signatures.ts'
import { hasEnded, startsHigh } from './wrapped-lines.ts'

export type Section = { readonly kind: SectionKind; readonly heading: string; readonly blocks: Block[] }

type Style = {
  /** Kinds whose headings carry a number of the document's first level. */
  readonly numbered: ReadonlySet<SectionKind>
}
type Found = { readonly kind: SectionKind; readonly heading: string; readonly rest: Paragraph[] }
type Place = {
  readonly section: Section
  readonly style: Style
  readonly above?: Block
  readonly next?: Block
}

/** Parts the document at its headings; what stands before the first one is a section without a heading. */
export const readSections = (blocks: readonly Block[]): Section[] => {
  const style = findStyle(blocks)
  const sections: Section[] = [{ kind: 'general', heading: '', blocks: [] }]
  blocks.forEach((block, at) => {
    const section = sections.at(-1) as Section
    const around = { above: blocks[at - 1], next: blocks[at + 1] }
    if (block.kind === 'grid') sections.push(...partGrid(block, section))
    else {
      const found = findHeading(block, { section, style, ...definedOnly(around) })
      if (!found) section.blocks.push(block)
      else if (found.kind === section.kind && found.kind !== 'other' && !found.heading)
        section.blocks.push(...found.rest)
      else sections.push({ kind: found.kind, heading: found.heading, blocks: [...found.rest] })
    }
  })
  return sections
}

const definedOnly = ({ above, next }: { above: Block | undefined; next: Block | undefined }) => ({
  ...(above ? { above } : {}),
  ...(next ? { next } : {}),
})

const findStyle = (blocks: readonly Block[]): Style => {
  const numbered = new Set<SectionKind>()
  for (const block of blocks) {
    if (block.kind === 'paragraph' && isTopMarker(block.marker)) {
      const kind = headingKind(block.text)
      if (kind) numbered.add(kind)
    }
  }
  return { numbered }
}

const isTopMarker = (marker: string): boolean => depthOf(marker) === 1 || isRoman(marker)

const findHeading = (paragraph: Paragraph, place: Place): Found | null => {
  const { section } = place
  if (section.kind === 'signatures') return null
  if (isSignatureStart(paragraph.text) && section.heading)
    return { kind: 'signatures', heading: 'Allkirjad', rest: [paragraph] }
  if (isBullet(paragraph.marker)) return null
  const kind = headingKind(paragraph.text)
  if (kind) return isHeadingHere(paragraph, kind, place) ? { kind, heading: paragraph.text, rest: [] } : null
  return findInlineHeading(paragraph, place) ?? findUnknownHeading(paragraph, place)
}

const isHeadingHere = (paragraph: Paragraph, kind: SectionKind, { section, style, next }: Place): boolean => {
  const { marker, text } = paragraph
  if (!startsHigh(text)) return false
  if (isTopMarker(marker) || isAllCaps(text)) return true
  if (section.kind === 'duties' && (kind === 'results' || isNumber(marker))) {
    return kind !== 'results' && next?.kind === 'paragraph' && isUnder(next.marker, marker)
  }
  if (
    section.kind === 'competences' &&
    /:$/.test(text) &&
    next?.kind === 'paragraph' &&
    isBullet(next.marker)
  ) {
    return kind === 'additionalCompetences' || /vastutab|õigus/i.test(text)
  }
  if (kind === section.kind) return kind !== 'requirements'
  return !style.numbered.has(kind) || kind === 'general'
}

const inlineKinds = new Set<SectionKind>([
  'purpose',
  'rights',
  'responsibilities',
  'tools',
  'requirements',
  'competences',
  'duties',
])

/** "Töövahendid: arvuti ja telefon." — a heading with its text on the same line. */
const findInlineHeading = (paragraph: Paragraph, { section, style }: Place): Found | null => {
  const [, head = '', text = ''] = /^([^:]{4,60}):\s+(.+)$/u.exec(paragraph.text) ?? []
  const kind = headingKind(head)
  if (!kind || !inlineKinds.has(kind) || kind === section.kind || !startsHigh(head)) return null
  const expected = isTopMarker(paragraph.marker) || !style.numbered.has(kind)
  const lead =
    (kind === 'rights' && /õigus$/iu.test(head)) || (kind === 'responsibilities' && /vastutab$/iu.test(head))
  if (!(expected || lead) || section.kind === 'competences' || section.kind === 'additionalCompetences')
    return null
  return { kind, heading: head, rest: [{ ...paragraph, marker: '', text }] }
}

/** A heading that the vocabulary doesn't know is told by its looks; its text is kept apart from the section above. */
const findUnknownHeading = (paragraph: Paragraph, { section, style, above, next }: Place): Found | null => {
  const { marker, text } = paragraph
  if (!section.heading || !next || hasEnded(text) || text.split(' ').length > 8 || isColumnHeads(text))
    return null
  const listGoesOn = above?.kind === 'paragraph' && depthOf(above.marker) === 1 && !isAllCaps(above.text)
  const looksSo = isTopMarker(marker) && style.numbered.size > 1 && !listGoesOn
  const isHeading = isAllCaps(text) ? isTopMarker(marker) || !marker : looksSo && followsUnder(marker, next)
  return isHeading ? { kind: 'other', heading: text, rest: [] } : null
}

const followsUnder = (marker: string, next: Block): boolean =>
  next.kind === 'paragraph' && isUnder(next.marker, marker)

/** Parts a table at rows that are headings, and at rows "heading | text". */
const partGrid = (grid: Grid, section: Section): Section[] => {
  const sections: Section[] = []
  let rows: (readonly Cell[])[] = []
  let current = section
  const close = () => {
    if (rows.length > 0) current.blocks.push({ ...grid, rows })
    rows = []
  }
  for (const row of grid.rows) {
    const found = rowHeading(row, current)
    if (!found) rows.push(row)
    else {
      close()
      const own = { kind: found.kind, heading: found.heading, blocks: [...found.rest] }
      const back = { kind: current.kind, heading: current.heading, blocks: [] }
      sections.push(own, ...(found.rest.length > 0 ? [back] : []))
      current = sections.at(-1) as Section
    }
  }
  close()
  return sections
}

const rowHeading = (row: readonly Cell[], section: Section): Found | null => {
  const filled = row.filter((cell) => cell.length > 0)
  if (section.heading && isSignatureStart(joinTexts(filled.flat()))) {
    return { kind: 'signatures', heading: 'Allkirjad', rest: filled.flat() }
  }
  const [first, second, ...others] = filled
  const head = first?.[0]
  if (!first || !head || others.length > 0) return null
  const kind = headingKind(head.text)
  if (
    !kind ||
    kind === 'results' ||
    (kind === 'requirements' && section.kind === kind) ||
    (isNumber(head.marker) && section.kind === 'duties' && kind === 'duties')
  )
    return null
  if (second)
    return first.length === 1 && pairsAsSection(kind, second)
      ? { kind, heading: head.text, rest: [...second] }
      : null
  return { kind, heading: head.text, rest: first.slice(1) }
}

const pairsAsSection = (kind: SectionKind, second: Cell): boolean =>
  kind !== 'general' && !isResultsHeading(second[0]?.text ?? '') && !headingKind(second[0]?.text ?? '')
