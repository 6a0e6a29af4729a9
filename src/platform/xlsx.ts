import { dayOf, timeOf } from '../kernel/values/tallinn-time.ts'
import { openThread, TooMuchWork } from './thread/thread.ts'

/** How a column is typed and shown: `day` takes 'YYYY-MM-DD', `moment` a Date (shown as Tallinn's clock). */
export type ColumnKind = 'text' | 'number' | 'money' | 'day' | 'moment' | 'yesNo'
export type SheetColumn = { title: string; kind: ColumnKind /** In characters. */; width?: number }
export type SheetCell = string | number | boolean | Date | null

/** A sheet with a frozen header row; rows hold their cells in the order of the columns. */
export type SheetToWrite = { name: string; columns: SheetColumn[]; rows: SheetCell[][] }

/** A date of a read sheet: Excel knows no zone, so it is what stands there. `time` is 'HH:MM' when there is one. */
export type ReadDate = { day: string; time?: string }
export type ReadCell = string | number | boolean | ReadDate | null
export type ReadSheet = { name: string; rows: ReadCell[][] }

export type BadWorkbookCode = 'empty' | 'tooLarge' | 'notXlsx' | 'oldXls' | 'damaged' | 'tooManyCells'

/** Why a file could not be read as a workbook; the words are made where it was uploaded. */
export class BadWorkbook extends Error {
  override name = 'BadWorkbook'
  readonly code: BadWorkbookCode
  constructor(code: BadWorkbookCode) {
    super(`the workbook can't be read: ${code}`)
    this.code = code
  }
}

export const workbookLimits = { bytes: 10 * 1024 * 1024, cells: 1_000_000 }

export type WorkbookJob = { write: PlainSheet[] } | { read: Uint8Array }
export type WorkbookResult = { bytes: Uint8Array } | { sheets: ReadSheet[] } | { refused: BadWorkbookCode }
/** With times already as Tallinn's clock shows them, written as UTC. */
export type PlainSheet = SheetToWrite

const thread = openThread<WorkbookJob, WorkbookResult>(new URL('./xlsx-thread.ts', import.meta.url), {
  seconds: 60,
  memoryMb: 512,
})

/** Texts stay texts: what begins with = + - or @ is never a formula. @returns the bytes of an .xlsx file. */
export async function writeWorkbook(sheets: SheetToWrite[]): Promise<Uint8Array> {
  const result = await thread.ask({ write: sheets.map(withWallTimes) })
  if ('bytes' in result) return result.bytes
  throw new Error('the workbook thread gave no file')
}

/** @throws {BadWorkbook} when the file is not a workbook, is damaged, or holds more than the limits. */
export async function readWorkbook(bytes: Uint8Array): Promise<ReadSheet[]> {
  if (bytes.length === 0) throw new BadWorkbook('empty')
  if (bytes.length > workbookLimits.bytes) throw new BadWorkbook('tooLarge')
  const result = await thread.ask({ read: bytes }).catch((error) => {
    throw error instanceof TooMuchWork ? new BadWorkbook('tooManyCells') : error
  })
  if ('refused' in result) throw new BadWorkbook(result.refused)
  if ('sheets' in result) return result.sheets
  throw new Error('the workbook thread gave no sheets')
}

function withWallTimes(sheet: SheetToWrite): PlainSheet {
  const wall = (cell: SheetCell) =>
    cell instanceof Date ? new Date(`${dayOf(cell)}T${timeOf(cell)}:00Z`) : cell
  return { ...sheet, rows: sheet.rows.map((row) => row.map(wall)) }
}
