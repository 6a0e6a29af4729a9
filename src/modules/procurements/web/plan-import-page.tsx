import { call, linkTo } from '../../../web/api.ts'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { usePlace } from '../../../web/place.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { useSheetImport } from '../../../web/sheet-import.ts'
import { ImportSteps } from '../../../web/ui/import-steps.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { PageHead } from '../../../web/ui/page-head.tsx'
import { type PlanId, quarterNames } from '../contract/plan.ts'
import type { PlanSheetRow } from '../contract/plan-sheet.ts'
import { procurements } from '../contract.ts'
import { planScreens } from '../texts/plan-screens.ts'
import { screenTexts } from '../texts/screens.ts'

/** Rows of the plan from an Excel file: understood row by row, then saved, with a way back. */
export function PlanImportPage() {
  const id = usePlace('planId') as PlanId
  const w = useWords(planScreens)
  const words = useWords(screenTexts)
  const plan = useQueryOf(procurements.readPlan, { id })
  const steps = useImport(id)
  return (
    <>
      <PageHead
        title={w.importing.title}
        crumbs={[
          { label: words.procurements, to: '/procurements' },
          { label: w.plans, to: '/procurements/plans' },
          { label: plan.data ? w.planOf(plan.data.budgetYear) : '–', to: `/procurements/plans/${id}` },
        ]}
      />
      <ImportSteps<PlanSheetRow>
        help={
          <>
            {w.importing.help}{' '}
            <Link to={linkTo(procurements.downloadPlan, { id })}>{w.importing.example}</Link>
          </>
        }
        columns={useColumns()}
        {...steps}
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
    { header: w.columns.when, cell: (row: PlanSheetRow) => row.quarter && quarterNames[row.quarter - 1] },
    { header: w.columns.responsible, cell: (row: PlanSheetRow) => row.responsible?.name },
  ]
}

function useImport(id: PlanId) {
  const importing = useCommand(procurements.importPlanRows)
  const withdraw = useCommand(procurements.withdrawPlanImport)
  return useSheetImport({
    read: (upload) => call(procurements.readPlanSheet, { id, upload }),
    doubts: useWords(planScreens).importing.doubts,
    save: async ({ upload, leaveOut }) => {
      const done = await importing.mutateAsync({ id, upload, leaveOut })
      return { saved: done.rows, undo: () => withdraw.mutateAsync({ id, import: done.import }) }
    },
  })
}
