import type { TextRow, TextTable } from '../../kernel/values/page-text.ts'
import { type DrawnRule, linesOf, type PrintedPage, type PrintedSpan, printedRows } from './printed-page.ts'

/** Spans of a row of the table, by column. */
type Band = { readonly top: number; readonly bottom: number; readonly edges: number[] }
export type RuledTable = { readonly y: number; readonly table: TextTable }
export type RuledTables = { readonly tables: RuledTable[]; readonly rest: PrintedSpan[] }

const near = 1.5

/** Finds the tables whose cells are drawn with lines; `rest` is what stands outside of them. */
export const takeRuledTables = (page: PrintedPage): RuledTables => {
  const tables: RuledTable[] = []
  const taken = new Set<PrintedSpan>()
  for (const bands of findTables(page.rules)) {
    const spans = page.spans.filter((span) => isInside(span, bands))
    for (const span of spans) taken.add(span)
    tables.push({ y: bands[0]?.top ?? 0, table: readTable(bands, spans, page.rules) })
  }
  return { tables, rest: page.spans.filter((span) => !taken.has(span)) }
}

/** Bands between neighbouring horizontal rules, grouped into tables; a table has a row with at least two cells. */
const findTables = (rules: readonly DrawnRule[]): Band[][] => {
  const vertical = rules.filter((rule) => rule.x1 === rule.x2)
  const tops = distinct(rules.filter((rule) => rule.y1 === rule.y2).map((rule) => rule.y1))
  const tables: Band[][] = [[]]
  tops.slice(1).forEach((bottom, at) => {
    const top = tops[at] ?? bottom
    const middle = (top + bottom) / 2
    const edges = distinct(
      vertical.filter((rule) => rule.y1 <= middle && rule.y2 >= middle).map((rule) => rule.x1),
    )
    if (edges.length >= 2) tables.at(-1)?.push({ top, bottom, edges })
    else tables.push([])
  })
  return tables.filter((bands) => bands.some((band) => band.edges.length > 2))
}

const distinct = (values: readonly number[]): number[] =>
  values
    .toSorted((a, b) => a - b)
    .filter((value, at, sorted) => at === 0 || value - (sorted[at - 1] ?? 0) > 2 * near)

const isInside = (span: PrintedSpan, bands: readonly Band[]): boolean =>
  bands.some((band) => isInBand(span, band) && columnOf(span, band) >= 0)

const isInBand = (span: PrintedSpan, band: Band): boolean => span.y > band.top && span.y <= band.bottom + near

const columnOf = (span: PrintedSpan, band: Band): number => {
  const middle = span.x + Math.min(span.width, 10) / 2
  return band.edges.findIndex((edge, at) => edge <= middle && middle < (band.edges[at + 1] ?? edge))
}

const readTable = (
  bands: readonly Band[],
  spans: readonly PrintedSpan[],
  rules: readonly DrawnRule[],
): TextTable => {
  const rows: Band[][] = []
  for (const band of bands) {
    const open = rows.at(-1)
    if (open && !isRuledThrough(band, rules)) open.push(band)
    else rows.push([band])
  }
  return { kind: 'table', whole: true, rows: rows.map((group) => readRow(group, spans, rules)) }
}

/** Whether the line above the band runs through all its columns; a merged cell interrupts it. */
const isRuledThrough = (band: Band, rules: readonly DrawnRule[]): boolean =>
  band.edges.slice(1).every((_, column) => isRuledAbove(band, column, rules))

const isRuledAbove = ({ top, edges }: Band, column: number, rules: readonly DrawnRule[]): boolean => {
  const middle = ((edges[column] ?? 0) + (edges[column + 1] ?? 0)) / 2
  return rules.some(
    (rule) =>
      rule.y1 === rule.y2 && Math.abs(rule.y1 - top) <= 2 * near && rule.x1 <= middle && rule.x2 >= middle,
  )
}

/** Bands joined by a merged cell are one row; the finest of them gives the columns. */
const readRow = (
  bands: readonly Band[],
  spans: readonly PrintedSpan[],
  rules: readonly DrawnRule[],
): TextRow => {
  const { edges } = bands.reduce((best, band) => (band.edges.length > best.edges.length ? band : best))
  const cells = edges.slice(1).map((_, column) =>
    splitColumn(
      bands.map((band) => ({ ...band, edges })),
      column,
      rules,
    ).flatMap((cell, at) => {
      const rows = printedRows(
        spans.filter((span) => isInBand(span, cell) && columnOf(span, cell) === column),
      )
      return rows.length > 0
        ? linesOf(rows).map((line, index) => ({ ...line, opensCell: at > 0 && index === 0 }))
        : []
    }),
  )
  return { cells, gapBefore: true }
}

/** The cells of one column within the bands. */
const splitColumn = (bands: readonly Band[], column: number, rules: readonly DrawnRule[]): Band[] => {
  const cells: Band[] = []
  for (const band of bands) {
    const open = cells.at(-1)
    if (open && !isRuledAbove(band, column, rules)) cells[cells.length - 1] = { ...open, bottom: band.bottom }
    else cells.push(band)
  }
  return cells
}
