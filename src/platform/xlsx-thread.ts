import { Buffer } from 'node:buffer'
import readXlsxFile from 'read-excel-file/node'
import writeXlsxFile, { type CellObject, type Row } from 'write-excel-file/node'
import { UnreadableFile } from './text/unreadable-file.ts'
import { unzip } from './text/zip.ts'
import { answerQuestions } from './thread/answer.ts'
import {
  type BadWorkbookCode,
  type ColumnKind,
  type PlainSheet,
  type ReadCell,
  type SheetCell,
  type SheetColumn,
  type WorkbookJob,
  type WorkbookResult,
  workbookLimits,
} from './xlsx.ts'

answerQuestions(
  (job: WorkbookJob): Promise<WorkbookResult> => ('write' in job ? write(job.write) : read(job.read)),
)

async function write(sheets: PlainSheet[]): Promise<WorkbookResult> {
  const workbook = writeXlsxFile(
    sheets.map(({ name, columns, rows }, index) => ({
      sheet: sheetName(name, index),
      stickyRowsCount: 1,
      columns: columns.map(({ title, width }) => ({ width: width ?? Math.max(12, title.length + 2) })),
      data: [columns.map(headerCell), ...rows.map((row) => writeRow(row, columns))],
    })),
    { fontFamily: 'Calibri', fontSize: 11 },
  )
  return { bytes: Uint8Array.from(await workbook.toBuffer()) }
}

/** Excel refuses longer names and these characters. */
const sheetName = (name: string, index: number) =>
  plain(name)
    .replace(/[[\]:*?/\\']/g, ' ')
    .slice(0, 31) || `${index + 1}`

const headerCell = ({ title }: SheetColumn): CellObject => ({
  value: plain(title),
  type: String,
  fontWeight: 'bold',
  backgroundColor: '#e7f0f8',
  alignVertical: 'top',
  wrap: true,
})

const writeRow = (row: SheetCell[], columns: SheetColumn[]): Row =>
  columns.map(({ kind }, index) => writeCell(row[index] ?? null, kind))

function writeCell(cell: SheetCell, kind: ColumnKind): CellObject | null {
  if (cell === null || cell === '') return null
  if (typeof cell === 'boolean') return { value: cell, type: Boolean }
  if (typeof cell === 'number')
    return { value: cell, type: Number, ...(kind === 'money' ? { format: '#,##0.00' } : {}) }
  if (cell instanceof Date) return { value: cell, type: Date, format: 'dd.mm.yyyy hh:mm' }
  if (kind === 'day') return { value: new Date(`${cell}T00:00:00Z`), type: Date, format: 'dd.mm.yyyy' }
  return { value: shorten(plain(cell)), type: String, wrap: true, alignVertical: 'top' }
}

/** XML forbids control characters: one would make the whole file unreadable. */
const plain = (text: string) => text.toWellFormed().replace(/(?![\n\t])\p{Cc}|[\ufffe\uffff]/gu, '')

/** Excel's own limit of a cell. */
const shorten = (text: string) => (text.length > 32_767 ? `${text.slice(0, 32_766)}…` : text)

async function read(bytes: Uint8Array): Promise<WorkbookResult> {
  const refused = judge(bytes)
  if (refused) return { refused }
  try {
    const sheets = await readXlsxFile(Buffer.from(bytes), { trim: false })
    const cells = sheets.reduce((sum, { data }) => sum + data.length * (data[0]?.length ?? 0), 0)
    if (cells > workbookLimits.cells) return { refused: 'tooManyCells' }
    return {
      sheets: sheets.map(({ sheet, data }) => ({ name: sheet, rows: data.map((row) => row.map(readCell)) })),
    }
  } catch {
    return { refused: 'damaged' }
  }
}

/** Looks before anything is unpacked in full: what the file is, and that it unpacks to a bounded size. */
function judge(bytes: Uint8Array): BadWorkbookCode | undefined {
  if (bytes[0] === 0xd0 && bytes[1] === 0xcf) return 'oldXls'
  if (bytes[0] !== 0x50 || bytes[1] !== 0x4b) return 'notXlsx'
  try {
    return unzip(bytes, () => true).has('xl/workbook.xml') ? undefined : 'notXlsx'
  } catch (error) {
    if (!(error instanceof UnreadableFile)) throw error
    return error.code === 'zipBomb' ? 'tooLarge' : 'damaged'
  }
}

/** The library gives Excel's dates as UTC, a hair off the whole second: they are fractions of a day in the file. */
function readCell(cell: unknown): ReadCell {
  if (cell instanceof Date) {
    if (Number.isNaN(cell.getTime())) return null
    const [day = '', time = ''] = new Date(Math.round(cell.getTime() / 1000) * 1000).toISOString().split('T')
    return time.startsWith('00:00') ? { day } : { day, time: time.slice(0, 5) }
  }
  return typeof cell === 'string' || typeof cell === 'number' || typeof cell === 'boolean' ? cell : null
}
