import { actorKey } from '../../../kernel/actor.ts'
import type { UploadId } from '../../../kernel/contract.ts'
import type { QueryContext } from '../../../kernel/module.ts'
import { planProblems as problems } from '../contract/plan-problems.ts'
import { type Cell, cellsOf, findColumns, textOf } from '../rules/sheet-cells.ts'
import { mentionsVat } from '../rules/value-doubts.ts'

type Asking = Pick<QueryContext<unknown>, 'actor' | 'capabilities'>

interface Wanted<C extends string> {
  readonly upload: UploadId
  readonly heads: Readonly<Record<C, readonly string[]>>
  readonly needed: readonly C[]
  readonly most: number
}
export interface SheetLine<C extends string> {
  /** Number of the row in the sheet, from 2. */
  readonly row: number
  readonly cells: Partial<Record<C, Cell>>
}

/**
 * The rows of an uploaded workbook's first sheet by its columns, empty ones left out.
 * @throws SheetUnreadable when it is no workbook, a needed column is missing, a head says that values include VAT, or
 * there are too many rows
 */
export async function readSheet<C extends string>(
  context: Asking,
  wanted: Wanted<C>,
): Promise<SheetLine<C>[]> {
  const { actor, capabilities } = context
  const { file } = await capabilities.files.peek({ upload: wanted.upload, owner: actorKey(actor) })
  const [sheet] = await readWorkbook(capabilities, file)
  const [head = [], ...body] = sheet?.rows ?? []
  const places = findColumns(head, wanted.heads, wanted.needed)
  if (!places) throw problems.SheetUnreadable({ reason: 'columns' })
  if (head.some((cell) => mentionsVat(textOf(cell)))) throw problems.SheetUnreadable({ reason: 'withVat' })
  const lines = body
    .map((cells, at) => ({ row: at + 2, cells: cellsOf(cells, places) }))
    .filter(({ cells }) => Object.values<Cell | undefined>(cells).some((cell) => textOf(cell) !== ''))
  if (lines.length > wanted.most) throw problems.SheetUnreadable({ reason: 'tooManyRows' })
  return lines
}

async function readWorkbook(capabilities: Asking['capabilities'], file: string) {
  const parts: Buffer[] = []
  for await (const part of capabilities.files.read(file)) parts.push(part)
  try {
    return await capabilities.sheets.read(Buffer.concat(parts))
  } catch (error) {
    const { code } = error as { code?: string }
    if (!(error instanceof Error) || error.name !== 'BadWorkbook' || !code) throw error
    throw problems.SheetUnreadable({ reason: code })
  }
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
