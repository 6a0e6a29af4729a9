import { z } from 'zod'
import { Day } from '../../../kernel/values/day.ts'
import { today } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useCommand } from '../../../web/queries.ts'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { CheckboxField, SelectField } from '../../../web/ui/form/choice-fields.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { DateField, TimeField } from '../../../web/ui/form/time-fields.tsx'
import { type KitForm, useKitForm } from '../../../web/ui/form/use-form.ts'
import { Stack } from '../../../web/ui/layout.tsx'
import { Note } from '../../../web/ui/marks.tsx'
import { announce } from '../../../web/ui/told.tsx'
import type { Timetable } from '../contract/timetable.ts'
import { ProcedureCode, type ProcurementId, procurements } from '../contract.ts'
import { screenTexts } from '../texts/screens.ts'
import { timetableScreens } from '../texts/timetable-screens.ts'
import { stricter } from './advice-fields.tsx'
import css from './timetable.module.css'

const Start = z.object({
  startsOn: Day,
  day: z.string().optional(),
  time: z.string().optional(),
  without: z.boolean().optional(),
  volunteerFor: z.string().optional(),
})
type Start = { startsOn: string; day?: string; time?: string; without?: boolean; volunteerFor?: string }

/** Purchases in which nobody has to be asked for tenders. */
const direct: readonly (string | null)[] = ['VO', 'LA', 'RL']

interface StartProps {
  id: ProcurementId
  timetable: Timetable
  close: () => void
}

/** The start: what lacks, by which procedure, from when and until when tenders come in. */
export function StartDialog({ id, timetable, close }: StartProps) {
  const w = useWords(timetableScreens).start
  const begin = useCommand(procurements.announceProcurement)
  const due = timetable.steps.find(({ step }) => step === 'due')
  const form = useKitForm<Start, unknown>(Start, {
    initial: { startsOn: today(), day: due?.day ?? '', time: due?.time ?? '14:00', without: false },
    send: ({ startsOn, day, time, without, volunteerFor }) =>
      begin.mutateAsync({
        ...{ id, version: timetable.version, startsOn: Day.parse(startsOn) },
        volunteerFor: ProcedureCode.safeParse(volunteerFor).data ?? null,
        due: without || !day || !time ? null : { day: Day.parse(day), time },
      }),
    done: () => {
      announce(w.done)
      close()
    },
  })
  return (
    <Dialog opened close={close} title={w.title}>
      <Stack>
        <Gaps timetable={timetable} />
        <Form form={form} submit={w.go} cancel={close}>
          <StartFields form={form} mayBeDirect={direct.includes(timetable.procedure)} />
        </Form>
      </Stack>
    </Dialog>
  )
}

function StartFields({ form, mayBeDirect }: { form: KitForm<Start>; mayBeDirect: boolean }) {
  const w = useWords(timetableScreens).start
  const words = useWords(screenTexts)
  return (
    <>
      <p>{w.text}</p>
      <DateField form={form} name="startsOn" label={w.startsOn} help={w.startsOnHelp} max={today()} />
      <div className={css.pair}>
        <DateField form={form} name="day" label={w.day} />
        <TimeField form={form} name="time" label={w.time} />
      </div>
      <SelectField
        form={form}
        name="volunteerFor"
        label={w.volunteerFor}
        help={w.volunteerHelp}
        choices={stricter.map((value) => ({ value, label: words.procedures[value] }))}
      />
      {mayBeDirect && <CheckboxField form={form} name="without" label={w.without} />}
    </>
  )
}

function Gaps({ timetable }: { timetable: Timetable }) {
  const w = useWords(timetableScreens).start
  const words = useWords(screenTexts)
  const { gaps, procedure } = timetable
  const people = ({ step, what }: Timetable['gaps'][number]) =>
    step === 'declarations' || step === 'documents' ? what.join(', ') : ''
  if (gaps.length === 0)
    return (
      <Note tone="done" title={procedure ? words.procedures[procedure] : w.ready}>
        {procedure && w.ready}
      </Note>
    )
  return (
    <Note tone="late" title={w.gaps}>
      <ul className={css.steps}>
        {gaps.map((gap) => (
          <li key={gap.step}>{[w.gapNames[gap.step], people(gap)].filter(Boolean).join(': ')}</li>
        ))}
      </ul>
    </Note>
  )
}
