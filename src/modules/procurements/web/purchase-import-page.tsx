import { useState } from 'react'
import { call } from '../../../web/api.ts'
import { today, useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useCommand } from '../../../web/queries.ts'
import { useSheetImport } from '../../../web/sheet-import.ts'
import { RadioField } from '../../../web/ui/form/choice-fields.tsx'
import { TextField } from '../../../web/ui/form/text-fields.tsx'
import { type KitForm, useKitForm } from '../../../web/ui/form/use-form.ts'
import { ImportSteps } from '../../../web/ui/import-steps.tsx'
import { Card, Stack } from '../../../web/ui/layout.tsx'
import { PageHead } from '../../../web/ui/page-head.tsx'
import { type PurchaseSheetRow, purchaseOperations } from '../contract/purchase.ts'
import { procurements } from '../contract.ts'
import { purchaseScreens } from '../texts/purchase-screens.ts'
import { screenTexts } from '../texts/screens.ts'

const schema = purchaseOperations.importPurchases.input.pick({ title: true, audience: true })
interface About {
  title: string
  audience: 'team' | 'agency'
}

/** Past purchases from an Excel file: understood row by row, then saved, with a way back. */
export function PurchaseImportPage() {
  const w = useWords(purchaseScreens)
  const words = useWords(screenTexts)
  const [title] = useState(() => `${w.title} ${today().slice(0, 4)}`)
  const form = useKitForm<About, void>(schema, {
    initial: { title, audience: 'agency' },
    send: async () => {},
  })
  const steps = useImport(form)
  return (
    <>
      <PageHead
        title={w.importTitle}
        crumbs={[
          { label: words.procurements, to: '/procurements' },
          { label: w.title, to: '/procurements/purchases' },
        ]}
      />
      <Stack>
        <Card label={w.importTitle}>
          <Stack gap={12}>
            <TextField form={form} name="title" label={w.name} help={w.nameHelp} />
            <RadioField
              form={form}
              name="audience"
              label={w.audience}
              choices={(['agency', 'team'] as const).map((value) => ({ value, label: w.audiences[value] }))}
            />
          </Stack>
        </Card>
        <ImportSteps<PurchaseSheetRow> help={w.importHelp} columns={useColumns()} {...steps} />
      </Stack>
    </>
  )
}

function useColumns() {
  const w = useWords(purchaseScreens).columns
  const f = useFormat()
  return [
    { header: w.subject, cell: (row: PurchaseSheetRow) => row.subject },
    { header: w.cpv, cell: (row: PurchaseSheetRow) => row.cpv },
    { header: w.value, cell: (row: PurchaseSheetRow) => row.valueCents !== null && f.money(row.valueCents) },
    { header: w.boughtOn, cell: (row: PurchaseSheetRow) => row.boughtOn && f.day(row.boughtOn) },
    { header: w.series, cell: (row: PurchaseSheetRow) => row.series },
  ]
}

function useImport(form: KitForm<About>) {
  const importing = useCommand(procurements.importPurchases)
  const withdraw = useCommand(procurements.withdrawPurchases)
  const w = useWords(purchaseScreens)
  return useSheetImport({
    read: (upload) => call(procurements.readPurchaseSheet, { upload }),
    doubts: w.doubts,
    pardon: { doubt: 'madeHere', says: w.another },
    save: async ({ pardoned, ...sheet }) => {
      const done = await importing.mutateAsync({ ...form.handle.getValues(), ...sheet, another: pardoned })
      return { saved: done.rows, undo: () => withdraw.mutateAsync({ id: done.import }) }
    },
  })
}
