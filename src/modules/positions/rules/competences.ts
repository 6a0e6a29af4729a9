import type { JobDescriptionReading, NamedText } from '../contract/reading.ts'
import { isLead, joinTexts, readItems, sameStyle } from './items.ts'
import { isBullet } from './markers.ts'
import type { Block, Cell, Paragraph } from './paragraphs.ts'
import { hasEnded, startsHigh } from './wrapped-lines.ts'

type Group = JobDescriptionReading['competences'][number]

const named = /^([^:.;]{3,90}):\s+(\S.*)$/u

/** `inline`: the name stood on the line of its only item, so the next line is not under it. */
type OpenGroup = Group & { readonly inline: boolean }

/** Reads groups of competences: a name with its points below, beside, or after a colon. */
export const readCompetences = (blocks: readonly Block[]): Group[] => {
  const groups: OpenGroup[] = []
  blocks.forEach((block, at) => {
    if (block.kind === 'paragraph') readParagraph(block, blocks[at + 1], groups)
    else groups.push(...block.rows.flatMap(readRow).map((group) => ({ ...group, inline: true })))
  })
  return groups.map(({ group, items }) => ({ group, items }))
}

const readRow = (row: readonly Cell[]): Group[] => {
  const [first = [], ...others] = row.filter((cell) => cell.length > 0)
  if (others.length > 0)
    return [{ group: joinTexts(first).replace(/:$/, ''), items: others.flatMap((cell) => readItems(cell)) }]
  return readCompetences(first)
}

const readParagraph = (paragraph: Paragraph, next: Block | undefined, groups: OpenGroup[]): void => {
  const below = next?.kind === 'paragraph' ? next : undefined
  const { marker, text } = paragraph
  const open = groups.at(-1)
  const [, name = '', rest = ''] = named.exec(text) ?? []
  const isItem = isBullet(marker) && open !== undefined && !open.inline
  if (isGroup(paragraph, below)) groups.push({ group: text.replace(/:$/, ''), items: [], inline: false })
  else if (isLead(paragraph) && below && !open) return
  else if (name && !isItem) groups.push({ group: name, items: [rest], inline: true })
  else if (open && (isItem || open.group === '')) open.items.push(text)
  else groups.push({ group: '', items: [text], inline: false })
}

const isGroup = ({ text, marker }: Paragraph, next: Paragraph | undefined): boolean => {
  if (!next || !startsHigh(text) || text.split(' ').length > 8 || /järgmised/i.test(text)) return false
  if (text.endsWith(':')) return true
  return !hasEnded(text) && !isBullet(marker) && next.marker !== '' && !sameStyle(marker, next.marker)
}

/** Reads "Pingetaluvus: säilitab …"; a short line without a colon is a name alone. */
export const readAdditional = (blocks: readonly Block[]): NamedText[] =>
  readCompetences(blocks).flatMap(({ group, items }) => {
    if (group) return [{ name: group, text: items.join(' ') }]
    return items.map((item) =>
      isShort(item) ? { name: item.replace(/[;,.]$/, ''), text: '' } : { name: '', text: item },
    )
  })

const isShort = (item: string): boolean => item.split(' ').length <= 5
