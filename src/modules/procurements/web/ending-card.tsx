import { useState } from 'react'
import { useWatch } from 'react-hook-form'
import { useWords } from '../../../web/i18n.ts'
import { useCommand } from '../../../web/queries.ts'
import { useMay } from '../../../web/session.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { RadioField } from '../../../web/ui/form/choice-fields.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { TextArea } from '../../../web/ui/form/text-fields.tsx'
import { useOperationForm } from '../../../web/ui/form/use-form.ts'
import { Card, Stack } from '../../../web/ui/layout.tsx'
import { ProblemNote } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { EndKind } from '../contract/ending.ts'
import { type ProcurementPage, permissions, procurements } from '../contract.ts'
import { outcomeScreens } from '../texts/outcome-screens.ts'

/** How it ends: done, failed or cancelled; and the way back where that was a mistake. */
export function EndingCard({ procurement }: { procurement: ProcurementPage }) {
  const w = useWords(outcomeScreens).ending
  const may = useMay()
  const [asking, ask] = useState(false)
  const { id, version, endedAt, endReason } = procurement
  const reopen = useCommand(procurements.reopenProcurement, { done: () => announce(w.reopened) })
  if (!may(permissions.write)) return null
  return (
    <Card title={w.title}>
      <Stack gap={10}>
        {endReason ? <p>{endReason}</p> : <p className="small muted">{w.help}</p>}
        {!endedAt && (
          <Button small onClick={() => ask(true)}>
            {w.end}
          </Button>
        )}
        {endedAt && may(permissions.decide) && (
          <Button small look="quiet" busy={reopen.isPending} onClick={() => reopen.mutate({ id, version })}>
            {w.reopen}
          </Button>
        )}
        {reopen.error && <ProblemNote problem={reopen.error} />}
        {asking && <EndDialog procurement={procurement} close={() => ask(false)} />}
      </Stack>
    </Card>
  )
}

function EndDialog({ procurement, close }: { procurement: ProcurementPage; close: () => void }) {
  const w = useWords(outcomeScreens).ending
  const { id, version, contractedAt } = procurement
  const form = useOperationForm(procurements.endProcurement, {
    initial: { id, version, as: contractedAt ? 'done' : 'cancelled' },
    done: () => {
      announce(w.done)
      close()
    },
    refusedAt: { 'procurements.EndReasonMissing': 'reason' },
  })
  return (
    <Dialog opened close={close} title={w.end} width={520}>
      <p className="small">{w.help}</p>
      <Form form={form} submit={w.end} cancel={close}>
        <RadioField
          form={form}
          name="as"
          label={w.as}
          choices={EndKind.options.map((value) => ({ value, label: w.kinds[value] }))}
        />
        <Reason form={form} />
      </Form>
    </Dialog>
  )
}

/** Without a reason only what was carried out may end. */
function Reason({ form }: { form: ReturnType<typeof useOperationForm<typeof procurements.endProcurement>> }) {
  const w = useWords(outcomeScreens).ending
  const as = useWatch({ control: form.handle.control, name: 'as' })
  const needed = { ...form, isOptional: () => as === 'done' }
  return <TextArea form={needed} name="reason" label={w.reason} rows={4} />
}
