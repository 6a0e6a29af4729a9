import { useMemo } from 'react'
import type { OutputOf } from '../../../kernel/contract.ts'
import { today } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useGo } from '../../../web/place.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { ManyField } from '../../../web/ui/form/choice-fields.tsx'
import { FileField } from '../../../web/ui/form/file-field.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { TextArea, TextField } from '../../../web/ui/form/text-fields.tsx'
import { DateField } from '../../../web/ui/form/time-fields.tsx'
import { type KitForm, useOperationForm } from '../../../web/ui/form/use-form.ts'
import { announce } from '../../../web/ui/told.tsx'
import type { Template, TemplateId } from '../contract/template.ts'
import { type DocumentKind, documentKinds, documents } from '../contract.ts'
import { templateScreens } from '../texts/template-screens.ts'
import { useKindChoices } from './use-choices.ts'

const kinds = Object.keys(documentKinds) as DocumentKind[]

export function AddTemplate({ close }: { close: () => void }) {
  const w = useWords(templateScreens).form
  const go = useGo()
  const form = useOperationForm(documents.addTemplate, {
    initial: { title: '', kinds: [], aboutKinds: [] },
    done: ({ id }) => go(`/documents/templates/${id}`),
  })
  return (
    <Form form={form} submit={w.add} cancel={close}>
      <Described form={form as never} />
    </Form>
  )
}

export function ChangeTemplate({ template, close }: { template: Template; close: () => void }) {
  const w = useWords(templateScreens).form
  const { id, version, title, language, aboutKinds } = template
  const form = useOperationForm(documents.changeTemplate, {
    initial: { id, version, title, language, kinds: template.kinds, aboutKinds },
    done: () => {
      announce(w.saved)
      close()
    },
  })
  return (
    <Form form={form} submit={w.save} cancel={close}>
      <Described form={form as never} />
    </Form>
  )
}

interface Description {
  title: string
  kinds: DocumentKind[]
  aboutKinds?: string[]
}

function Described({ form }: { form: KitForm<Description & Record<string, unknown>> }) {
  const w = useWords(templateScreens).form
  const { data } = useQueryOf(documents.listFields, {})
  const about = useMemo(() => recordKinds(data?.groups ?? []), [data])
  return (
    <>
      <TextField form={form} name="title" label={w.title} />
      <ManyField form={form} name="kinds" label={w.kinds} choices={useKindChoices(kinds)} />
      {about.length > 0 && (
        <ManyField
          form={form}
          name="aboutKinds"
          label={w.aboutKinds}
          help={w.aboutKindsHelp}
          choices={about}
        />
      )}
    </>
  )
}

/** Several modules may offer fields of one kind of record: it is chosen once. */
function recordKinds(groups: OutputOf<typeof documents.listFields>['groups']) {
  const named = groups.flatMap(({ aboutKind, title }) =>
    aboutKind ? [{ value: aboutKind, label: title }] : [],
  )
  const labelOf = (kind: string) => named.flatMap(({ value, label }) => (value === kind ? [label] : []))
  return [...new Set(named.map(({ value }) => value))].map((value) => ({
    value,
    label: labelOf(value).join(' · '),
  }))
}

const mostBytes = 10 * 1024 * 1024

export function AddTemplateVersion({ id, close }: { id: TemplateId; close: () => void }) {
  const w = useWords(templateScreens).page
  const form = useOperationForm(documents.addTemplateVersion, {
    initial: { id, upload: '' as never, note: '' },
    done: ({ no, faults }) => {
      announce(w.read(no, faults))
      close()
    },
    refusedAt: { 'documents.TemplateNotTaken': 'upload' },
  })
  return (
    <Form form={form} submit={w.addVersion} cancel={close}>
      <FileField
        form={form}
        name="upload"
        label={w.file}
        help={w.fileHelp}
        kinds={['.docx']}
        limit={mostBytes}
      />
      <TextArea form={form} name="note" label={w.note} rows={2} />
    </Form>
  )
}

export function PublishVersion({ id, no, close }: { id: TemplateId; no: number; close: () => void }) {
  const w = useWords(templateScreens).page
  const form = useOperationForm(documents.publishTemplateVersion, {
    initial: { id, no, validFrom: today(), validTo: null },
    done: () => {
      announce(w.published)
      close()
    },
    refusedAt: { 'documents.ValidityBackwards': 'validTo' },
  })
  return (
    <Form form={form} submit={w.publish} cancel={close}>
      <DateField form={form} name="validFrom" label={w.validFrom} />
      <DateField form={form} name="validTo" label={w.validTo} />
    </Form>
  )
}
