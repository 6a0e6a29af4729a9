import { useWords } from '../../../web/i18n.ts'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { RadioField } from '../../../web/ui/form/choice-fields.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { TextArea } from '../../../web/ui/form/text-fields.tsx'
import { useOperationForm } from '../../../web/ui/form/use-form.ts'
import { announce } from '../../../web/ui/told.tsx'
import { type Question, tenders } from '../contract.ts'
import { callScreens } from '../texts/call-screens.ts'

const elsewhere = ['mail', 'phone', 'meeting', 'register'] as const

/** A question that came by another way. */
export function AddQuestionDialog({ procurement, close }: { procurement: string; close: () => void }) {
  const w = useWords(callScreens).questions
  const form = useOperationForm(tenders.addQuestion, {
    initial: { procurement, text: '', source: 'mail' },
    done: () => {
      announce(w.added)
      close()
    },
  })
  const choices = elsewhere.map((value) => ({ value, label: w.sources[value] }))
  return (
    <Dialog opened close={close} title={w.addTitle} width={680}>
      <Form form={form} submit={w.save} cancel={close}>
        <TextArea form={form} name="text" label={w.text} help={w.textHelp} rows={5} />
        <RadioField form={form} name="source" label={w.source} choices={choices} />
      </Form>
    </Dialog>
  )
}

/** The answer to all, with the question in words that show nobody. */
export function AnswerDialog({ question, close }: { question: Question; close: () => void }) {
  const w = useWords(callScreens).questions
  const form = useOperationForm(tenders.answerQuestion, {
    initial: { id: question.id, toldText: question.text, answer: '' },
    draft: `tenders.answer.${question.id}`,
    done: () => {
      announce(w.answerDone)
      close()
    },
  })
  return (
    <Dialog opened close={close} title={w.answerTitle(question.no)} width={680}>
      <Form form={form} submit={w.answerSubmit} cancel={close}>
        <TextArea form={form} name="toldText" label={w.toldText} help={w.toldTextHelp} rows={4} />
        <TextArea form={form} name="answer" label={w.reply} help={w.replyHelp} rows={6} />
      </Form>
    </Dialog>
  )
}
