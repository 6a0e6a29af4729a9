import { z } from 'zod'
import type { OutputOf } from '../../../kernel/contract.ts'
import { Day } from '../../../kernel/values/day.ts'
import { useColleagueChoices } from '../../../web/colleagues.ts'
import { today } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useCommand } from '../../../web/queries.ts'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { CheckboxField, SearchField, SelectField } from '../../../web/ui/form/choice-fields.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { TextField } from '../../../web/ui/form/text-fields.tsx'
import { DateField } from '../../../web/ui/form/time-fields.tsx'
import { type KitForm, useKitForm, useOperationForm } from '../../../web/ui/form/use-form.ts'
import { Stack } from '../../../web/ui/layout.tsx'
import { Note } from '../../../web/ui/marks.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { Channel, Direction, type Entry } from '../contract/register.ts'
import { type DocumentPage, documents, permissions } from '../contract.ts'
import { registerScreens } from '../texts/register-screens.ts'
import { FollowUpField } from './follow-up-field.tsx'
import type { Registration } from './register-card.tsx'
import { RemindMissing } from './remind-missing.tsx'

const Filled = z.object({
  series: z.string().min(1),
  direction: Direction,
  channel: Channel,
  eventDay: Day,
  correspondent: z.string().trim().max(300).optional(),
  isPerson: z.boolean().optional(),
  code: z.string().trim().max(8).optional(),
  responsible: z.string().optional(),
  followUpTo: z.string().nullable().optional(),
  file: z.string().trim().max(40).nullable().optional(),
  publicTitle: z.string().trim().max(300).nullable().optional(),
})
type Filled = z.input<typeof Filled>

interface Props {
  document: DocumentPage
  close: () => void
}

export function RegisterDialog({ document, registration, close }: Props & { registration: Registration }) {
  const words = useWords(registerScreens)
  const w = words.form
  const { due, arrival, series } = registration
  const register = useCommand(documents.registerDocument)
  const form = useKitForm<Filled, OutputOf<typeof documents.registerDocument>>(Filled, {
    initial: {
      series: series.length === 1 ? (series[0]?.id ?? '') : '',
      direction: arrival ? 'incoming' : document.kind === 'letter' ? 'outgoing' : 'internal',
      channel: arrival?.channel ?? 'email',
      eventDay: due?.eventDay ?? today(),
      responsible: document.owner?.id ?? '',
    },
    send: (values) => register.mutateAsync(callFrom(document, values)),
    done: ({ reference }) => {
      announce(w.done(reference))
      close()
    },
    refusedAt: { 'documents.CorrespondentMissing': 'correspondent', 'documents.EventAhead': 'eventDay' },
  })
  return (
    <Dialog opened close={close} title={w.title} width={640}>
      {series.length === 0 ? (
        <Note tone="soon">{w.noSeries}</Note>
      ) : (
        <Form form={form} submit={words.card.register} cancel={close}>
          <RemindMissing problem={form.problem} />
          <SeriesField form={form} series={series} />
          <WayFields form={form} />
          <CorrespondentFields form={form} />
          <RestFields form={form} />
        </Form>
      )}
    </Dialog>
  )
}

function callFrom({ id, version }: DocumentPage, values: Filled) {
  const { correspondent, isPerson, code, responsible, ...rest } = values
  const named = correspondent?.trim()
  const registryCode = isPerson || !code ? null : code
  return {
    id,
    version,
    ...rest,
    series: rest.series as never,
    followUpTo: (rest.followUpTo || null) as never,
    file: rest.file || null,
    publicTitle: rest.publicTitle || null,
    ...(responsible && { responsible: responsible as never }),
    ...(named && { correspondents: [{ name: named, registryCode, isPerson: isPerson ?? false }] }),
  }
}

function SeriesField({ form, series }: { form: KitForm<Filled>; series: Registration['series'] }) {
  const w = useWords(registerScreens).form
  const chosen = series.find(({ id }) => id === form.handle.watch('series'))
  return (
    <SelectField
      form={form}
      name="series"
      label={w.series}
      help={chosen ? w.next(chosen.nextReference) : w.seriesHelp}
      choices={series.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))}
    />
  )
}

function WayFields({ form }: { form: KitForm<Filled> }) {
  const { form: w, marks } = useWords(registerScreens)
  return (
    <>
      <SelectField form={form} name="direction" label={w.direction} choices={choicesOf(marks.directions)} />
      <SelectField form={form} name="channel" label={w.channel} choices={choicesOf(marks.channels)} />
      <DateField form={form} name="eventDay" label={w.eventDay} max={today()} />
    </>
  )
}

export const choicesOf = (names: Readonly<Record<string, string>>) =>
  Object.entries(names).map(([value, label]) => ({ value, label }))

function CorrespondentFields({ form }: { form: KitForm<Filled> }) {
  const w = useWords(registerScreens).form
  if (form.handle.watch('direction') === 'internal') return null
  return (
    <>
      <TextField form={form} name="correspondent" label={w.correspondent} help={w.correspondentHelp} />
      {form.handle.watch('correspondent') && (
        <>
          <CheckboxField form={form} name="isPerson" label={w.isPerson} help={w.isPersonHelp} />
          {!form.handle.watch('isPerson') && <TextField form={form} name="code" label={w.code} short />}
        </>
      )}
    </>
  )
}

function RestFields({ form }: { form: KitForm<Filled> }) {
  const w = useWords(registerScreens).form
  return (
    <>
      <SearchField
        form={form}
        name="responsible"
        label={w.responsible}
        choices={useColleagueChoices(permissions.write)}
      />
      <FollowUpField form={form} series={form.handle.watch('series')} />
      <TextField form={form} name="file" label={w.file} short />
      <TextField form={form} name="publicTitle" label={w.publicTitle} help={w.publicTitleHelp} />
    </>
  )
}

export function AnnulDialog({ document: { id, version }, close }: Props) {
  const w = useWords(registerScreens).card
  const form = useOperationForm(documents.annulRegistration, {
    initial: { id, version, reason: '' },
    done: () => {
      announce(w.annulled)
      close()
    },
  })
  return (
    <Dialog opened close={close} title={w.annul}>
      <Stack>
        <p>{w.annulText}</p>
        <Form form={form} submit={w.annul} cancel={close}>
          <TextField form={form} name="reason" label={w.reason} />
        </Form>
      </Stack>
    </Dialog>
  )
}

export function ChangeEntryDialog({ document: { id, version }, entry, close }: Props & { entry: Entry }) {
  const words = useWords(registerScreens)
  const w = words.card
  const form = useOperationForm(documents.changeEntry, {
    initial: { id, version, responsible: entry.responsible.id, publicTitle: entry.publicTitle ?? '' },
    done: () => {
      announce(w.changed)
      close()
    },
  })
  return (
    <Dialog opened close={close} title={w.change}>
      <Form form={form} submit={w.save} cancel={close}>
        <SearchField
          form={form}
          name="responsible"
          label={words.form.responsible}
          choices={useColleagueChoices(permissions.write)}
        />
        <TextField
          form={form}
          name="publicTitle"
          label={words.form.publicTitle}
          help={words.form.publicTitleHelp}
        />
      </Form>
    </Dialog>
  )
}
