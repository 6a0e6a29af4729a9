import type { ExtractedText, TextPart } from '../../kernel/values/page-text.ts'
import { readAlignedColumns } from './aligned-columns.ts'
import { removeFurniture } from './page-furniture.ts'
import { type PrintedPage, type PrintedRow, printedRows } from './printed-page.ts'
import { type RuledTable, takeRuledTables } from './ruled-tables.ts'

/** Turns printed pages into lines and tables in reading order; columns may run on over a page break. */
export const readPages = (pages: readonly PrintedPage[]): Pick<ExtractedText, 'parts' | 'furniture'> => {
  const taken = pages.map(takeRuledTables)
  const cleaned = removeFurniture(taken.map(({ rest }) => printedRows(rest)))
  const stream = cleaned.pages.flatMap((rows, at) => inOrder(rows, taken[at]?.tables ?? []))
  return { parts: readStream(stream), furniture: cleaned.furniture }
}

const inOrder = (rows: readonly PrintedRow[], tables: readonly RuledTable[]): (PrintedRow | RuledTable)[] =>
  [...rows, ...tables].sort((a, b) => a.y - b.y)

const readStream = (stream: readonly (PrintedRow | RuledTable)[]): TextPart[] => {
  const parts: TextPart[] = []
  let rows: PrintedRow[] = []
  for (const each of stream) {
    if ('segments' in each) rows.push(each)
    else {
      parts.push(...readAlignedColumns(rows), each.table)
      rows = []
    }
  }
  return [...parts, ...readAlignedColumns(rows)]
}
