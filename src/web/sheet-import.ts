import { useRef } from 'react'
import type { UploadId } from '../kernel/contract.ts'
import type { UnderstoodRow } from './ui/import-steps.tsx'

/** What the steps of an import take as a workbook; what is larger is refused before it is sent. */
export const workbookRules = { kinds: ['.xlsx'], limit: 10_000_000 }

interface SheetImport<R, D extends string> {
  read(upload: UploadId): Promise<{ readonly rows: readonly R[] }>
  /** Each doubt in words. */
  readonly doubts: Readonly<Record<D, string>>
  /** The doubt on which a person has the last word, and what he says. */
  readonly pardon?: { readonly doubt: NoInfer<D>; readonly says: string }
  save(sheet: {
    upload: UploadId
    leaveOut: number[]
    /** Rows that were pardoned. */
    pardoned: number[]
  }): Promise<{ saved: number; undo: () => Promise<unknown> }>
}

/** How the steps of an import read and save an Excel file. Rows in doubt are mended in the file, or pardoned, else left out. */
export function useSheetImport<R extends { row: number; doubts: D[] }, D extends string>(
  way: SheetImport<R, D>,
) {
  const upload = useRef<UploadId>('' as UploadId)
  const all = useRef<readonly R[]>([])
  const pardonFor = ({ doubts }: R) =>
    way.pardon && doubts.length === 1 && doubts[0] === way.pardon.doubt && { pardon: way.pardon.says }
  const read = async (given: string): Promise<UnderstoodRow<R>[]> => {
    upload.current = given as UploadId
    const { rows } = await way.read(upload.current)
    all.current = rows
    return rows.map((row) => ({
      no: row.row,
      row,
      doubts: row.doubts.map((doubt) => way.doubts[doubt]),
      skipped: row.doubts.length > 0,
      ...pardonFor(row),
    }))
  }
  const save = (good: readonly UnderstoodRow<R>[]) => {
    const taken = new Set(good.map(({ no }) => no))
    const leaveOut = all.current.flatMap(({ row }) => (taken.has(row) ? [] : [row]))
    const pardoned = good.flatMap(({ no, skipped }) => (skipped ? [no] : []))
    return way.save({ upload: upload.current, leaveOut, pardoned })
  }
  return { rules: workbookRules, read, save }
}
