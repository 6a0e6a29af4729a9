import { useState } from 'react'
import { useWords } from '../../../web/i18n.ts'
import { useCommand } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { TextField } from '../../../web/ui/form/text-fields.tsx'
import { useOperationForm } from '../../../web/ui/form/use-form.ts'
import { Stack } from '../../../web/ui/layout.tsx'
import { announce, offerUndo } from '../../../web/ui/told.tsx'
import { type DocumentPage, documents } from '../contract.ts'
import { screenTexts } from '../texts/screens.ts'

/** Ending a document that is needed no more, and taking that back. */
export function EndSteps({ document }: { document: DocumentPage }) {
  const w = useWords(screenTexts).page
  const [asking, setAsking] = useState(false)
  const reopen = useCommand(documents.reopenDocument, { done: () => announce(w.reopened) })
  const { id, version, can } = document
  return (
    <>
      {can.includes('end') && (
        <div>
          <Button small look="quiet" onClick={() => setAsking(true)}>
            {w.end}
          </Button>
        </div>
      )}
      {can.includes('reopen') && (
        <div>
          <Button small icon="undo" busy={reopen.isPending} onClick={() => reopen.mutate({ id, version })}>
            {w.reopen}
          </Button>
        </div>
      )}
      <Dialog opened={asking} close={() => setAsking(false)} title={w.end}>
        <EndForm document={document} close={() => setAsking(false)} />
      </Dialog>
    </>
  )
}

function EndForm({ document: { id, version }, close }: { document: DocumentPage; close: () => void }) {
  const w = useWords(screenTexts).page
  const reopen = useCommand(documents.reopenDocument, { done: () => announce(w.reopened) })
  const form = useOperationForm(documents.endDocument, {
    initial: { id, version, reason: '' },
    done: (answer) => {
      close()
      offerUndo(w.ended, () => reopen.mutate({ id, version: answer.version }))
    },
  })
  return (
    <Stack>
      <p>{w.endText}</p>
      <Form form={form} submit={w.end} cancel={close}>
        <TextField form={form} name="reason" label={w.endReason} />
      </Form>
    </Stack>
  )
}
