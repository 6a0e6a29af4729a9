import { readSheet, type SheetLine } from '../../../kernel/read-sheet.ts'
import { textOf } from '../../../kernel/values/sheet-cells.ts'
import { planProblems as problems } from '../contract/plan-problems.ts'
import { mentionsVat } from '../rules/value-doubts.ts'

/** @throws SheetUnreadable also when a head says that values include VAT */
export async function readPricedSheet<C extends string>(
  ...[context, wanted]: Parameters<typeof readSheet<C>>
): Promise<readonly SheetLine<C>[]> {
  const sheet = await readSheet(context, wanted)
  if (sheet.head?.some((cell) => mentionsVat(textOf(cell))))
    throw problems.SheetUnreadable({ reason: 'withVat' })
  if ('unreadable' in sheet) throw problems.SheetUnreadable({ reason: sheet.unreadable })
  return sheet.lines
}

/** Rows to be saved: those that were not left out. @throws SheetHasDoubts where one of them is in doubt */
export function demandClear<R extends { readonly row: number; readonly doubts: readonly unknown[] }>(
  rows: readonly R[],
  leaveOut: readonly number[],
): R[] {
  const left = new Set(leaveOut)
  const wanted = rows.filter(({ row }) => !left.has(row))
  const doubtful = wanted.filter(({ doubts }) => doubts.length > 0).map(({ row }) => row)
  if (doubtful.length > 0 || wanted.length === 0)
    throw problems.SheetHasDoubts({ rows: doubtful.slice(0, 100) })
  return wanted
}
