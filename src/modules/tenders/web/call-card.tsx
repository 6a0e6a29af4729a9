import { useState } from 'react'
import type { OutputOf } from '../../../kernel/contract.ts'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useCommand } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { confirmDanger } from '../../../web/ui/confirm-danger.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { TextArea } from '../../../web/ui/form/text-fields.tsx'
import { useOperationForm } from '../../../web/ui/form/use-form.ts'
import { Card, Cluster, Stack } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { ProblemNote } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { tenders } from '../contract.ts'
import { callScreens } from '../texts/call-screens.ts'
import css from './call.module.css'

export type Call = OutputOf<typeof tenders.readCall>
export interface CallProps {
  procurement: string
  call: Call
}

/** The words of the call, and whether it is open to all. */
export function CallCard({ procurement, call }: CallProps) {
  const w = useWords(callScreens).call
  const f = useFormat()
  const [writing, write] = useState(false)
  const open = useCommand(tenders.openCall, { done: () => announce(w.opened) })
  const openToAll = async () => {
    const question = { title: w.openTitle, consequence: w.openConsequence, action: w.open }
    if (await confirmDanger(question)) open.mutate({ procurement })
  }
  return (
    <Card title={w.title}>
      <Stack gap={12}>
        {call.summary ? <p className={css.lines}>{call.summary}</p> : <p className="muted">{w.none}</p>}
        {call.openedAt && (
          <p className="small">
            {w.publicSince(f.moment(call.openedAt))} <Link to={`/calls/${procurement}`}>{w.publicPage}</Link>
          </p>
        )}
        {call.told && <p className="small muted">{w.told}</p>}
        <ProblemNote problem={open.error} />
        <Cluster>
          {call.can.includes('describe') && (
            <Button small onClick={() => write(true)}>
              {call.summary ? w.change : w.write}
            </Button>
          )}
          {call.can.includes('open') && (
            <Button small busy={open.isPending} onClick={openToAll}>
              {w.open}
            </Button>
          )}
        </Cluster>
        {writing && <WriteDialog procurement={procurement} call={call} close={() => write(false)} />}
      </Stack>
    </Card>
  )
}

function WriteDialog({ procurement, call, close }: CallProps & { close: () => void }) {
  const w = useWords(callScreens).call
  const form = useOperationForm(tenders.describeCall, {
    initial: { procurement, summary: call.summary || call.proposed },
    done: () => {
      announce(w.saved)
      close()
    },
  })
  return (
    <Dialog opened close={close} title={w.write} width={680}>
      <Form form={form} submit={w.save} cancel={close}>
        <TextArea form={form} name="summary" label={w.summary} help={w.summaryHelp} rows={8} />
      </Form>
    </Dialog>
  )
}
