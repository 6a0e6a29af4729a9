import { today } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { FileField } from '../../../web/ui/form/file-field.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { TextArea, TextField } from '../../../web/ui/form/text-fields.tsx'
import { DateField } from '../../../web/ui/form/time-fields.tsx'
import { useOperationForm } from '../../../web/ui/form/use-form.ts'
import { announce } from '../../../web/ui/told.tsx'
import { positions } from '../contract.ts'
import { screenTexts } from '../texts/screen.ts'

interface EvidenceDialogProps {
  result: { id: string; text: string }
  close: () => void
}

/** Evidence by hand: a note, a link, a file. */
export function EvidenceDialog({ result, close }: EvidenceDialogProps) {
  const w = useWords(screenTexts).hand
  const form = useOperationForm(positions.addEvidence, {
    initial: { id: result.id, happenedOn: today(), note: '', link: null },
    done: () => {
      announce(w.done)
      close()
    },
    draft: `positions.evidence.${result.id}`,
  })
  return (
    <Dialog opened close={close} title={w.title}>
      <p className="small muted">{result.text}</p>
      <Form form={form} submit={w.submit} cancel={close}>
        <DateField form={form} name="happenedOn" label={w.day} />
        <TextArea form={form} name="note" label={w.note} help={w.noteHelp} rows={4} />
        <TextField form={form} name="link" label={w.link} kind="url" help="https://…" />
        <FileField form={form} name="upload" label={w.file} limit={20 * 1024 * 1024} />
      </Form>
    </Dialog>
  )
}
