import { useRef } from 'react'
import type { UploadId } from '../../../kernel/contract.ts'
import { call, linkTo } from '../../../web/api.ts'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useCommand } from '../../../web/queries.ts'
import { ImportSteps, type UnderstoodRow } from '../../../web/ui/import-steps.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { PageHead } from '../../../web/ui/page-head.tsx'
import { type SheetRow, tasks } from '../contract.ts'
import { screenTexts } from '../texts/screens.ts'

const rules = { kinds: ['.xlsx'], limit: 10_000_000 }

/** Tasks from an Excel file: understood row by row, then saved, with a way back. */
export function TaskImportPage() {
  const words = useWords(screenTexts)
  const w = words.importing
  const { read, save } = useImport()
  return (
    <>
      <PageHead title={w.title} crumbs={[{ label: words.tasks, to: '/tasks' }]} />
      <ImportSteps<SheetRow>
        rules={rules}
        help={
          <>
            {w.help} <Link to={linkTo(tasks.exportTasks, { assignee: ['me'], open: true })}>{w.example}</Link>
          </>
        }
        columns={useColumns()}
        read={read}
        save={save}
      />
    </>
  )
}

function useColumns() {
  const w = useWords(screenTexts).importing.columns
  const f = useFormat()
  return [
    { header: w.title, cell: (row: SheetRow) => row.title },
    {
      header: w.due,
      cell: (row: SheetRow) =>
        [row.dueDay && f.day(row.dueDay), row.dueTime && f.clock(row.dueTime)].filter(Boolean).join(' '),
    },
    { header: w.assignee, cell: (row: SheetRow) => row.assignee?.name },
    { header: w.duty, cell: (row: SheetRow) => row.duty?.no },
  ]
}

/** Rows in doubt are left out: they are mended in the file. */
function useImport() {
  const w = useWords(screenTexts).importing
  const upload = useRef<UploadId>('' as UploadId)
  const doubtful = useRef<number[]>([])
  const importing = useCommand(tasks.importTasks)
  const withdraw = useCommand(tasks.withdrawImport)
  const read = async (id: string): Promise<UnderstoodRow<SheetRow>[]> => {
    upload.current = id as UploadId
    const { rows } = await call(tasks.readTaskSheet, { upload: upload.current })
    doubtful.current = rows.filter(({ doubts }) => doubts.length > 0).map(({ row }) => row)
    return rows.map((row) => ({
      no: row.row,
      row,
      doubts: row.doubts.map((doubt) => w.doubts[doubt]),
      skipped: row.doubts.length > 0,
    }))
  }
  const save = async () => {
    const done = await importing.mutateAsync({ upload: upload.current, leaveOut: doubtful.current })
    return { saved: done.tasks, undo: () => withdraw.mutateAsync({ id: done.import }) }
  }
  return { read, save }
}
