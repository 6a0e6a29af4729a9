import { useRef } from 'react'
import type { UploadId } from '../../../kernel/contract.ts'
import { call, linkTo } from '../../../web/api.ts'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { usePlace } from '../../../web/place.ts'
import { useCommand } from '../../../web/queries.ts'
import { ImportSteps, type UnderstoodRow } from '../../../web/ui/import-steps.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { PageHead } from '../../../web/ui/page-head.tsx'
import type { PlanId } from '../contract/plan.ts'
import type { PlanSheetRow } from '../contract/plan-sheet.ts'
import { procurements } from '../contract.ts'
import { planScreens } from '../texts/plan-screens.ts'

const rules = { kinds: ['.xlsx'], limit: 10_000_000 }

/** Rows of the plan from an Excel file: understood row by row, then saved, with a way back. */
export function PlanImportPage() {
  const id = usePlace('planId') as PlanId
  const w = useWords(planScreens)
  const { read, save } = useImport(id)
  return (
    <>
      <PageHead
        title={w.importing.title}
        crumbs={[
          { label: w.plans, to: '/procurements/plans' },
          { label: w.rows, to: `/procurements/plans/${id}` },
        ]}
      />
      <ImportSteps<PlanSheetRow>
        rules={rules}
        help={
          <>
            {w.importing.help}{' '}
            <Link to={linkTo(procurements.downloadPlan, { id })}>{w.importing.example}</Link>
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
  const w = useWords(planScreens)
  const f = useFormat()
  return [
    { header: w.fields.subject, cell: (row: PlanSheetRow) => row.subject },
    { header: w.fields.cpv, cell: (row: PlanSheetRow) => row.cpv },
    {
      header: w.columns.value,
      cell: (row: PlanSheetRow) => row.valueCents !== null && f.money(row.valueCents),
    },
    { header: w.columns.when, cell: (row: PlanSheetRow) => row.quarter },
    { header: w.columns.responsible, cell: (row: PlanSheetRow) => row.responsible?.name },
  ]
}

/** Rows in doubt are left out: they are mended in the file. */
function useImport(id: PlanId) {
  const w = useWords(planScreens).importing
  const upload = useRef<UploadId>('' as UploadId)
  const doubtful = useRef<number[]>([])
  const importing = useCommand(procurements.importPlanRows)
  const withdraw = useCommand(procurements.withdrawPlanImport)
  const read = async (given: string): Promise<UnderstoodRow<PlanSheetRow>[]> => {
    upload.current = given as UploadId
    const { rows } = await call(procurements.readPlanSheet, { id, upload: upload.current })
    doubtful.current = rows.filter(({ doubts }) => doubts.length > 0).map(({ row }) => row)
    return rows.map((row) => ({
      no: row.row,
      row,
      doubts: row.doubts.map((doubt) => w.doubts[doubt]),
      skipped: row.doubts.length > 0,
    }))
  }
  const save = async () => {
    const done = await importing.mutateAsync({ id, upload: upload.current, leaveOut: doubtful.current })
    return { saved: done.rows, undo: () => withdraw.mutateAsync({ id, import: done.import }) }
  }
  return { read, save }
}
