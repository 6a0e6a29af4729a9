import type { Locale } from '../../kernel/words.ts'
import type { AuditEntry } from './contract.ts'
import { texts } from './texts.ts'

type Cell = string | Date | null
interface Column {
  readonly title: string
  readonly kind: 'text' | 'moment'
  readonly width: number
}

/** Columns of the audit as a table; the input only for who may see it. */
export function auditColumns(locale: Locale, withInput: boolean): Column[] {
  const w = texts[locale].audit
  const text = (title: string, width: number): Column => ({ title, kind: 'text', width })
  return [
    { title: w.at, kind: 'moment', width: 18 },
    text(w.who, 24),
    text(w.inPlaceOf, 24),
    text(w.operation, 28),
    text(w.summary, 50),
    text(w.outcome, 12),
    text(w.purpose, 24),
    text(w.problem, 28),
    ...(withInput ? [text(w.input, 60)] : []),
  ]
}

export function auditCells(entry: AuditEntry, locale: Locale, withInput: boolean): Cell[] {
  const w = texts[locale].audit
  return [
    new Date(entry.at),
    entry.person?.name ?? w.by[entry.by],
    entry.onBehalfOf?.name ?? null,
    entry.operation,
    entry.summary,
    w.outcomes[entry.outcome],
    entry.purpose && (w.purposes[entry.purpose] ?? entry.purpose),
    entry.problem && (w.reasons[entry.problem] ?? entry.problem),
    ...(withInput ? [JSON.stringify(entry.input)] : []),
  ]
}

/**
 * A line of a CSV file as Estonian Excel opens it: semicolons, texts in quotes. A text that a spreadsheet
 * would take for a formula begins with an apostrophe.
 */
export const csvLine = (cells: readonly Cell[]): string =>
  `${cells.map((cell) => (cell instanceof Date ? toTheSecond.format(cell) : quote(cell ?? ''))).join(';')}\r\n`

/** 2026-11-23 10:00:05, by Tallinn's clock. */
const toTheSecond = new Intl.DateTimeFormat('sv-SE', {
  dateStyle: 'short',
  timeStyle: 'medium',
  timeZone: 'Europe/Tallinn',
})

const quote = (text: string): string =>
  `"${(/^[=+\-@\t\r]/.test(text) ? `'${text}` : text).replaceAll('"', '""')}"`

/** Excel takes a file for UTF-8 only when it begins so. */
export const byteOrderMark = '\uFEFF'
