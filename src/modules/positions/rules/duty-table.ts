import type { ReadDuty } from '../contract/reading.ts'
import { dutyDoubt, type ReadDuties } from './duties.ts'
import { headingKind, isResultsHeading } from './headings.ts'
import { joinTexts, readItems, sameStyle, withMarker } from './items.ts'
import { bareNumber, isBullet, isNumber } from './markers.ts'
import type { Cell, Grid, Paragraph } from './paragraphs.ts'
import { hasEnded, startsLow } from './wrapped-lines.ts'

export type Columns = {
  readonly width: number
  readonly number: number
  readonly duty: number
  readonly result: number
  readonly heads: readonly string[]
}
type Row = readonly Cell[]

const onlyNumber = /^\d{1,2}(?:\.\d{1,2})*[.)]?$/

/** Reads duties from a table whose cells are known: a row is a duty, and what stands beside it are its results. */
export const readDutyTable = (grid: Grid, promised: boolean, read: ReadDuties, above?: Columns): Columns => {
  const rows = grid.rows.filter((row) => row.some((cell) => cell.length > 0))
  const columns =
    above && !rows.some(isHeadRow) && sameWidth(rows, above) ? above : findColumns(rows, promised, read)
  const body = rows.filter((row) => !isHeadRow(row))
  const numbered = body.some((row) => isNumber(cellMarker(row[columns.duty])) || columns.number >= 0)
  for (const row of body) {
    if (continuesAbove(row, columns, numbered) && read.duties.length > 0) extendLast(row, columns, read)
    else readRow(row, columns, { read, alone: body.length === 1 })
    keepOtherColumns(row, columns, read)
  }
  return columns
}

/** A table that goes on after a page break doesn't repeat its heads. */
const sameWidth = (rows: readonly Row[], { width }: Columns): boolean =>
  rows.every((row) => row.length === width)

const findColumns = (rows: readonly Row[], promised: boolean, read: ReadDuties): Columns => {
  const heads = (rows.find(isHeadRow) ?? []).map(joinTexts)
  const width = Math.max(0, ...rows.map((row) => row.length))
  const number = hasNumberColumn(rows.filter((row) => !isHeadRow(row))) ? 0 : -1
  const named = heads.findIndex((head) => isDutyHead(head))
  const duty = width === 1 ? 0 : named >= 0 ? named : number + 1
  const result = heads.findIndex(isResultsHeading)
  if (result >= 0 || duty + 1 >= width) return { width, number: width > 1 ? number : -1, duty, result, heads }
  if (heads.length === 0 && !promised) {
    read.doubts.push(
      dutyDoubt(
        'Ülesannete tabelis pole veergudel pealkirju; teise veeru tekst võib olla oodatav tulemus. Palun kontrolli.',
      ),
    )
  }
  return { width, number, duty, result: heads.length > 0 ? -1 : duty + 1, heads }
}

const hasNumberColumn = (rows: readonly Row[]): boolean => {
  const filled = rows.map((row) => cellText(row[0])).filter(Boolean)
  return filled.length > 0 && filled.every((text) => onlyNumber.test(text))
}

const cellText = (cell: Cell | undefined): string => (cell ? joinTexts(cell) : '')

const isDutyHead = (text: string): boolean => headingKind(text) === 'duties' && !isResultsHeading(text)

const isHeadRow = (row: Row): boolean => {
  const texts = row.map(joinTexts)
  return texts.some(
    (text) => isResultsHeading(text) || (isDutyHead(text) && texts.filter(Boolean).length > 1),
  )
}

const cellMarker = (cell: Cell | undefined): string => cell?.[0]?.marker ?? ''

/** After a page break a row goes on: its duty is empty, or runs on in the middle of a sentence. */
const continuesAbove = (row: Row, { number, duty }: Columns, numbered: boolean): boolean => {
  const cell = row[duty]
  if (!cell?.length) return true
  if (!numbered || cellMarker(cell) || (number >= 0 && row[number]?.length)) return false
  return startsLow(cell[0]?.text ?? '')
}

const extendLast = (row: Row, { duty, result }: Columns, read: ReadDuties): void => {
  const last = read.duties.at(-1)
  if (!last) return
  const more = joinTexts(row[duty] ?? [])
  const [head, ...items] = readContinued(row[result] ?? [], last)
  const results =
    head === undefined
      ? last.results
      : [...last.results.slice(0, head.replaces), head.text, ...items.map(({ text }) => text)]
  read.duties[read.duties.length - 1] = { ...last, text: `${last.text} ${more}`.trim(), results }
}

type Continued = { readonly text: string; readonly replaces?: number }

/** A result cut by the page goes on with the first line of the next page. */
const readContinued = (cell: Cell, { results }: ReadDuty): Continued[] => {
  const items: Continued[] = readItems(cell).map((text) => ({ text, replaces: results.length }))
  const cut = results.at(-1)
  const [first, ...others] = items
  if (!first || !cut || hasEnded(cut) || cell[0]?.marker || !startsLow(first.text)) return items
  return [{ text: `${cut} ${first.text}`, replaces: results.length - 1 }, ...others]
}

type Task = { readonly read: ReadDuties; readonly alone: boolean }

const readRow = (row: Row, columns: Columns, { read, alone }: Task): void => {
  const cell = row[columns.duty] ?? []
  const results = readItems(row[columns.result] ?? [])
  const parts = splitDuties(cell, alone)
  const number = columns.number >= 0 ? bareNumber(joinTexts(row[columns.number] ?? [])) : ''
  const [only] = parts
  if (parts.length === 1 && only) {
    const { no, text } = toDuty(only)
    read.duties.push({ no: no || number, text, results })
    return
  }
  read.duties.push(...parts.map((part) => ({ ...toDuty(part), results: [] })))
  if (results.length === 0) return
  if (pairByNumber(parts, row[columns.result] ?? [], read)) return
  read.unpairedResults.push(...results)
  read.doubts.push(
    dutyDoubt(
      'Ühes tabelireas on mitu ülesannet ja nende tulemused on koos. Tekstist ei selgu, milline tulemus millise ülesande juurde kuulub.',
    ),
  )
}

/** Several duties in one cell: each has its own number, or all of them are bullets. */
const splitDuties = (cell: Cell, alone: boolean): Paragraph[][] => {
  const [first] = cell
  const numbers = cell.filter(
    (paragraph) => isNumber(paragraph.marker) && sameStyle(paragraph.marker, first?.marker ?? ''),
  )
  const rows = cell.some((paragraph) => paragraph.opensCell)
  const bullets = cell.length > 1 && cell.every((paragraph) => isBullet(paragraph.marker))
  const plain =
    alone && cell.length > 1 && cell.every((paragraph) => !paragraph.marker && paragraph.gapBefore)
  if (numbers.length < 2 && !bullets && !plain && !rows) return [[...cell]]
  const parts: Paragraph[][] = []
  for (const paragraph of cell) {
    const begins = rows ? paragraph.opensCell : bullets || plain || numbers.includes(paragraph)
    if (begins || parts.length === 0) parts.push([paragraph])
    else parts.at(-1)?.push(paragraph)
  }
  return parts
}

const toDuty = ([first, ...points]: readonly Paragraph[]): { no: string; text: string } => ({
  no: first && isNumber(first.marker) ? bareNumber(first.marker) : '',
  text: [first?.text ?? '', ...points.map(withMarker)].join(' '),
})

/** The results carry the numbers of the duties themselves. */
const pairByNumber = (parts: readonly Paragraph[][], cell: Cell, read: ReadDuties): boolean => {
  const numbers = parts.map(([first]) => bareNumber(first?.marker ?? ''))
  const explicit = numbers.every((number) => number.includes('.'))
  if (!explicit || !cell.every(({ marker }) => numbers.includes(bareNumber(marker)))) return false
  for (const { marker, text } of cell) {
    const at = read.duties.findLastIndex((duty) => duty.no === bareNumber(marker))
    const duty = read.duties[at]
    if (duty) read.duties[at] = { ...duty, results: [...duty.results, text] }
  }
  return true
}

const keepOtherColumns = (row: Row, { number, duty, result, heads }: Columns, read: ReadDuties): void =>
  row.forEach((cell, at) => {
    if ([number, duty, result].includes(at) || cell.length === 0) return
    read.elsewhere.push({ where: heads[at] || 'Ülesanded', text: joinTexts(cell) })
  })
