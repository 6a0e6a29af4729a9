import { z } from 'zod'
import type { OutputOf } from '../../../kernel/contract.ts'
import { Day } from '../../../kernel/values/day.ts'
import { useColleagueChoices } from '../../../web/colleagues.ts'
import { today, useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useGo } from '../../../web/place.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { CheckboxField, SearchField, SelectField } from '../../../web/ui/form/choice-fields.tsx'
import { FileField } from '../../../web/ui/form/file-field.tsx'
import { FormPage } from '../../../web/ui/form/form.tsx'
import { TextField } from '../../../web/ui/form/text-fields.tsx'
import { DateField } from '../../../web/ui/form/time-fields.tsx'
import { type KitForm, useKitForm } from '../../../web/ui/form/use-form.ts'
import { announce } from '../../../web/ui/told.tsx'
import { Channel } from '../contract/register.ts'
import { classOf, DocumentKind, documentKinds, documents, permissions } from '../contract.ts'
import { registerScreens } from '../texts/register-screens.ts'
import { screenTexts } from '../texts/screens.ts'
import { FollowUpField } from './follow-up-field.tsx'
import { choicesOf } from './register-forms.tsx'
import { useKindChoices } from './use-choices.ts'
import { useFileLimit } from './use-file-rules.ts'

const Filled = z.object({
  title: z.string().trim().min(1).max(300),
  kind: DocumentKind,
  sender: z.string().trim().min(1).max(300),
  isPerson: z.boolean().optional(),
  code: z.string().trim().max(8).optional(),
  channel: Channel,
  receivedOn: Day,
  upload: z.string().min(1),
  series: z.string().nullable().optional(),
  responsible: z.string().optional(),
  followUpTo: z.string().nullable().optional(),
})
type Filled = z.input<typeof Filled>

/** Contracts are always also ours: they go the way of rounds and signatures. */
const kinds = (Object.keys(documentKinds) as DocumentKind[]).filter(
  (kind) => classOf(kind) !== 'contract' && kind !== 'disposalAct',
)

/** A letter that came: file, sender, day; the reference at once or later. */
export function IncomingPage() {
  const w = useWords(registerScreens).incoming
  const words = useWords(screenTexts)
  const go = useGo()
  const add = useCommand(documents.addIncoming)
  const form = useKitForm<Filled, OutputOf<typeof documents.addIncoming>>(Filled, {
    initial: { kind: 'letter', channel: 'email', receivedOn: today(), upload: '', series: '' },
    send: (values) => add.mutateAsync(callFrom(values)),
    done: ({ id, reference }) => {
      announce(w.added(reference))
      go(`/documents/${id}`)
    },
    draft: 'documents.incoming',
    refusedAt: { 'documents.FileNotTaken': 'upload', 'documents.EventAhead': 'receivedOn' },
  })
  return (
    <FormPage
      form={form}
      title={w.title}
      crumbs={[{ label: words.documents, to: '/documents' }]}
      submit={w.add}
      cancel="/documents/register"
    >
      <TextField form={form} name="title" label={w.documentTitle} />
      <SelectField form={form} name="kind" label={w.kind} choices={useKindChoices(kinds)} />
      <SenderFields form={form} />
      <UploadField form={form} />
      <SeriesFields form={form} />
    </FormPage>
  )
}

function callFrom({ sender, isPerson = false, code, series, responsible, upload, ...rest }: Filled) {
  return {
    ...rest,
    kind: rest.kind as 'letter',
    upload: upload as never,
    sender: { name: sender, isPerson, registryCode: isPerson || !code ? null : code },
    series: (series || null) as never,
    followUpTo: (rest.followUpTo || null) as never,
    ...(responsible && { responsible: responsible as never }),
  }
}

function SenderFields({ form }: { form: KitForm<Filled> }) {
  const { incoming: w, form: words, marks } = useWords(registerScreens)
  return (
    <>
      <TextField form={form} name="sender" label={w.sender} />
      <CheckboxField form={form} name="isPerson" label={words.isPerson} help={words.isPersonHelp} />
      {!form.handle.watch('isPerson') && <TextField form={form} name="code" label={words.code} short />}
      <SelectField form={form} name="channel" label={words.channel} choices={choicesOf(marks.channels)} />
      <DateField form={form} name="receivedOn" label={w.receivedOn} max={today()} />
    </>
  )
}

function UploadField({ form }: { form: KitForm<Filled> }) {
  const w = useWords(registerScreens).incoming
  const words = useWords(screenTexts).form
  const f = useFormat()
  const limit = useFileLimit()
  return (
    <FileField form={form} name="upload" label={w.file} help={words.fileHelp(f.size(limit))} limit={limit} />
  )
}

function SeriesFields({ form }: { form: KitForm<Filled> }) {
  const { incoming: w, form: words } = useWords(registerScreens)
  const kind = form.handle.watch('kind')
  const { data } = useQueryOf(documents.listSeries, { kind, openOnly: true })
  const chosen = data?.items.find(({ id }) => id === form.handle.watch('series'))
  return (
    <>
      <SelectField
        form={form}
        name="series"
        label={words.series}
        help={chosen ? words.next(chosen.nextReference) : w.seriesHelp}
        choices={(data?.items ?? []).map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` }))}
      />
      <FollowUpField form={form} series={form.handle.watch('series') ?? ''} />
      <SearchField
        form={form}
        name="responsible"
        label={words.responsible}
        choices={useColleagueChoices(permissions.write)}
      />
    </>
  )
}
