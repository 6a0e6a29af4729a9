import { useWatch } from 'react-hook-form'
import { z } from 'zod'
import { Day } from '../../../kernel/values/day.ts'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { DateField, TimeField } from '../../../web/ui/form/time-fields.tsx'
import { useKitForm } from '../../../web/ui/form/use-form.ts'
import { ProblemNote } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import type { PlannedStepName, Timetable, TimetablePreview, TimetableStep } from '../contract/timetable.ts'
import { type ProcurementId, procurements } from '../contract.ts'
import { timetableScreens } from '../texts/timetable-screens.ts'
import css from './timetable.module.css'
import { sayDay } from './timetable-card.tsx'

const Moved = z.object({ day: Day, time: z.string() })
const MovedDue = Moved.extend({ time: z.string().min(1) })
type Moved = { day: string; time: string }

interface MoveProps {
  id: ProcurementId
  timetable: Timetable
  step: TimetableStep
  close: () => void
}

/** One step on another day, with what moves along; kept only when saved. */
export function MoveStepDialog({ id, timetable, step, close }: MoveProps) {
  const w = useWords(timetableScreens).timetable
  const plan = useCommand(procurements.planTimetable)
  const name = step.step as PlannedStepName
  const initial = { day: step.day ?? '', time: step.time ?? (name === 'due' ? '14:00' : '') }
  const form = useKitForm<Moved, unknown>(name === 'due' ? MovedDue : Moved, {
    initial,
    send: () => plan.mutateAsync({ id, version: timetable.version, steps: stepsFrom(preview.data, moved) }),
    done: () => {
      announce(w.saved)
      close()
    },
  })
  const typed = useWatch({ control: form.handle.control }) as Moved
  const day = Day.safeParse(typed.day).data
  const moved = { step: name, day: day ?? Day.parse('2000-01-01'), time: typed.time || null }
  const preview = useQueryOf(
    procurements.tryTimetable,
    { id, moved },
    { keep: true, enabled: day !== undefined },
  )
  return (
    <Dialog opened close={close} title={w.moveOne(w.steps[name])}>
      <Form form={form} submit={w.save} cancel={close}>
        <div className={css.pair}>
          <DateField form={form} name="day" label={w.day} />
          {name === 'due' && <TimeField form={form} name="time" label={w.time} />}
        </div>
        {preview.error ? <ProblemNote problem={preview.error} /> : <Chain preview={preview.data} />}
      </Form>
    </Dialog>
  )
}

type Wanted = { step: PlannedStepName; day: Day; time: string | null }

/** The moved step, and the later ones that had been planned and were pushed along. */
function stepsFrom(preview: TimetablePreview | undefined, moved: Wanted): Wanted[] {
  const pushed = (preview?.steps ?? []).flatMap(({ step, day, time, moved: isMoved, proposed, movable }) =>
    isMoved && movable && !proposed && day && step !== moved.step
      ? [{ step: step as PlannedStepName, day, time }]
      : [],
  )
  return [moved, ...pushed]
}

function Chain({ preview }: { preview: TimetablePreview | undefined }) {
  const w = useWords(timetableScreens).timetable
  const f = useFormat()
  const moved = preview?.steps.filter((step) => step.moved || step.faults.length > 0) ?? []
  return (
    <section aria-live="polite" aria-label={w.chain}>
      <h3>{w.chain}</h3>
      {moved.length === 0 && <p className="muted">{w.nothing}</p>}
      <ul className={css.steps}>
        {moved.map((step) => (
          <li key={step.step}>
            {w.steps[step.step]}:{' '}
            {w.moved(
              sayDay({ day: step.was, time: step.wasTime }, { f, w }) ?? '–',
              sayDay(step, { f, w }) ?? '–',
            )}
            {step.faults.map((fault) => (
              <div key={fault} className={css.fault}>
                {w.faults[fault]}
              </div>
            ))}
          </li>
        ))}
      </ul>
    </section>
  )
}
