import type { NamedText } from '../contract/reading.ts'
import { isLead, joinTexts, withMarker } from './items.ts'
import { isBullet } from './markers.ts'
import type { Block, Cell, Paragraph } from './paragraphs.ts'
import { isRequirementName, splitRequirement } from './requirement-names.ts'
import { hasEnded, startsHigh } from './wrapped-lines.ts'

/** Reads "Haridus" with its text, whether beside it, below it, after a colon or in a table. */
export const readRequirements = (blocks: readonly Block[]): NamedText[] =>
  blocks.flatMap((block, at) => {
    if (block.kind === 'grid') return block.rows.flatMap(readRow)
    const above = blocks[at - 1]
    return above?.kind === 'paragraph' ? [] : readRun(takeRun(blocks.slice(at)))
  })

const takeRun = (blocks: readonly Block[]): Paragraph[] => {
  const end = blocks.findIndex((block) => block.kind === 'grid')
  return blocks.slice(0, end < 0 ? undefined : end).filter((block) => block.kind === 'paragraph')
}

const readRow = (row: readonly Cell[]): NamedText[] => {
  const [first = [], ...others] = row.filter((cell) => cell.length > 0)
  if (others.length === 0) return readRun(first)
  return [{ name: joinTexts(first).replace(/:$/, ''), text: others.map(joinTexts).join(' ') }]
}

const readRun = (paragraphs: readonly Paragraph[]): NamedText[] => {
  const found: { name: string; text: string; open: boolean }[] = []
  paragraphs.forEach((paragraph, at) => {
    const last = found.at(-1)
    const own = readNamed(paragraph, paragraphs[at + 1])
    if (own) found.push({ ...own, open: own.text === '' || /:$/.test(own.text) })
    else if (isLead(paragraph) && !last) return
    else if (last && (last.open || /[:;]$/.test(last.text)))
      last.text = `${last.text} ${withMarker(paragraph)}`.trim()
    else found.push({ name: '', text: paragraph.text, open: false })
  })
  return found.map(({ name, text }) => ({ name, text }))
}

const readNamed = (paragraph: Paragraph, next: Paragraph | undefined): NamedText | null => {
  const { text } = paragraph
  if (isRequirementName(text)) return { name: text.replace(/:$/, ''), text: '' }
  const known = splitRequirement(text)
  if (known && startsHigh(known.name)) return known
  const [, name = '', rest = ''] = /^([^:.;]{3,60}):\s+(\S.*)$/u.exec(text) ?? []
  if (name && startsHigh(name) && name.split(' ').length <= 7) return { name, text: rest }
  return isName(paragraph, next) ? { name: text.replace(/:$/, ''), text: '' } : null
}

/** A short line of its own above its text. */
const isName = ({ text, marker }: Paragraph, next: Paragraph | undefined): boolean => {
  if (!next || isBullet(marker) || !startsHigh(text) || text.split(' ').length > 8) return false
  if (text.endsWith(':')) return true
  return !hasEnded(text) && !marker && (hasEnded(next.text) || isBullet(next.marker))
}
