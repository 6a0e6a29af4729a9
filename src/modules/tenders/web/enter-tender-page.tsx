import { z } from 'zod'
import type { CallOf, OutputOf } from '../../../kernel/contract.ts'
import { Day } from '../../../kernel/values/day.ts'
import { instantOf } from '../../../kernel/values/tallinn-time.ts'
import { useWords } from '../../../web/i18n.ts'
import { useGo, usePlace } from '../../../web/place.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { RadioField } from '../../../web/ui/form/choice-fields.tsx'
import { FileField } from '../../../web/ui/form/file-field.tsx'
import { FormPage } from '../../../web/ui/form/form.tsx'
import { NumberField, TextArea, TextField } from '../../../web/ui/form/text-fields.tsx'
import { DateField, TimeField } from '../../../web/ui/form/time-fields.tsx'
import { useKitForm } from '../../../web/ui/form/use-form.ts'
import { Loaded } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { tenders } from '../contract.ts'
import { evaluationScreens } from '../texts/evaluation-screens.ts'
import { tenderScreens } from '../texts/tender-screens.ts'
import { useFileLimit } from './use-file-limit.ts'

type Listed = OutputOf<typeof tenders.listTenders>

const Filled = z.object({
  tendererName: z.string().trim().min(1).max(300),
  registryCode: z.string().trim().nullable().optional(),
  contactName: z.string().trim().nullable().optional(),
  contactEmail: z.string().trim().nullable().optional(),
  day: z.string().min(1),
  time: z.string().min(1),
  source: z.enum(['register', 'mail', 'paper']),
  sourceNote: z.string().trim().min(1).max(2000),
  euros: z.array(z.union([z.number().min(0), z.literal('')]).nullable()),
  uploads: z.array(z.string()).optional(),
})
type Filled = z.input<typeof Filled>

/** A tender that came by the register, by mail or on paper, with where it may be found. */
export function EnterTenderPage() {
  const procurement = usePlace('procurementId')
  const list = useQueryOf(tenders.listTenders, { procurement })
  return <Loaded of={list}>{(listed) => <EnterForm procurement={procurement} listed={listed} />}</Loaded>
}

function EnterForm({ procurement, listed }: { procurement: string; listed: Listed }) {
  const w = useWords(tenderScreens)
  const limit = useFileLimit()
  const words = w.enter
  const say = useWords(evaluationScreens)
  const go = useGo()
  const at = `/procurements/${procurement}`
  const enter = useCommand(tenders.enterTender)
  const priced =
    listed.lots.length > 0 ? listed.lots.map(({ id, title }) => ({ id, title })) : [{ id: null, title: '' }]
  const form = useKitForm<Filled, OutputOf<typeof tenders.enterTender>>(Filled, {
    initial: {
      ...{ tendererName: '', registryCode: '', contactName: '', contactEmail: '', day: '', time: '' },
      ...{ source: '' as never, sourceNote: '', euros: priced.map(() => null), uploads: [] },
    },
    send: (values) =>
      enter.mutateAsync(
        callFrom(values, { procurement: procurement as never, lots: priced.map(({ id }) => id) }),
      ),
    done: ({ id }) => {
      announce(words.done)
      go(`/tenders/${id}`)
    },
  })
  const sources = (['mail', 'register', 'paper'] as const).map((value) => ({ value, label: w.from[value] }))
  return (
    <FormPage
      form={form}
      title={words.title}
      crumbs={[
        { label: listed.title, to: at },
        { label: say.title, to: `${at}/evaluation` },
      ]}
      submit={words.save}
      cancel={`${at}/evaluation`}
    >
      <TextField form={form} name="tendererName" label={words.name} />
      <TextField form={form} name="registryCode" label={words.code} short />
      <TextField form={form} name="contactName" label={words.contact} />
      <TextField form={form} name="contactEmail" label={words.email} kind="email" />
      <DateField form={form} name="day" label={words.day} />
      <TimeField form={form} name="time" label={words.time} />
      <RadioField form={form} name="source" label={words.source} choices={sources} />
      <TextArea form={form} name="sourceNote" label={words.note} help={words.noteHelp} rows={2} />
      {priced.map(({ id, title }, no) => (
        <NumberField
          key={id ?? 'whole'}
          form={form}
          name={`euros.${no}`}
          label={title ? words.priceOf(title) : words.price}
        />
      ))}
      <FileField form={form} name="uploads" label={words.files} limit={limit} many />
    </FormPage>
  )
}

interface Place {
  procurement: CallOf<typeof tenders.enterTender>['procurement']
  lots: readonly (string | null)[]
}
function callFrom(values: Filled, { procurement, lots }: Place): CallOf<typeof tenders.enterTender> {
  const { day, time, euros, uploads, registryCode, contactName, contactEmail, ...rest } = values
  return {
    ...rest,
    procurement,
    registryCode: registryCode || null,
    contactName: contactName || null,
    contactEmail: contactEmail || null,
    submittedAt: instantOf(Day.parse(day), time).toISOString(),
    prices: lots.flatMap((lot, at) => {
      const sum = euros[at]
      return typeof sum === 'number' ? [{ lot, priceCents: Math.round(sum * 100) }] : []
    }),
    uploads: uploads ?? [],
  }
}
