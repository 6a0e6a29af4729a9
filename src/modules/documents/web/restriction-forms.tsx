import { z } from 'zod'
import type { OutputOf } from '../../../kernel/contract.ts'
import { Day } from '../../../kernel/values/day.ts'
import { today, useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useCommand } from '../../../web/queries.ts'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { CheckboxesField, SelectField } from '../../../web/ui/form/choice-fields.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { TextField } from '../../../web/ui/form/text-fields.tsx'
import { DateField } from '../../../web/ui/form/time-fields.tsx'
import { type KitForm, useKitForm, useOperationForm } from '../../../web/ui/form/use-form.ts'
import { Stack } from '../../../web/ui/layout.tsx'
import { Note } from '../../../web/ui/marks.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { PersonalEvent } from '../contract/restriction.ts'
import { type DocumentPage, documents } from '../contract.ts'
import { countEnd } from '../rules/restriction.ts'
import { registerScreens } from '../texts/register-screens.ts'
import { choicesOf } from './register-forms.tsx'
import type { Restrictions } from './restriction-card.tsx'

const Filled = z.object({
  grounds: z.array(z.string()).min(1),
  startsOn: Day,
  holder: z.string().trim().min(1).max(300),
  personalEvent: PersonalEvent.nullable().optional(),
  personalEventDay: Day.nullable().optional(),
})
type Filled = z.input<typeof Filled>

interface Props {
  document: DocumentPage
  close: () => void
}

export function RestrictDialog({ document: { id, version }, from, close }: Props & { from: Restrictions }) {
  const w = useWords(registerScreens).restriction
  const restrict = useCommand(documents.restrictDocument)
  const form = useKitForm<Filled, OutputOf<typeof documents.restrictDocument>>(Filled, {
    initial: { grounds: [], startsOn: today(), holder: from.holder },
    send: ({ grounds, startsOn, holder, ...personal }) =>
      restrict.mutateAsync({
        id,
        version,
        startsOn,
        holder,
        grounds: grounds.map((ground) => ({ ground, ...personalOf(ground, personal, from) })),
      }),
    done: () => {
      announce(w.set)
      close()
    },
    refusedAt: {
      'documents.PersonalDayRefused': 'personalEventDay',
      'documents.RestrictionStartsAhead': 'startsOn',
      'documents.GroundSetAlready': 'grounds',
    },
  })
  return (
    <Dialog opened close={close} title={w.restrict} width={680}>
      <Form form={form} submit={w.restrict} cancel={close}>
        <GroundFields form={form} from={from} />
        <DateField form={form} name="startsOn" label={w.startsOn} max={today()} />
        <PersonalFields form={form} from={from} />
        <TextField form={form} name="holder" label={w.holder} />
        <Ends form={form} from={from} />
        <Forbidden notes={from.notes} />
      </Form>
    </Dialog>
  )
}

type Personal = Pick<Filled, 'personalEvent' | 'personalEventDay'>
/** The day of death or birth belongs to the ground of personal data only. */
function personalOf(key: string, { personalEvent, personalEventDay }: Personal, { grounds }: Restrictions) {
  const isPersonal = grounds.some((ground) => ground.key === key && ground.period === 'personal')
  return {
    personalEvent: isPersonal ? (personalEvent ?? null) : null,
    personalEventDay: isPersonal ? ((personalEventDay || null) as Day | null) : null,
  }
}

function GroundFields({ form, from }: { form: KitForm<Filled>; from: Restrictions }) {
  const w = useWords(registerScreens).restriction
  const set = new Set(from.items.filter(({ lifted }) => !lifted).map(({ ground }) => ground.key))
  const choices = from.grounds
    .filter(({ key }) => !set.has(key))
    .map(({ key, cite, text, doubts }) => ({
      value: key,
      label: `${cite}: ${text}`,
      note: doubts.map((doubt) => w.doubts[doubt]).join('; '),
    }))
  return (
    <CheckboxesField form={form} name="grounds" label={w.grounds} help={w.groundsHelp} choices={choices} />
  )
}

function PersonalFields({ form, from }: { form: KitForm<Filled>; from: Restrictions }) {
  const w = useWords(registerScreens).restriction
  const chosen = form.handle.watch('grounds') ?? []
  if (!from.grounds.some(({ key, period }) => period === 'personal' && chosen.includes(key))) return null
  return (
    <>
      <SelectField
        form={form}
        name="personalEvent"
        label={w.personal}
        help={w.personalHelp}
        choices={choicesOf(w.personalEvents)}
      />
      {form.handle.watch('personalEvent') && (
        <DateField form={form} name="personalEventDay" label={w.personalDay} max={today()} />
      )}
    </>
  )
}

/** The ends as they would be, while one chooses. */
function Ends({ form, from }: { form: KitForm<Filled>; from: Restrictions }) {
  const w = useWords(registerScreens).restriction
  const f = useFormat()
  const values = form.handle.watch()
  const start = Day.safeParse(values.startsOn)
  const chosen = from.grounds.filter(({ key }) => values.grounds?.includes(key))
  if (!start.success || chosen.length === 0) return null
  return (
    <Note tone="law">
      {chosen.map(({ key, cite, period }) => {
        const { personalEvent, personalEventDay } = personalOf(key, values, from)
        const day = Day.safeParse(personalEventDay)
        const of = { period, startsOn: start.data, personalEvent }
        const end = endOf({ ...of, personalEventDay: day.success ? day.data : null }, from)
        return <p key={key}>{w.wouldEnd(cite, end && f.day(end))}</p>
      })}
    </Note>
  )
}

/** Null also where the law's rows don't give the years: the server says so then. */
function endOf(of: Parameters<typeof countEnd>[0], { terms }: Restrictions): Day | null {
  try {
    return countEnd(of, terms).endsOn
  } catch {
    return null
  }
}

function Forbidden({ notes }: Pick<Restrictions, 'notes'>) {
  const w = useWords(registerScreens).restriction
  return notes.map(({ cite, text, doubts }) => (
    <p key={cite} className="small muted">
      {w.notes} ({cite}): {text} {doubts.length > 0 && `(${doubts.map((one) => w.doubts[one]).join('; ')})`}
    </p>
  ))
}

export function ReasonDialog(props: Props & { step: 'extend' | 'lift'; restriction: string }) {
  return props.step === 'extend' ? <ExtendDialog {...props} /> : <LiftDialog {...props} />
}

function ExtendDialog({ document: { id, version }, restriction, close }: Props & { restriction: string }) {
  const w = useWords(registerScreens).restriction
  const form = useOperationForm(documents.extendRestriction, {
    initial: { id, version, restriction, reason: '' },
    done: () => {
      announce(w.extended)
      close()
    },
  })
  return (
    <Dialog opened close={close} title={w.extend}>
      <Stack>
        <p>{w.extendText}</p>
        <Form form={form} submit={w.extend} cancel={close}>
          <TextField form={form} name="reason" label={w.reason} />
        </Form>
      </Stack>
    </Dialog>
  )
}

function LiftDialog({ document: { id, version }, restriction, close }: Props & { restriction: string }) {
  const w = useWords(registerScreens).restriction
  const form = useOperationForm(documents.liftRestriction, {
    initial: { id, version, restriction, reason: '' },
    done: () => {
      announce(w.lifted)
      close()
    },
  })
  return (
    <Dialog opened close={close} title={w.lift}>
      <Stack>
        <p>{w.liftText}</p>
        <Form form={form} submit={w.lift} cancel={close}>
          <TextField form={form} name="reason" label={w.reason} />
        </Form>
      </Stack>
    </Dialog>
  )
}
