/** What an adapter could tell about a text: its lines in reading order, and its tables where they are known. */
export type ExtractedText = {
  readonly format: 'text' | 'pdf' | 'docx' | 'odt' | 'sheet'
  readonly parts: readonly TextPart[]
  /** Running headers and page numbers that were taken out of the text. */
  readonly furniture: readonly string[]
  readonly doubts: readonly TextDoubt[]
}

export type TextPart = TextLine | TextTable

export type TextLine = {
  readonly kind: 'line'
  /** Without the marker, spaces collapsed. */
  readonly text: string
  /** List marker the format itself knows ("3.1", "•"); otherwise empty, and the text may begin with one. */
  readonly marker: string
  /** A whole paragraph, so that it never continues on the next line. */
  readonly whole: boolean
  /** Stands apart from the line above: a blank line or a wider gap. */
  readonly gapBefore: boolean
  readonly bold: boolean
  /** First line of a cell that was put under another one, because both stand beside one merged cell. */
  readonly opensCell: boolean
  /** How far the line reaches towards the right edge of its column, 0 to 1. */
  readonly fill: number
}

export type TextTable = {
  readonly kind: 'table'
  /** Rows are those of the source. Otherwise each row is one printed line and the reader joins them. */
  readonly whole: boolean
  readonly rows: readonly TextRow[]
}

export type TextRow = { readonly cells: readonly TextCell[]; readonly gapBefore: boolean }
export type TextCell = readonly TextLine[]

/** `encodingGuessed` carries the encoding in `detail`. */
export type TextDoubt = { readonly code: 'encodingGuessed' | 'hiddenText'; readonly detail: string }

export const textLine = (text: string, known: Partial<TextLine> = {}): TextLine => ({
  marker: '',
  whole: false,
  gapBefore: false,
  bold: false,
  opensCell: false,
  fill: 1,
  ...known,
  kind: 'line',
  text: collapseSpaces(text),
})

export const collapseSpaces = (text: string): string => text.replace(/[\s\u00a0\u200b\ufeff]+/g, ' ').trim()

/** The text for a person to read beside what was understood: a line a line, cells with ` | ` between. */
export const plainText = (text: ExtractedText): string =>
  text.parts
    .map((part) => (part.kind === 'line' ? plainLine(part) : part.rows.map(plainRow).join('\n')))
    .join('\n')

const plainLine = (line: TextLine): string =>
  `${line.gapBefore ? '\n' : ''}${line.marker}${line.marker ? ' ' : ''}${line.text}`

const plainRow = (row: TextRow): string =>
  row.cells.map((cell) => cell.map((line) => plainLine(line).trim()).join(' ')).join(' | ')
