import { useWatch } from 'react-hook-form'
import { z } from 'zod'
import { Day } from '../../../kernel/values/day.ts'
import { today, useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { CheckboxField, SelectField } from '../../../web/ui/form/choice-fields.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { TextArea } from '../../../web/ui/form/text-fields.tsx'
import { DateField, TimeField } from '../../../web/ui/form/time-fields.tsx'
import { type KitForm, useKitForm } from '../../../web/ui/form/use-form.ts'
import { Stack } from '../../../web/ui/layout.tsx'
import { Note } from '../../../web/ui/marks.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import type { AnnouncementPreview } from '../contract/announcement.ts'
import type { Timetable } from '../contract/timetable.ts'
import { ProcedureCode, type ProcurementId, procurements } from '../contract.ts'
import { free, grounded } from '../rules/volunteering.ts'
import { procedureScreens } from '../texts/procedure-screens.ts'
import { screenTexts } from '../texts/screens.ts'
import { timetableScreens } from '../texts/timetable-screens.ts'
import { Judged } from './procedure-card.tsx'
import { StartGaps, stoppingGaps } from './start-gaps.tsx'
import css from './timetable.module.css'

/** Day and time are needed where they are shown: everywhere but in a small purchase without tenders. */
const Start = z
  .object({
    startsOn: Day,
    day: z.string(),
    time: z.string(),
    without: z.boolean().optional(),
    volunteerFor: z.string().optional(),
    ground: z.string().trim().max(2000).optional(),
  })
  .superRefine((said, { addIssue }) => {
    if (said.without) return
    for (const name of ['day', 'time'] as const)
      if (!said[name]) addIssue({ code: 'invalid_type', expected: 'string', input: undefined, path: [name] })
  })
type Start = Record<'day' | 'time' | 'volunteerFor' | 'ground', string | undefined> & {
  startsOn: string
  without?: boolean
}

interface StartProps {
  id: ProcurementId
  timetable: Timetable
  close: () => void
}

/** The start: what lacks, by which procedure, from when and until when tenders come in, judged as one types. */
export function StartDialog({ id, timetable, close }: StartProps) {
  const w = useWords(timetableScreens).start
  const more = useWords(procedureScreens).start
  const begin = useCommand(procurements.announceProcurement)
  const due = timetable.steps.find(({ step, proposed }) => step === 'due' && !proposed)
  const form = useKitForm<Start, unknown>(Start, {
    initial: {
      startsOn: begunOn(timetable) ?? today(),
      day: due?.day ?? '',
      time: due?.time ?? '14:00',
      without: false,
    },
    send: ({ startsOn, day, time, without, volunteerFor, ground }) =>
      begin.mutateAsync({
        ...{ id, version: timetable.version, startsOn: Day.parse(startsOn) },
        volunteerFor: ProcedureCode.safeParse(volunteerFor).data ?? null,
        ground: volunteerFor && ground ? ground : null,
        due: without || !day || !time ? null : { day: Day.parse(day), time },
      }),
    done: () => {
      announce(w.done)
      close()
    },
    refusedAt,
  })
  const preview = usePreview(id, form)
  return (
    <Dialog opened close={close} title={w.title}>
      <Loaded of={preview} lines={6}>
        {(data) =>
          stoppingGaps(data.gaps).length > 0 ? (
            <Stack>
              <StartGaps {...{ id, close }} gaps={data.gaps} />
              <StartsOn form={form} />
              <OtherProcedure form={form} preview={data} />
              <div>
                <Button onClick={close}>{more.close}</Button>
              </div>
            </Stack>
          ) : (
            <Form form={form} submit={w.go} cancel={close}>
              <StartFields form={form} preview={data} />
            </Form>
          )
        }
      </Loaded>
    </Dialog>
  )
}

/** A planned day that went by: it began then, elsewhere, unless one says otherwise. */
function begunOn({ steps }: Timetable): Day | undefined {
  const planned = steps.find(({ step }) => step === 'announce')?.day
  return planned && planned < today() ? planned : undefined
}

const refusedAt = {
  'procurements.DueMomentNeeded': 'day',
  'procurements.DueMomentPast': 'day',
  'procurements.ClosingNotAllowed': 'day',
  'procurements.TermTooShort': 'day',
  'procurements.StartInFuture': 'startsOn',
} as const

function usePreview(id: ProcurementId, form: KitForm<Start>) {
  const typed = useWatch({ control: form.handle.control }) as Start
  const startsOn = Day.safeParse(typed.startsOn).data ?? Day.parse(today())
  const volunteerFor = ProcedureCode.safeParse(typed.volunteerFor).data
  const ground = volunteerFor && typed.ground
  const question = { id, startsOn, ...(volunteerFor && { volunteerFor }), ...(ground && { ground }) }
  return useQueryOf(procurements.previewAnnouncement, question, { keep: true })
}

function StartFields({ form, preview }: { form: KitForm<Start>; preview: AnnouncementPreview }) {
  const w = useWords(timetableScreens).start
  const more = useWords(procedureScreens).start
  const { without } = useWatch({ control: form.handle.control }) as Start
  const { advice, due } = preview
  const isAsked = due.needed || !without
  return (
    <Stack>
      <section className={css.law} aria-label={more.judged} aria-live="polite">
        {advice && <Judged advice={advice} />}
      </section>
      <p>{w.text}</p>
      <StartsOn form={form} />
      {!due.needed && <CheckboxField form={form} name="without" label={w.without} />}
      {isAsked && <DueFields form={form} due={due} />}
      <OtherProcedure form={form} preview={preview} />
    </Stack>
  )
}

/** What lacks may hang on it, and on another procedure: both stay in sight. */
function StartsOn({ form }: { form: KitForm<Start> }) {
  const w = useWords(timetableScreens).start
  const { startsOn } = useWatch({ control: form.handle.control }) as Start
  return (
    <>
      <DateField form={form} name="startsOn" label={w.startsOn} help={w.startsOnHelp} max={today()} />
      {startsOn < today() && <Note tone="soon">{w.startedBefore}</Note>}
    </>
  )
}

function DueFields({ form: whole, due }: { form: KitForm<Start>; due: AnnouncementPreview['due'] }) {
  const form = { ...whole, isOptional: () => false }
  const w = useWords(timetableScreens).start
  const { box } = useWords(procedureScreens).start
  return (
    <>
      <div className={css.pair}>
        <DateField form={form} name="day" label={w.day} help={useDueHelp(due)} />
        <TimeField form={form} name="time" label={w.time} />
      </div>
      <p className="small muted">{box}</p>
    </>
  )
}

/** From when on and within which hours tenders may close. */
function useDueHelp({ earliest, from, until, rules }: AnnouncementPreview['due']): string {
  const w = useWords(procedureScreens).start
  const f = useFormat()
  const cites = rules.length > 0 ? ` (${[...new Set(rules.map(({ cite }) => cite))].join('; ')})` : ''
  return [
    earliest && rules.length > 0 ? w.earliest(f.day(earliest)) : w.free,
    from && until ? w.hours(f.clock(from), f.clock(until)) : '',
    cites,
  ]
    .filter(Boolean)
    .join(' ')
}

/** A stricter procedure by one's own will, or one for which a ground must be written down. */
function OtherProcedure({ form, preview }: { form: KitForm<Start>; preview: AnnouncementPreview }) {
  const w = useWords(procedureScreens).start
  const { procedures } = useWords(screenTexts)
  const { volunteerFor } = useWatch({ control: form.handle.control }) as Start
  const wished = ProcedureCode.safeParse(volunteerFor).data
  const needsGround = wished && (grounded.includes(wished) || preview.advice?.required === null)
  return (
    <>
      <SelectField
        form={form}
        name="volunteerFor"
        label={w.other}
        help={w.otherHelp}
        choices={[
          ...free.map((value) => ({ value, label: procedures[value] })),
          ...grounded.map((value) => ({ value, label: w.grounded(procedures[value]) })),
        ]}
      />
      {preview.declined && <Note tone="soon">{w.declined[preview.declined]}</Note>}
      {needsGround && (
        <TextArea form={form} name="ground" label={w.groundLabel} help={w.groundHelp} rows={3} />
      )}
    </>
  )
}
