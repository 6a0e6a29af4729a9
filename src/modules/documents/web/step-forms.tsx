import { useWords } from '../../../web/i18n.ts'
import { SearchField } from '../../../web/ui/form/choice-fields.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { TextArea } from '../../../web/ui/form/text-fields.tsx'
import { useOperationForm } from '../../../web/ui/form/use-form.ts'
import { announce } from '../../../web/ui/told.tsx'
import { documents } from '../contract.ts'
import { approvalScreens } from '../texts/approval-screens.ts'
import type { StepOf } from './step-ways.tsx'
import { useApproverChoices } from './use-approvers.ts'

interface FormOf {
  of: StepOf
  close: () => void
}
const answerOf = ({ document, round, step }: StepOf) => ({
  id: document,
  step: step.id,
  sha256: round.version.sha256,
})

export function RemarkForm({ of, close }: FormOf) {
  const w = useWords(approvalScreens).step
  const form = useOperationForm(documents.approveStep, {
    initial: { ...answerOf(of), remark: '' },
    done: ({ complete }) => {
      close()
      announce(complete ? w.complete : w.approved)
    },
    draft: `documents.remark:${of.step.id}`,
  })
  return (
    <Form form={form} submit={w.approve} cancel={close}>
      <TextArea form={form} name="remark" label={w.remark} help={w.remarkHelp} rows={4} />
    </Form>
  )
}

export function ReturnForm({ of, close }: FormOf) {
  const w = useWords(approvalScreens).step
  const form = useOperationForm(documents.returnStep, {
    initial: { ...answerOf(of), reason: '' },
    done: () => {
      close()
      announce(w.returned)
    },
    draft: `documents.return:${of.step.id}`,
  })
  return (
    <Form form={form} submit={w.return} cancel={close}>
      <TextArea form={form} name="reason" label={w.reason} help={w.returnHelp} />
    </Form>
  )
}

export function HandOnForm({ of, close }: FormOf) {
  const w = useWords(approvalScreens).step
  const { document, step, round } = of
  const asked = [round.askedBy.id, ...step.answering.map(({ id }) => id)] as readonly string[]
  const choices = useApproverChoices().filter(({ value }) => !asked.includes(value))
  const form = useOperationForm(documents.handOnStep, {
    initial: { id: document, step: step.id, reason: '' },
    done: () => {
      close()
      announce(w.handedOnDone)
    },
  })
  return (
    <Form form={form} submit={w.giveOn} cancel={close}>
      <SearchField form={form} name="to" label={w.to} choices={choices} />
      <TextArea form={form} name="reason" label={w.reason} help={w.handOnHelp} rows={3} />
    </Form>
  )
}
