import type { TextPart, TextRow, TextTable } from '../../kernel/values/page-text.ts'
import { linesOf, type PrintedRow, type Segment } from './printed-page.ts'

/** The empty strip between two columns. */
type Gutter = { readonly from: number; readonly to: number }
type Region = { readonly rows: PrintedRow[]; gutters: Gutter[] }

/** Finds columns that are only aligned, not drawn: rows whose gaps stand over each other become a table. */
export const readAlignedColumns = (rows: readonly PrintedRow[]): TextPart[] => {
  const parts: TextPart[] = []
  let plain: PrintedRow[] = []
  for (let at = 0; at < rows.length; ) {
    const region = growRegion(rows, at)
    if (region) {
      if (plain.length > 0) parts.push(...linesOf(plain))
      plain = []
      parts.push(toTable(region))
      at += region.rows.length
    } else {
      const row = rows[at]
      if (row) plain.push(row)
      at += 1
    }
  }
  return plain.length > 0 ? [...parts, ...linesOf(plain)] : parts
}

const growRegion = (rows: readonly PrintedRow[], start: number): Region | null => {
  const first = rows[start]
  if (!first || first.segments.length < 2) return null
  const region: Region = { rows: [first], gutters: gapsOf(first) }
  for (const row of rows.slice(start + 1)) {
    const readings = [joinByColumns(row, region.gutters), joinNear(row), row]
    const fit = readings.find((each) => narrow(region.gutters, each))
    if (!fit) break
    region.gutters = narrow(region.gutters, fit) ?? region.gutters
    region.rows.push(fit)
  }
  trimEnd(region)
  const pairs = region.rows.filter((row) => row.segments.length > 1).length
  const clear = region.rows.some((row) => hasGapOf(row, 1.5))
  return (pairs > 1 && clear) || hasGapOf(first, 2.5) ? region : null
}

/** Where a segment begins just where the column began before, that is the border; the rest belongs together. */
const joinByColumns = (row: PrintedRow, gutters: readonly Gutter[]): PrintedRow => {
  const starts = gutters.map(({ to }) => row.segments.findIndex(({ x }) => Math.abs(x - to) < 0.5 * row.size))
  if (starts.some((start) => start < 1)) return joinNear(row)
  return joinSegments(row, (_, at) => !starts.includes(at))
}

/** Words that justified text set apart; where joining them would bridge two columns the row is taken as it is. */
const joinNear = (row: PrintedRow): PrintedRow => joinSegments(row, (gap) => gap < row.size)

const joinSegments = (row: PrintedRow, together: (gap: number, at: number) => boolean): PrintedRow => {
  const segments: Segment[] = []
  row.segments.forEach((segment, at) => {
    const last = segments.at(-1)
    if (last && together(segment.x - last.right, at)) {
      const bold = last.bold && segment.bold
      segments[segments.length - 1] = {
        text: `${last.text} ${segment.text}`,
        x: last.x,
        right: segment.right,
        bold,
      }
    } else segments.push(segment)
  })
  return { ...row, segments }
}

const gapsOf = (row: PrintedRow): Gutter[] =>
  row.segments.slice(1).map((segment, at) => ({ from: row.segments[at]?.right ?? 0, to: segment.x }))

/** Justified text has wide gaps too, but none as wide as between columns. */
const hasGapOf = (row: PrintedRow, sizes: number): boolean =>
  gapsOf(row).some((gap) => gap.to - gap.from >= sizes * row.size)

/** The gutters after the row took its part of them, or null when the row doesn't fit between them. */
const narrow = (gutters: readonly Gutter[], row: PrintedRow): Gutter[] | null => {
  const wideGaps = gapsOf(row).filter((gap) => gap.to - gap.from >= 2 * row.size).length
  if (wideGaps > gutters.length) return null
  const narrowed = gutters.map((gutter) => row.segments.reduce((at, each) => narrowBy(at, each), gutter))
  return narrowed.every((gutter) => gutter.to - gutter.from >= 0.4 * row.size) ? narrowed : null
}

const narrowBy = (gutter: Gutter, segment: Segment): Gutter =>
  segment.x >= gutter.from - 0.01
    ? { from: gutter.from, to: Math.min(gutter.to, segment.x) }
    : { from: Math.max(gutter.from, segment.right), to: gutter.to }

/** What follows the last row with something on the right, after a gap, belongs to the text below the table. */
const trimEnd = (region: Region): void => {
  const lastPair = region.rows.findLastIndex((row) => row.segments.some((each) => columnOf(each, region) > 0))
  const end = region.rows.findIndex((row, at) => at > lastPair && row.gapBefore)
  if (end > 0) region.rows.length = end
}

const columnOf = (segment: Segment, { gutters }: Region): number =>
  gutters.filter((gutter) => segment.x >= gutter.to - 0.01).length

const toTable = (region: Region): TextTable => {
  const columns = region.gutters.length + 1
  const byColumn = Array.from({ length: columns }, (_, column) => columnLines(region, column))
  const rows = region.rows.map(
    (row, at): TextRow => ({
      gapBefore: row.gapBefore,
      cells: byColumn.map((lines) => lines.get(at) ?? []),
    }),
  )
  return { kind: 'table', whole: false, rows }
}

const columnLines = (region: Region, column: number) => {
  const own = region.rows.flatMap((row, at) => {
    const segments = row.segments.filter((segment) => columnOf(segment, region) === column)
    return segments.length > 0 ? [{ at, row: { ...row, segments } }] : []
  })
  const lines = own.length > 0 ? linesOf(own.map(({ row }) => row)) : []
  return new Map(own.map(({ at }, index) => [at, lines.slice(index, index + 1)]))
}
