import { z } from 'zod'
import { Day } from '../../../kernel/values/day.ts'
import { useWords } from '../../../web/i18n.ts'
import { useCommand } from '../../../web/queries.ts'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { TextArea } from '../../../web/ui/form/text-fields.tsx'
import { DateField, TimeField } from '../../../web/ui/form/time-fields.tsx'
import { useKitForm } from '../../../web/ui/form/use-form.ts'
import { announce } from '../../../web/ui/told.tsx'
import type { Timetable } from '../contract/timetable.ts'
import { type ProcurementId, procurements } from '../contract.ts'
import { timetableScreens } from '../texts/timetable-screens.ts'
import css from './timetable.module.css'

const Put = z.object({ day: Day, time: z.string().min(1), reason: z.string().trim().min(1).max(2000) })
type Put = { day: string; time: string; reason: string }

interface MoveDueProps {
  id: ProcurementId
  timetable: Timetable
  close: () => void
}

/** More time for everyone, with the reason that tenderers see. */
export function MoveDueDialog({ id, timetable, close }: MoveDueProps) {
  const words = useWords(timetableScreens)
  const w = words.due
  const move = useCommand(procurements.moveDueMoment)
  const due = timetable.steps.find(({ step }) => step === 'due')
  const form = useKitForm<Put, unknown>(Put, {
    initial: { day: due?.day ?? '', time: due?.time ?? '14:00', reason: '' },
    send: ({ day, ...rest }) => move.mutateAsync({ id, day: Day.parse(day), ...rest }),
    done: () => {
      announce(w.done)
      close()
    },
  })
  return (
    <Dialog opened close={close} title={w.title}>
      <Form form={form} submit={w.go} cancel={close}>
        <p>{w.text}</p>
        <div className={css.pair}>
          <DateField form={form} name="day" label={words.start.day} />
          <TimeField form={form} name="time" label={words.start.time} />
        </div>
        <TextArea form={form} name="reason" label={w.reason} help={w.reasonHelp} rows={3} />
      </Form>
    </Dialog>
  )
}
