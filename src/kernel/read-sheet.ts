import { actorKey } from './actor.ts'
import type { UploadId } from './contract.ts'
import type { QueryContext } from './module.ts'
import { type Cell, type Cells, cellsOf, findColumns, type Heads, textOf } from './values/sheet-cells.ts'

type Asking = Pick<QueryContext<unknown>, 'actor' | 'capabilities'>

interface Wanted<C extends string> {
  readonly upload: UploadId
  readonly heads: Heads<C>
  readonly needed: readonly NoInfer<C>[]
  readonly most: number
}
export interface SheetLine<C extends string> {
  /** Number of the row in the sheet, from 2. */
  readonly row: number
  readonly cells: Cells<C>
}
type Read<C extends string> =
  | { readonly head: readonly Cell[]; readonly lines: readonly SheetLine<C>[] }
  /** Why not: of the workbook itself, or `columns`, `tooManyRows`; with the first row where there is one. */
  | { readonly unreadable: string; readonly head?: readonly Cell[] }

/** The rows of an uploaded workbook's first sheet by its columns, empty ones left out. */
export async function readSheet<C extends string>(context: Asking, wanted: Wanted<C>): Promise<Read<C>> {
  const { actor, capabilities } = context
  const { file } = await capabilities.files.peek({ upload: wanted.upload, owner: actorKey(actor) })
  const workbook = await readWorkbook(capabilities, file)
  if (typeof workbook === 'string') return { unreadable: workbook }
  const [head = [], ...body] = workbook[0]?.rows ?? []
  const places = findColumns(head, wanted.heads, wanted.needed)
  if (!places) return { unreadable: 'columns', head }
  const lines = body
    .map((cells, at) => ({ row: at + 2, cells: cellsOf(cells, places) }))
    .filter(({ cells }) => Object.values<Cell>(cells).some((cell) => textOf(cell) !== ''))
  return lines.length > wanted.most ? { unreadable: 'tooManyRows' } : { head, lines }
}

/** @returns the sheets, or the word of what is wrong with it */
async function readWorkbook(capabilities: Asking['capabilities'], file: string) {
  const parts: Buffer[] = []
  for await (const part of capabilities.files.read(file)) parts.push(part)
  try {
    return await capabilities.sheets.read(Buffer.concat(parts))
  } catch (error) {
    const { code } = error as { code?: string }
    if (!(error instanceof Error) || error.name !== 'BadWorkbook' || !code) throw error
    return code
  }
}
