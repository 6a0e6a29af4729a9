import { parseMoney } from '../../../kernel/values/money.ts'
import { type Cell, textOf } from '../../../kernel/values/sheet-cells.ts'

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
