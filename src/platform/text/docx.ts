import {
  type ExtractedText,
  type TextCell,
  type TextLine,
  type TextPart,
  type TextRow,
  textLine,
} from '../../kernel/values/page-text.ts'
import { type MarkerOf, readNumbering } from './docx-numbering.ts'
import { UnreadableFile } from './unreadable-file.ts'
import { childAt, childElements, parseXml, type XmlElement } from './xml.ts'
import { unzip } from './zip.ts'

const wanted = new Set(['word/document.xml', 'word/numbering.xml', 'word/styles.xml'])

/** Reads paragraphs, list markers and table cells of a Word file. Throws `UnreadableFile`: damaged and those of `unzip`. */
export const readDocx = (bytes: Uint8Array): ExtractedText => {
  const files = unzip(bytes, (name) => wanted.has(name))
  const document = parse(files.get('word/document.xml'))
  const body = childAt(document ?? undefined, 'w:body')
  if (!body) throw new UnreadableFile('damaged')
  const markerOf = readNumbering(parse(files.get('word/numbering.xml')), parse(files.get('word/styles.xml')))
  return { format: 'docx', parts: readBlocks(body, markerOf), furniture: [], doubts: [] }
}

const parse = (bytes: Uint8Array | undefined): XmlElement | null =>
  bytes ? parseXml(new TextDecoder().decode(bytes)) : null

/** Wrappers (content controls, inserted text) are looked through. */
const readBlocks = (parent: XmlElement, markerOf: MarkerOf): TextPart[] => {
  const parts: TextPart[] = []
  let gapBefore = false
  for (const child of childElements(parent)) {
    if (child.name === 'w:p') {
      const lines = readParagraph(child, markerOf, gapBefore)
      parts.push(...lines)
      gapBefore = lines.length === 0
    } else if (child.name === 'w:tbl') {
      parts.push({ kind: 'table', whole: true, rows: readRows(child, markerOf) })
      gapBefore = true
    } else if (!child.name.endsWith('Pr')) {
      parts.push(...readBlocks(child, markerOf))
    }
  }
  return parts
}

const readParagraph = (paragraph: XmlElement, markerOf: MarkerOf, gapBefore: boolean): TextLine[] => {
  const texts = readRuns(paragraph).split('\n')
  if (!texts.some((text) => text.trim())) return []
  const bold = isBold(paragraph)
  const marker = markerOf(paragraph)
  return texts
    .map((text, at) => textLine(text, { whole: true, bold, ...(at === 0 ? { marker, gapBefore } : {}) }))
    .filter((line) => line.text)
}

/** Deleted text and the second copy of a text box are left out; line breaks come out as `\n`. */
const readRuns = (element: XmlElement): string =>
  element.children.map((child) => (typeof child === 'string' ? '' : readRun(child))).join('')

const readRun = (element: XmlElement): string => {
  if (element.name === 'w:t') return element.children.filter((child) => typeof child === 'string').join('')
  if (element.name === 'w:tab') return '\t'
  if (element.name === 'w:br' || element.name === 'w:cr') return '\n'
  if (element.name === 'w:noBreakHyphen') return '-'
  if (/^(w:del|w:moveFrom|w:pPr|w:rPr|w:instrText|mc:Fallback|w:softHyphen)$/.test(element.name)) return ''
  const text = readRuns(element)
  return element.name === 'w:p' ? `${text}\n` : text
}

const isBold = (paragraph: XmlElement): boolean => {
  const runs = childElements(paragraph, 'w:r').filter((run) => readRuns(run).trim())
  const style = childAt(paragraph, 'w:pPr', 'w:pStyle')?.attributes['w:val'] ?? ''
  return /^(heading|pealkiri|title)/i.test(style) || (runs.length > 0 && runs.every(isBoldRun))
}

const isBoldRun = (run: XmlElement): boolean => {
  const mark = childAt(run, 'w:rPr', 'w:b')
  return mark !== undefined && !/^(0|false|off)$/.test(mark.attributes['w:val'] ?? '')
}

const readRows = (table: XmlElement, markerOf: MarkerOf): TextRow[] => {
  const rows: TextRow[] = []
  for (const row of findRows(table)) {
    const cells = findCells(row)
    const read: TextRow = { gapBefore: true, cells: cells.map((cell) => readCell(cell, markerOf)) }
    const above = rows.at(-1)
    if (above && cells.some(continuesAbove)) rows[rows.length - 1] = joinRows(above, read)
    else rows.push(read)
  }
  return rows
}

const findRows = (table: XmlElement): XmlElement[] =>
  childElements(table).flatMap((child) => {
    if (child.name === 'w:tr') return [child]
    return child.name === 'w:sdt' || child.name === 'w:sdtContent' ? findRows(child) : []
  })

const findCells = (row: XmlElement): XmlElement[] =>
  childElements(row).flatMap((child) => {
    if (child.name === 'w:tc') return [child]
    return child.name === 'w:sdt' || child.name === 'w:sdtContent' ? findCells(child) : []
  })

/** A table inside a cell is read row by row as lines of that cell. */
const readCell = (cell: XmlElement, markerOf: MarkerOf): TextCell =>
  readBlocks(cell, markerOf).flatMap((part) =>
    part.kind === 'line' ? [part] : part.rows.flatMap((row) => row.cells.flat()),
  )

const continuesAbove = (cell: XmlElement): boolean => {
  const merge = childAt(cell, 'w:tcPr', 'w:vMerge')
  return merge !== undefined && merge.attributes['w:val'] !== 'restart'
}

/** Rows that share a vertically merged cell are one row. */
const joinRows = (above: TextRow, below: TextRow): TextRow => ({
  ...above,
  cells: Array.from({ length: Math.max(above.cells.length, below.cells.length) }, (_, at) => [
    ...(above.cells[at] ?? []),
    ...(below.cells[at] ?? []).map((line, index) => ({ ...line, opensCell: index === 0 })),
  ]),
})
