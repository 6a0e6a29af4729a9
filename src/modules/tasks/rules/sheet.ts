import { Day } from '../../../kernel/values/day.ts'
import type { doubts } from '../contract/sheet.ts'

export type Doubt = (typeof doubts)[number]
export const columns = ['title', 'text', 'doneMeans', 'dueDay', 'dueTime', 'assignee', 'duty'] as const
type Column = (typeof columns)[number]

/** Words in the first row by which a column is known, in any of the languages. */
const heads: Record<Column, readonly string[]> = {
  title: ['ülesanne', 'pealkiri', 'task', 'title', 'задача', 'название'],
  text: ['selgitus', 'kirjeldus', 'text', 'description', 'описание'],
  doneMeans: ['tehtud, kui', 'tehtud kui', 'done means', 'готово, когда'],
  dueDay: ['tähtaeg', 'tähtpäev', 'due', 'due date', 'срок'],
  dueTime: ['kell', 'kellaaeg', 'time', 'время'],
  assignee: ['täitja', 'vastutaja', 'e-post', 'assignee', 'исполнитель'],
  duty: ['tööülesanne', 'ülesande nr', 'duty', 'обязанность'],
}

/** What stands in a cell; a date is what Excel shows, without a zone. */
export type Cell = string | number | boolean | { day: string; time?: string } | null | undefined

/** Which column stands where; null when the sheet has no column of titles. */
export function findColumns(head: readonly Cell[]): Map<Column, number> | null {
  const words = head.map((cell) =>
    String(cell ?? '')
      .trim()
      .toLowerCase(),
  )
  const found = columns.flatMap((column): [Column, number][] => {
    const at = words.findIndex((word) => heads[column].includes(word))
    return at === -1 ? [] : [[column, at]]
  })
  return found.some(([column]) => column === 'title') ? new Map(found) : null
}

/** A day as a date cell, `22.11.2026` or `2026-11-22`; undefined when it can't be read. */
export function readDayCell(cell: Cell): Day | undefined {
  if (typeof cell === 'object' && cell) return Day.safeParse(cell.day).data
  const text = String(cell ?? '').trim()
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? []
  const iso = year && day && month ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text
  return Day.safeParse(iso).data
}

/** `12.00` or `9:30` → `12:00`, `09:30`; null when nothing or no time is there. */
export function readTimeCell(cell: Cell): string | null {
  const [, hours, minutes] = /^(\d{1,2})[.:](\d{2})$/.exec(String(cell ?? '').trim()) ?? []
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null
  return `${hours.padStart(2, '0')}:${minutes}`
}
