import { z } from 'zod'
import { DiscreetParagraphs } from '../../../kernel/contract.ts'
import { useWords } from '../../../web/i18n.ts'
import { useCommand } from '../../../web/queries.ts'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { TextArea } from '../../../web/ui/form/text-fields.tsx'
import { useKitForm } from '../../../web/ui/form/use-form.ts'
import { Stack } from '../../../web/ui/layout.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { type ProcurementPage, procurements } from '../contract.ts'
import { preparationScreens } from '../texts/preparation-screens.ts'

/** Not empty: nothing said would confirm that nothing binds. */
const Bound = z.object({ conflict: DiscreetParagraphs(2000, 3) })
type Bound = z.input<typeof Bound>

interface ConflictProps {
  procurement: ProcurementPage
  opened: boolean
  close: () => void
}

/** Says what binds one, and what follows from saying it. */
export function ConflictOfInterests({ procurement, opened, close }: ConflictProps) {
  const w = useWords(preparationScreens).people
  const declare = useCommand(procurements.declareInterests)
  const form = useKitForm<Bound, unknown>(Bound, {
    initial: { conflict: '' },
    send: ({ conflict }) => declare.mutateAsync({ id: procurement.id, conflict }),
    done: () => {
      announce(w.thanksOut)
      close()
    },
  })
  return (
    <Dialog opened={opened} close={close} title={w.haveTitle}>
      <Stack gap={12}>
        <div>{w.haveText}</div>
        <Form form={form} submit={w.declare} cancel={close}>
          <TextArea form={form} name="conflict" label={w.binds} help={w.bindsHelp} rows={3} />
        </Form>
      </Stack>
    </Dialog>
  )
}
