import { useWords } from '../../../web/i18n.ts'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { SelectField } from '../../../web/ui/form/choice-fields.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { TextArea } from '../../../web/ui/form/text-fields.tsx'
import { useOperationForm } from '../../../web/ui/form/use-form.ts'
import { announce } from '../../../web/ui/told.tsx'
import { type Evaluation, tenders } from '../contract.ts'
import { evaluationScreens } from '../texts/evaluation-screens.ts'

/** In which order equal tenders were drawn, how, and who was there. */
export function DrawDialog({ evaluation, close }: { evaluation: Evaluation; close: () => void }) {
  const w = useWords(evaluationScreens).places
  const tied = evaluation.tenders.filter(({ id }) => evaluation.tied.includes(id))
  const form = useOperationForm(tenders.recordDraw, {
    initial: {
      procurement: evaluation.procurement.id,
      lot: evaluation.lot,
      order: tied.map(() => ''),
      note: '',
    },
    done: () => {
      announce(w.drawn)
      close()
    },
  })
  const choices = tied.map(({ id, name }) => ({ value: id, label: name }))
  return (
    <Dialog opened close={close} title={w.drawTitle}>
      <Form form={form} submit={w.draw} cancel={close}>
        {tied.map(({ id }, at) => (
          <SelectField key={id} form={form} name={`order.${at}`} label={w.order(at + 1)} choices={choices} />
        ))}
        <TextArea form={form} name="note" label={w.note} rows={3} />
      </Form>
    </Dialog>
  )
}
