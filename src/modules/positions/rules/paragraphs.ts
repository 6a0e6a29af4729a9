import type {
  ExtractedText,
  TextCell,
  TextLine,
  TextRow,
  TextTable,
} from '../../../kernel/values/page-text.ts'
import { labelAt, labelRow } from './field-labels.ts'
import { headingKind, isAllCaps, isColumnHeads } from './headings.ts'
import { isBullet, isNumber, splitMarker } from './markers.ts'
import { isRequirementName } from './requirement-names.ts'
import { hasEnded, joinLines, startsHigh, startsLow } from './wrapped-lines.ts'

export type Paragraph = {
  readonly kind: 'paragraph'
  /** "▪", "3.1", "a)" or empty. */
  readonly marker: string
  readonly text: string
  readonly bold: boolean
  readonly gapBefore: boolean
  readonly opensCell: boolean
}

export type Cell = readonly Paragraph[]
/** `certain`: the rows are those of the source, not put together from printed lines. */
export type Grid = {
  readonly kind: 'grid'
  readonly certain: boolean
  readonly rows: readonly (readonly Cell[])[]
}
export type Block = Paragraph | Grid

/** Undoes the lines of the page: what was written as one paragraph or list item becomes one. */
export const readBlocks = (text: ExtractedText): Block[] => {
  const blocks: Block[] = []
  let lines: TextLine[] = []
  for (const part of text.parts) {
    if (part.kind === 'line') lines.push(part)
    else {
      blocks.push(...readParagraphs(lines), readGrid(part))
      lines = []
    }
  }
  return [...blocks, ...readParagraphs(lines)]
}

export const readParagraphs = (lines: readonly TextLine[]): Paragraph[] => {
  const paragraphs: Paragraph[] = []
  let above: TextLine | undefined
  for (const line of lines) {
    const open = paragraphs.at(-1)
    if (open && above && continues(open, above, line)) {
      paragraphs[paragraphs.length - 1] = { ...open, text: joinLines(open.text, line.text) }
    } else {
      paragraphs.push(toParagraph(line))
    }
    above = line
  }
  return paragraphs.map((each) => ({ ...each, text: each.text.replace(/\u00ad/g, '') }))
}

const toParagraph = (line: TextLine): Paragraph => {
  const { marker, text } = line.marker ? line : splitMarker(line.text)
  return {
    kind: 'paragraph',
    marker,
    text,
    bold: line.bold,
    gapBefore: line.gapBefore,
    opensCell: line.opensCell,
  }
}

const continues = (open: Paragraph, above: TextLine, line: TextLine): boolean => {
  if (line.whole || above.whole || line.opensCell || isNewItem(open, line)) return false
  if (isSplitHeading(open, line)) return true
  if (standsAlone(open.text) || standsAlone(line.text) || /^\(?_{3}|^[-–—]$/.test(line.text)) return false
  if (!isBullet(open.marker) && startsHigh(line.text) && (labelAt(line.text) || isNamed(line.text)))
    return false
  if (line.gapBefore) return startsLow(line.text) && !hasEnded(open.text) && !labelAt(open.text)
  return hasEnded(open.text) ? goesOnAfterEnd(open, above, line) : goesOnInside(open, above, line)
}

/** A wrapped line may begin with what looks like a marker: "2-aastane", "kuni\n30. juuni". */
const isNewItem = (open: Paragraph, line: TextLine): boolean => {
  const { marker, text } = line.marker ? line : splitMarker(line.text)
  if (!marker) return false
  if (/^[-–—]$/.test(marker) && !line.gapBefore && !isBullet(open.marker)) return startsItem(open, text)
  return !(isNumber(marker) && startsLow(text) && !hasEnded(open.text) && isBullet(open.marker))
}

const startsItem = (open: Paragraph, text: string): boolean =>
  hasEnded(open.text) || startsHigh(text) || isNumber(open.marker)

/** "7. TÖÖKOHALE ESITATAVAD" + "NÕUDED". */
const isSplitHeading = (open: Paragraph, line: TextLine): boolean =>
  isNumber(open.marker) &&
  !line.gapBefore &&
  isAllCaps(open.text) &&
  isAllCaps(line.text) &&
  !headingKind(open.text)

const standsAlone = (text: string): boolean => {
  const own = splitMarker(text).text
  return (
    /(?:ameti|töö)juhend$/iu.test(own) ||
    isColumnHeads(own) ||
    labelRow(text) !== null ||
    (startsHigh(own) && isRequirementName(own)) ||
    (headingKind(own) !== null && (startsHigh(own) || isAllCaps(own)))
  )
}

/** After a full stop the next line goes on only when the line above was full, or the item still runs. */
const goesOnAfterEnd = (open: Paragraph, above: TextLine, line: TextLine): boolean => {
  if (/[:;]$/.test(open.text)) return startsLow(line.text) && above.fill > 0.8
  if (startsLow(line.text)) return true
  if (isGroupName(line) || (line.bold && !above.bold)) return false
  return above.fill > (open.marker ? 0.7 : 0.8)
}

const goesOnInside = (open: Paragraph, above: TextLine, line: TextLine): boolean => {
  if (startsLow(line.text) || !startsHigh(line.text)) return true
  if (line.bold !== above.bold) return false
  return above.fill > (open.marker ? 0.5 : 0.6)
}

/** "Tulemus: …", "Keeleoskus – …" begin anew. */
const isNamed = (text: string): boolean => /^\p{Lu}[\p{L}-]*(?: [\p{L}-]+){0,2}(?::| [–—])\s/u.test(text)

const isGroupName = (line: TextLine): boolean => line.text.endsWith(':') && line.text.split(' ').length <= 6

const readGrid = (table: TextTable): Grid => {
  const rows = table.whole ? table.rows : joinPrintedRows(table.rows)
  return { kind: 'grid', certain: table.whole, rows: rows.map((row) => row.cells.map(readParagraphs)) }
}

/** Puts printed lines together into rows: by the numbers, labels or gaps of the first column, else by its sentences. */
const joinPrintedRows = (printed: readonly TextRow[]): TextRow[] => {
  const numbered = printed.filter((row) => isNumber(firstMarker(row))).length > 1
  const spaced = printed.slice(1).some((row) => row.gapBefore && cellText(row.cells[0]))
  const startsRow = numbered
    ? () => false
    : spaced
      ? (_: TextRow, row: TextRow) => row.gapBefore
      : startsSentences
  const rows: TextRow[] = []
  for (const row of printed) {
    const above = rows.at(-1)
    if (above && !isRowByItself(above, row) && !(cellText(row.cells[0]) && startsRow(above, row))) {
      rows[rows.length - 1] = below(above, row)
    } else rows.push(row)
  }
  return rows
}

const firstMarker = (row: TextRow): string => splitMarker(cellText(row.cells[0])).marker

const cellText = (cell: TextCell | undefined): string => cell?.[0]?.text ?? ''

/** Numbered, labelled or a heading; or below a row of heads. */
const isRowByItself = (above: TextRow, row: TextRow): boolean => {
  if (above.cells.every((cell) => !cellText(cell) || standsAlone(cellText(cell)))) return true
  const first = cellText(row.cells[0])
  return (
    standsAlone(first) ||
    isRequirementName(first) ||
    (startsHigh(first) && labelAt(first) !== null) ||
    isNumber(firstMarker(row))
  )
}

/** Without gaps between the rows: where each column begins a sentence and the one above had come to its end. */
const startsSentences = (above: TextRow, row: TextRow): boolean => {
  const last = above.cells.at(-1)?.at(-1)
  const begins = row.cells.every((cell) => cell.length === 0 || !startsLow(splitMarker(cellText(cell)).text))
  return begins && (last === undefined || hasEnded(last.text) || last.fill < 0.75)
}

const below = (above: TextRow, row: TextRow): TextRow => ({
  ...above,
  cells: above.cells.map((cell, at) => [...cell, ...inheritGap(row.cells[at] ?? [], row.gapBefore)]),
})

const inheritGap = (cell: TextCell, gapBefore: boolean): TextCell =>
  cell.map((line) => ({ ...line, gapBefore: line.gapBefore || gapBefore }))
