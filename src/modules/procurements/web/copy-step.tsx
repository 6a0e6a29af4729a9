import { useState } from 'react'
import { z } from 'zod'
import type { OutputOf } from '../../../kernel/contract.ts'
import { useWords } from '../../../web/i18n.ts'
import { useGo } from '../../../web/place.ts'
import { useCommand } from '../../../web/queries.ts'
import { useMay } from '../../../web/session.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { NumberField, TextField } from '../../../web/ui/form/text-fields.tsx'
import { DateField } from '../../../web/ui/form/time-fields.tsx'
import { useKitForm } from '../../../web/ui/form/use-form.ts'
import { Stack } from '../../../web/ui/layout.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { type ProcurementPage, permissions, procurements } from '../contract.ts'
import { preparationScreens } from '../texts/preparation-screens.ts'
import { screenTexts } from '../texts/screens.ts'

const Copy = z.object({
  title: z.string().trim().min(1).max(300),
  budgetYear: z.number().int().min(2000).max(2199),
  startsOn: z.string().nullable().optional(),
})
type Copy = z.input<typeof Copy>

/** A new procurement from this one, for whoever writes procurements. */
export function CopyStep({ procurement }: { procurement: ProcurementPage }) {
  const w = useWords(preparationScreens).copy
  const may = useMay()
  const [opened, setOpened] = useState(false)
  if (!may(permissions.write)) return null
  return (
    <>
      <Button onClick={() => setOpened(true)}>{w.open}</Button>
      <Dialog opened={opened} close={() => setOpened(false)} title={w.title}>
        <Stack gap={12}>
          <div>{w.text}</div>
          <CopyForm procurement={procurement} close={() => setOpened(false)} />
        </Stack>
      </Dialog>
    </>
  )
}

function CopyForm({ procurement, close }: { procurement: ProcurementPage; close: () => void }) {
  const w = useWords(preparationScreens).copy
  const fields = useWords(screenTexts).form
  const go = useGo()
  const copy = useCommand(procurements.copyProcurement)
  const form = useKitForm<Copy, OutputOf<typeof procurements.copyProcurement>>(Copy, {
    initial: { title: procurement.title, budgetYear: procurement.budgetYear + 1, startsOn: null },
    send: ({ startsOn, ...rest }) =>
      copy.mutateAsync({ id: procurement.id, ...rest, startsOn: startsOn || null }),
    done: ({ id }) => {
      announce(w.done)
      close()
      go(`/procurements/${id}`)
    },
  })
  return (
    <Form form={form} submit={w.do} cancel={close}>
      <TextField form={form} name="title" label={fields.title} />
      <NumberField form={form} name="budgetYear" label={fields.budgetYear} />
      <DateField form={form} name="startsOn" label={fields.startsOn} />
    </Form>
  )
}
