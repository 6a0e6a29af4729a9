import { useWords } from '../../../web/i18n.ts'
import { useCommand } from '../../../web/queries.ts'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { FileField } from '../../../web/ui/form/file-field.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { TextArea } from '../../../web/ui/form/text-fields.tsx'
import { useOperationForm } from '../../../web/ui/form/use-form.ts'
import { announce, offerUndo } from '../../../web/ui/told.tsx'
import { type TaskPage as Task, tasks } from '../contract.ts'
import { screenTexts } from '../texts/screens.ts'

/** A step that takes words with it. */
export type Asking = 'finish' | 'accept' | 'return' | 'withdraw'

interface StepDialogProps {
  task: Task
  asking: Asking | undefined
  close: () => void
}

export function StepDialog({ task, asking, close }: StepDialogProps) {
  const w = useWords(screenTexts).step
  return (
    <Dialog opened={asking !== undefined} close={close} title={asking && w[asking]}>
      {asking === 'finish' && <FinishForm task={task} close={close} />}
      {asking === 'accept' && <AcceptForm task={task} close={close} />}
      {asking === 'return' && <ReturnForm task={task} close={close} />}
      {asking === 'withdraw' && <WithdrawForm task={task} close={close} />}
    </Dialog>
  )
}

interface StepFormProps {
  task: Task
  close: () => void
}

/** Closes the dialog, says what was done and offers to take it back. */
function useDone({ task, close }: StepFormProps, message: string) {
  const undo = useCommand(tasks.undoStep)
  return () => {
    close()
    offerUndo(message, () => undo.mutate({ id: task.id }))
  }
}

export const fileLimit = 50_000_000

function FinishForm(of: StepFormProps) {
  const w = useWords(screenTexts).step
  const form = useOperationForm(tasks.finishTask, {
    initial: { id: of.task.id, result: '', attachments: [] },
    done: useDone(of, w.finished),
    draft: `tasks.result:${of.task.id}`,
  })
  return (
    <Form form={form} submit={w.finish} cancel={of.close}>
      <TextArea form={form} name="result" label={w.result} help={w.resultHelp} />
      <FileField form={form} name="attachments" label={w.resultFiles} limit={fileLimit} many />
    </Form>
  )
}

function AcceptForm(of: StepFormProps) {
  const w = useWords(screenTexts).step
  const form = useOperationForm(tasks.acceptTask, {
    initial: { id: of.task.id, remark: '' },
    done: useDone(of, w.accepted),
  })
  return (
    <Form form={form} submit={w.accept} cancel={of.close}>
      <TextArea form={form} name="remark" label={w.remark} rows={3} />
    </Form>
  )
}

function ReturnForm(of: StepFormProps) {
  const w = useWords(screenTexts).step
  const form = useOperationForm(tasks.returnTask, {
    initial: { id: of.task.id, reason: '' },
    done: useDone(of, w.returned),
    draft: `tasks.return:${of.task.id}`,
  })
  return (
    <Form form={form} submit={w.return} cancel={of.close}>
      <TextArea form={form} name="reason" label={w.reason} help={w.returnHelp} />
    </Form>
  )
}

function WithdrawForm({ task, close }: StepFormProps) {
  const w = useWords(screenTexts).step
  const form = useOperationForm(tasks.withdrawTask, {
    initial: { id: task.id, reason: '' },
    done: () => {
      close()
      announce(w.withdrawn)
    },
  })
  return (
    <Form form={form} submit={w.withdraw} cancel={close}>
      <TextArea form={form} name="reason" label={w.reason} help={w.withdrawHelp} rows={3} />
    </Form>
  )
}
