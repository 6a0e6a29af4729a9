import { useState } from 'react'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { TextArea } from '../../../web/ui/form/text-fields.tsx'
import { useOperationForm } from '../../../web/ui/form/use-form.ts'
import { Card, Cluster, Row, Stack } from '../../../web/ui/layout.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { tenders } from '../contract.ts'
import { callScreens } from '../texts/call-screens.ts'
import css from './call.module.css'
import type { CallProps } from './call-card.tsx'

/** What all were told at once, the newest first. */
export function NoticesCard({ procurement, call }: CallProps) {
  const w = useWords(callScreens).notices
  const f = useFormat()
  const [telling, tell] = useState(false)
  return (
    <Card title={w.title}>
      <Stack gap={12}>
        {call.notices.length === 0 && <p className="small muted">{w.none}</p>}
        {call.notices.toReversed().map(({ id, kind, text, dueAt, toldAt }) => (
          <Row
            key={id}
            small
            title={<b>{w.kinds[kind]}</b>}
            sub={
              <>
                {[f.moment(toldAt), dueAt && w.newDue(f.moment(dueAt))].filter(Boolean).join(' · ')}
                {text && <p className={css.lines}>{text}</p>}
              </>
            }
          />
        ))}
        {call.can.includes('tell') && (
          <Cluster>
            <Button small onClick={() => tell(true)}>
              {w.add}
            </Button>
          </Cluster>
        )}
        {telling && <TellDialog procurement={procurement} close={() => tell(false)} />}
      </Stack>
    </Card>
  )
}

function TellDialog({ procurement, close }: { procurement: string; close: () => void }) {
  const w = useWords(callScreens).notices
  const form = useOperationForm(tenders.tellNotice, {
    initial: { procurement, text: '' },
    done: () => {
      announce(w.done)
      close()
    },
  })
  return (
    <Dialog opened close={close} title={w.addTitle} width={680}>
      <Form form={form} submit={w.submit} cancel={close}>
        <TextArea form={form} name="text" label={w.text} help={w.textHelp} rows={6} />
      </Form>
    </Dialog>
  )
}
