import { useRef } from 'react'
import type { UploadId } from '../kernel/contract.ts'
import type { UnderstoodRow } from './ui/import-steps.tsx'

/** What the steps of an import take as a workbook; what is larger is refused before it is sent. */
export const workbookRules = { kinds: ['.xlsx'], limit: 10_000_000 }

interface SheetImport<R, D extends string> {
  read(upload: UploadId): Promise<{ readonly rows: readonly R[] }>
  /** Each doubt in words. */
  readonly doubts: Readonly<Record<D, string>>
  save(sheet: {
    upload: UploadId
    leaveOut: number[]
  }): Promise<{ saved: number; undo: () => Promise<unknown> }>
}

/** How the steps of an import read and save an Excel file. Rows in doubt are left out: they are mended in the file. */
export function useSheetImport<R extends { row: number; doubts: D[] }, D extends string>(
  way: SheetImport<R, D>,
) {
  const upload = useRef<UploadId>('' as UploadId)
  const doubtful = useRef<number[]>([])
  const read = async (given: string): Promise<UnderstoodRow<R>[]> => {
    upload.current = given as UploadId
    const { rows } = await way.read(upload.current)
    doubtful.current = rows.filter((row) => row.doubts.length > 0).map(({ row }) => row)
    return rows.map((row) => ({
      no: row.row,
      row,
      doubts: row.doubts.map((doubt) => way.doubts[doubt]),
      skipped: row.doubts.length > 0,
    }))
  }
  const save = () => way.save({ upload: upload.current, leaveOut: doubtful.current })
  return { rules: workbookRules, read, save }
}
