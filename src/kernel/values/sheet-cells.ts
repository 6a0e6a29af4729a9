import { Day } from './day.ts'

/** What stands in a cell; a date is what Excel shows, without a zone. */
export type Cell = string | number | boolean | { day: string; time?: string } | null | undefined

export const textOf = (cell: Cell): string =>
  (typeof cell === 'object' && cell ? cell.day : String(cell ?? '')).trim()

/** A day as a date cell, `22.11.2026` or `2026-11-22`; undefined when it can't be read. */
export function readDayCell(cell: Cell): Day | undefined {
  const text = textOf(cell)
  const [, day, month, year] = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(text) ?? []
  const iso = year && day && month ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text
  return Day.safeParse(iso).data
}

/** `12.00`, `9:30`, `9` or a time cell → `12:00`, `09:30`, `09:00`; null when nothing or no time is there. */
export function readTimeCell(cell: Cell): string | null {
  if (typeof cell === 'object' && cell) return cell.time ?? null
  const [, hours, minutes = '00'] = /^(\d{1,2})(?:[.:](\d{2}))?$/.exec(textOf(cell)) ?? []
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null
  return `${hours.padStart(2, '0')}:${minutes}`
}

/** Words in the first row by which each column is known, in any of the languages. */
export type Heads<C extends string> = Readonly<Record<C, readonly string[]>>

/** Which column stands where; undefined when one of the `needed` ones is missing. */
export function findColumns<C extends string>(
  head: readonly Cell[],
  heads: Heads<C>,
  needed: readonly NoInfer<C>[],
): Map<C, number> | undefined {
  const words = head.map((cell) => bareHead(textOf(cell)))
  const found = new Map<C, number>()
  for (const column of Object.keys(heads) as C[]) {
    const known = new Set(heads[column].map(bareHead))
    const at = words.findIndex((word) => known.has(word))
    if (at !== -1) found.set(column, at)
  }
  return needed.every((column) => found.has(column)) ? found : undefined
}

/** Without what is said in brackets or after a comma: `Eeldatav maksumus (€, käibemaksuta)`. */
const bareHead = (text: string): string =>
  text
    .toLowerCase()
    .replace(/\s*[(,[].*$/u, '')
    .replace(/\s+/gu, ' ')
    .trim()

export type Cells<C extends string> = Partial<Record<C, Cell>>

/** The row's cells by the names of the columns. */
export const cellsOf = <C extends string>(cells: readonly Cell[], places: ReadonlyMap<C, number>): Cells<C> =>
  Object.fromEntries([...places].map(([column, at]) => [column, cells[at]])) as Cells<C>
