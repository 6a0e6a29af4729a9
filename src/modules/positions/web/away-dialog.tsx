import { z } from 'zod'
import { today } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { CheckboxesField, RadioField } from '../../../web/ui/form/choice-fields.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { DateField } from '../../../web/ui/form/time-fields.tsx'
import { type KitForm, useKitForm } from '../../../web/ui/form/use-form.ts'
import { Note } from '../../../web/ui/marks.tsx'
import { ProblemNote } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { ReasonText, Why } from '../../../web/ui/why.tsx'
import { tasks } from '../../tasks/contract.ts'
import { positions } from '../contract.ts'
import { screenTexts } from '../texts/screen.ts'
import type { PositionShown } from './position-page.tsx'

const schema = z.object({
  from: z.iso.date(),
  until: z.iso.date(),
  what: z.enum(['all', 'some']),
  tasks: z.array(z.string()).optional(),
})
type Wish = z.input<typeof schema>

interface AwayDialogProps {
  position: PositionShown
  own: boolean
  close: () => void
}

/** "I am away": the days, what is handed over, and at once who will substitute and why. */
export function AwayDialog({ position, own, close }: AwayDialogProps) {
  const w = useWords(screenTexts).away
  const goAway = useCommand(positions.goAway)
  const form = useKitForm<Wish, { substitute: { name: string } }>(schema, {
    initial: { from: '', until: '', what: 'all', tasks: [] },
    send: ({ from, until, what, tasks: chosen }) =>
      goAway.mutateAsync({
        id: position.id,
        from,
        until,
        handedOver: what === 'some' ? (chosen ?? []) : null,
      }),
    done: ({ substitute }) => {
      announce(w.done(substitute.name))
      close()
    },
  })
  const what = form.handle.watch('what')
  return (
    <Dialog opened close={close} title={own ? w.title : w.titleFor(position.holder?.name ?? '')} width={620}>
      <Form form={form} submit={w.submit} cancel={close}>
        <DateField form={form} name="from" label={w.from} min={today()} />
        <DateField form={form} name="until" label={w.until} min={today()} />
        <RadioField
          form={form}
          name="what"
          label={w.what}
          choices={[
            { value: 'all', label: w.all, note: w.allNote },
            { value: 'some', label: w.some },
          ]}
        />
        {what === 'some' && <OpenTasks form={form} holder={position.holder?.id ?? ''} />}
        <Preview id={position.id} form={form} />
      </Form>
    </Dialog>
  )
}

function OpenTasks({ form, holder }: { form: KitForm<Wish>; holder: string }) {
  const w = useWords(screenTexts).away
  const open = useQueryOf(tasks.listTasks, { assignee: [holder], open: true, perPage: 100 })
  const choices = open.data?.items.map(({ id, title }) => ({ value: id, label: title })) ?? []
  if (open.data && choices.length === 0) return <p className="small muted">{w.noTasks}</p>
  return <CheckboxesField form={form} name="tasks" label={w.tasks} choices={choices} />
}

function Preview({ id, form }: { id: string; form: KitForm<Wish> }) {
  const w = useWords(screenTexts).away
  const [from, until] = form.handle.watch(['from', 'until'])
  const isDay = (text: string | undefined) => /^\d{4}-\d\d-\d\d$/.test(text ?? '')
  const ready = isDay(from) && isDay(until) && from <= until
  const preview = useQueryOf(positions.previewAbsence, { id, from, until }, { enabled: ready })
  if (!ready) return null
  if (preview.error) return <ProblemNote problem={preview.error} />
  if (!preview.data) return null
  const { substitute, reason } = preview.data
  return (
    <div role="status">
      {substitute ? (
        <Note tone="done">
          <b>{w.substitute(substitute.name)}</b> <Why reason={reason} />
        </Note>
      ) : (
        <Note tone="late" title={w.nobody}>
          <ReasonText reason={reason} />
        </Note>
      )}
    </div>
  )
}
