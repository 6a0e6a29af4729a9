import type { Locale } from '../../kernel/words.ts'
import type { Task } from './contract.ts'
import { texts } from './texts.ts'

type Row = Task & { text: string; doneMeans: string; doneAt: Date | null }

/** The list as a sheet: the first columns are those that can be read back in. */
export function tasksSheet(rows: readonly Row[], locale: Locale) {
  const { sheet, states } = texts[locale]
  const column = (title: string, width: number, kind: 'text' | 'day' | 'moment' | 'yesNo' = 'text') => ({
    title,
    kind,
    width,
  })
  return {
    name: sheet.name,
    columns: [
      column(sheet.title, 50),
      column(sheet.text, 50),
      column(sheet.doneMeans, 40),
      column(sheet.dueDay, 12, 'day'),
      column(sheet.dueTime, 8),
      column(sheet.assignee, 22),
      column(sheet.duty, 12),
      column(sheet.state, 14),
      column(sheet.giver, 22),
      column(sheet.doneAt, 18, 'moment'),
      column(sheet.late, 10, 'yesNo'),
      column(sheet.source, 40),
    ],
    rows: rows.map((row) => [
      row.title,
      row.text,
      row.doneMeans,
      row.dueDay,
      row.dueTime,
      row.assignee.name,
      row.serves[0]?.no ?? null,
      states[row.state],
      row.giver.name,
      row.doneAt,
      row.late,
      row.rule ? `${row.source?.title ?? ''} (${row.rule.source})` : null,
    ]),
  }
}
