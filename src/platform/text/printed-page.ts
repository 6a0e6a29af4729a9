import { collapseSpaces, type TextLine, textLine } from '../../kernel/values/page-text.ts'

/** Lengths are points in a PDF and characters in a plain text; y grows downwards. */
export type PrintedSpan = {
  readonly text: string
  readonly x: number
  readonly y: number
  readonly width: number
  readonly size: number
  readonly bold: boolean
}

/** A straight line drawn on the page: horizontal when y1 = y2, vertical when x1 = x2. */
export type DrawnRule = { readonly x1: number; readonly y1: number; readonly x2: number; readonly y2: number }

export type PrintedPage = {
  readonly height: number
  readonly spans: readonly PrintedSpan[]
  readonly rules: readonly DrawnRule[]
}

export type Segment = {
  readonly text: string
  readonly x: number
  readonly right: number
  readonly bold: boolean
}

/** What stands on one printed line, cut at the wide gaps. */
export type PrintedRow = {
  readonly y: number
  readonly size: number
  readonly gapBefore: boolean
  readonly segments: readonly Segment[]
}

const loneMarker = /^(?:[^\p{L}\p{N}\s]|o|[\uf000-\uf0ff]|\d{1,2}[.)]|\d{1,2}(?:\.\d{1,2})+\.?|\p{L}\))$/u

/** Puts spans together into printed rows, top to bottom. */
export const printedRows = (spans: readonly PrintedSpan[]): PrintedRow[] => {
  const rows: PrintedSpan[][] = []
  for (const span of spans.filter((each) => each.text.trim()).sort((a, b) => a.y - b.y)) {
    const [first] = rows.at(-1) ?? []
    if (first && span.y - first.y < 0.45 * Math.max(first.size, span.size)) rows.at(-1)?.push(span)
    else rows.push([span])
  }
  return markGaps(rows.map(toRow))
}

const toRow = (spans: readonly PrintedSpan[]): PrintedRow => {
  const size = Math.max(...spans.map((span) => span.size))
  const segments: Segment[] = []
  for (const span of spans.toSorted((a, b) => a.x - b.x)) {
    const last = segments.at(-1)
    const gap = last ? span.x - last.right : 0
    const next = { text: span.text, x: span.x, right: span.x + span.width, bold: span.bold }
    if (last && (gap <= 0.55 * size || isLoneMarker(last)))
      segments[segments.length - 1] = join(last, next, gap, size)
    else segments.push(next)
  }
  return { y: Math.min(...spans.map((span) => span.y)), size, gapBefore: false, segments }
}

const isLoneMarker = (segment: Segment): boolean => loneMarker.test(segment.text.trim())

const join = (left: Segment, right: Segment, gap: number, size: number): Segment => ({
  text: left.text + (gap > 0.12 * size ? ' ' : '') + right.text,
  x: left.x,
  right: Math.max(left.right, right.right),
  bold: left.bold && right.bold,
})

const markGaps = (rows: readonly PrintedRow[]): PrintedRow[] => {
  const steps = rows.slice(1).map((row, at) => row.y - (rows[at]?.y ?? 0))
  const usual = steps.toSorted((a, b) => a - b)[Math.floor(steps.length / 5)] ?? 0
  return rows.map((row, at) => ({
    ...row,
    gapBefore: at > 0 && (steps[at - 1] ?? 0) > 1.25 * Math.min(usual, 2 * row.size),
  }))
}

/** The rows as lines of text, each row one line. */
export const linesOf = (rows: readonly PrintedRow[]): TextLine[] => {
  const left = Math.min(...rows.flatMap((row) => row.segments.map((segment) => segment.x)))
  const right = Math.max(...rows.flatMap((row) => row.segments.map((segment) => segment.right)))
  return rows.map((row) =>
    textLine(row.segments.map((segment) => segment.text).join(' '), {
      gapBefore: row.gapBefore,
      bold: row.segments.every((segment) => segment.bold),
      fill: right > left ? ((row.segments.at(-1)?.right ?? left) - left) / (right - left) : 1,
    }),
  )
}

export const rowText = (row: PrintedRow): string =>
  collapseSpaces(row.segments.map((segment) => segment.text).join(' '))
