import { compareDays, type Day } from '../../../kernel/values/day.ts'
import { type Cell, readDayCell, textOf } from '../../../kernel/values/sheet-cells.ts'
import type { PurchaseSheetRow, purchaseDoubts } from '../contract/purchase.ts'
import { purchaseColumnHeads } from '../texts/plan-kinds.ts'
import { readCpvCell, readEuros } from './amount-cells.ts'

export type PurchaseDoubt = (typeof purchaseDoubts)[number]
export const purchaseColumns = ['subject', 'cpv', 'value', 'boughtOn', 'series', 'reference'] as const
export type PurchaseColumn = (typeof purchaseColumns)[number]
export type PurchaseCells = Partial<Record<PurchaseColumn, Cell>>

const locales = ['et', 'en', 'ru'] as const
/** Other words that sheets of purchases use. */
const others: Partial<Record<PurchaseColumn, readonly string[]>> = {
  subject: ['hanke ese', 'ese', 'nimetus', 'kirjeldus', 'description'],
  value: ['maksumus', 'summa', 'amount', 'value', 'сумма'],
  boughtOn: ['lepingu kuupäev', 'ostetud', 'arve kuupäev', 'bought on'],
  series: ['sari', 'series', 'серия'],
  reference: ['number', 'viit', 'lepingu number', 'arve number', 'reference'],
}
export const purchaseHeads = Object.fromEntries(
  purchaseColumns.map((column) => [
    column,
    [
      ...locales.map((locale) => purchaseColumnHeads[locale][column].toLowerCase()),
      ...(others[column] ?? []),
    ],
  ]),
) as Record<PurchaseColumn, string[]>

interface Known {
  readonly today: Day
  /** Purchases that are there already, told apart by what, when and how much. */
  readonly there: ReadonlySet<string>
  /** Contracts that were made here, told apart by when and how much: their procurements count already. */
  readonly made: ReadonlySet<string>
}

export const keyOfPurchase = (subject: string, boughtOn: string | null, cents: number | null): string =>
  `${subject.trim().toLowerCase()}|${boughtOn ?? ''}|${cents ?? ''}`

export const keyOfContract = (signedOn: string | null, cents: number | null): string =>
  `${signedOn ?? ''}|${cents ?? ''}`

/** Reads one row; whatever is not certain is a doubt, and nothing is guessed. */
export function understandPurchase(row: number, cells: PurchaseCells, known: Known): PurchaseSheetRow {
  const subject = textOf(cells.subject)
  const value = readEuros(cells.value)
  const valueCents = value && 'cents' in value ? value.cents : null
  const boughtOn = readDayCell(cells.boughtOn) ?? null
  const cpv = readCpvCell(cells.cpv) ?? null
  const doubts: (PurchaseDoubt | false)[] = [
    subject === '' && 'subjectMissing',
    subject.length > 300 && 'subjectLong',
    textOf(cells.cpv) !== '' && cpv === null && 'cpvUnknown',
    value === null ? 'valueMissing' : 'doubt' in value && value.doubt,
    doubtOfDay(cells.boughtOn, boughtOn, known.today),
    known.there.has(keyOfPurchase(subject, boughtOn, valueCents)) && 'alreadyThere',
    known.made.has(keyOfContract(boughtOn, valueCents)) && 'madeHere',
  ]
  return {
    ...{ row, subject, cpv, valueCents, boughtOn },
    series: textOf(cells.series).slice(0, 300) || null,
    reference: textOf(cells.reference).slice(0, 100) || null,
    doubts: doubts.filter((doubt) => doubt !== false),
  }
}

/** Rows that a person says are another purchase than the contract made here are no longer in doubt for it. */
export function pardonOthers(
  rows: readonly PurchaseSheetRow[],
  another: readonly number[],
): PurchaseSheetRow[] {
  const said = new Set(another)
  return rows.map((one) =>
    said.has(one.row) ? { ...one, doubts: one.doubts.filter((doubt) => doubt !== 'madeHere') } : one,
  )
}

function doubtOfDay(cell: Cell, boughtOn: Day | null, today: Day): PurchaseDoubt | false {
  if (textOf(cell) === '') return 'dayMissing'
  if (boughtOn === null) return 'dayUnknown'
  return compareDays(boughtOn, today) > 0 && 'dayAhead'
}
