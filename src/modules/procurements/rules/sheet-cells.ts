import { Day } from '../../../kernel/values/day.ts'
import { parseMoney } from '../../../kernel/values/money.ts'

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

/** CPV in eight digits, its check digit dropped; undefined for anything else that is written there. */
export const readCpvCell = (cell: Cell): string | undefined =>
  /^(\d{8})(?:-\d)?(?!\d)/.exec(typeof cell === 'number' ? String(cell).padStart(8, '0') : textOf(cell))?.[1]

export type AmountDoubt = 'valueUnknown' | 'valueFraction'

/** Euros as a number or as people write them, in whole cents; what has parts of a cent is never rounded. */
export function readEuros(cell: Cell): { cents: number } | { doubt: AmountDoubt } | null {
  if (textOf(cell) === '') return null
  if (typeof cell === 'number') return ofNumber(cell)
  try {
    const { cents } = parseMoney(textOf(cell), 'without')
    return cents < 0 ? { doubt: 'valueUnknown' } : { cents }
  } catch {
    return { doubt: 'valueUnknown' }
  }
}

function ofNumber(amount: number): { cents: number } | { doubt: AmountDoubt } {
  if (!Number.isFinite(amount) || amount < 0 || amount > 1e11) return { doubt: 'valueUnknown' }
  const cents = Math.round(amount * 100)
  return Math.abs(amount * 100 - cents) < 1e-4 ? { cents } : { doubt: 'valueFraction' }
}

/** Which column stands where, by the words of the first row in any language; undefined without the `needed` ones. */
export function findColumns<C extends string>(
  head: readonly Cell[],
  heads: Readonly<Record<C, readonly string[]>>,
  needed: readonly C[],
): Map<C, number> | undefined {
  const words = head.map((cell) => bareHead(textOf(cell)))
  const found = new Map<C, number>()
  for (const column of Object.keys(heads) as C[]) {
    const at = words.findIndex((word) => heads[column].includes(word))
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

/** The row's cells by the names of the columns. */
export const cellsOf = <C extends string>(
  cells: readonly Cell[],
  places: ReadonlyMap<C, number>,
): Partial<Record<C, Cell>> =>
  Object.fromEntries([...places].map(([column, at]) => [column, cells[at]])) as Partial<Record<C, Cell>>
