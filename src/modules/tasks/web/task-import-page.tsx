import { call, linkTo } from '../../../web/api.ts'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useCommand } from '../../../web/queries.ts'
import { useSheetImport } from '../../../web/sheet-import.ts'
import { ImportSteps } from '../../../web/ui/import-steps.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { PageHead } from '../../../web/ui/page-head.tsx'
import { type SheetRow, tasks } from '../contract.ts'
import { screenTexts } from '../texts/screens.ts'

/** Tasks from an Excel file: understood row by row, then saved, with a way back. */
export function TaskImportPage() {
  const words = useWords(screenTexts)
  const w = words.importing
  const steps = useImport()
  return (
    <>
      <PageHead title={w.title} crumbs={[{ label: words.tasks, to: '/tasks' }]} />
      <ImportSteps<SheetRow>
        help={
          <>
            {w.help} <Link to={linkTo(tasks.exportTasks, { assignee: ['me'], open: true })}>{w.example}</Link>
          </>
        }
        columns={useColumns()}
        {...steps}
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

function useImport() {
  const importing = useCommand(tasks.importTasks)
  const withdraw = useCommand(tasks.withdrawImport)
  return useSheetImport({
    read: (upload) => call(tasks.readTaskSheet, { upload }),
    doubts: useWords(screenTexts).importing.doubts,
    save: async ({ upload, leaveOut }) => {
      const done = await importing.mutateAsync({ upload, leaveOut })
      return { saved: done.tasks, undo: () => withdraw.mutateAsync({ id: done.import }) }
    },
  })
}
