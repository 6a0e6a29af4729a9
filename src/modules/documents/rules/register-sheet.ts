import type { Locale } from '../../../kernel/words.ts'
import type { RegisterLine } from '../contract/register.ts'
import { kindWords } from '../texts/kinds.ts'
import { registerMarks } from '../texts/register-marks.ts'

type ColumnKind = 'text' | 'day'
const column = (title: string, width: number, kind: ColumnKind = 'text') => ({ title, width, kind })

/** The register as a sheet, in the order of its columns. */
export function registerSheet(lines: readonly RegisterLine[], locale: Locale) {
  const marks = registerMarks[locale]
  const { columns } = marks
  return {
    name: marks.register,
    columns: [
      column(columns.reference, 18),
      column(columns.registeredOn, 14, 'day'),
      column(columns.kind, 22),
      column(columns.title, 50),
      column(columns.series, 10),
      column(columns.direction, 14),
      column(columns.correspondents, 34),
      column(columns.responsible, 22),
      column(columns.access, 16),
      column(columns.term, 14),
    ],
    rows: lines.map((line) => [
      line.reference,
      line.registeredOn,
      kindWords[locale][line.kind],
      line.title,
      line.seriesCode,
      marks.directions[line.direction],
      line.correspondents.join(', '),
      line.responsible,
      line.restricted ? marks.access.restricted : marks.access.open,
      line.annulled ? marks.annulled : line.onTime === null ? '' : line.onTime ? marks.onTime : marks.late,
    ]),
  }
}
