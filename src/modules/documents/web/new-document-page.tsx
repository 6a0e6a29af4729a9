import { z } from 'zod'
import type { CallOf, OutputOf } from '../../../kernel/contract.ts'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useGo, useSearchPlace } from '../../../web/place.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { FileField } from '../../../web/ui/form/file-field.tsx'
import { FormPage } from '../../../web/ui/form/form.tsx'
import { type KitForm, useKitForm } from '../../../web/ui/form/use-form.ts'
import { announce } from '../../../web/ui/told.tsx'
import { records } from '../../records/contract.ts'
import { DocumentKind, documents } from '../contract.ts'
import { screenTexts } from '../texts/screens.ts'
import { Described, DocumentFields, describedFrom, emptyDocument } from './document-fields.tsx'
import { useFileLimit } from './use-file-rules.ts'

const Filled = Described.extend({ upload: z.string().nullable().optional() })
type Filled = z.input<typeof Filled>

/** `?about=` names the record whose page one came from, `?duty=` what that serves, `?kind=` what is to be made, `?euros=` its value. */
export function NewDocumentPage() {
  const words = useWords(screenTexts)
  const w = words.form
  const go = useGo()
  const [place] = useSearchPlace()
  const about = typeof place.about === 'string' ? place.about : undefined
  const kind = DocumentKind.safeParse(place.kind)
  const add = useCommand(documents.addDocument)
  const form = useKitForm<Filled, OutputOf<typeof documents.addDocument>>(Filled, {
    initial: {
      ...emptyDocument,
      kind: kind.success ? kind.data : ('' as never),
      about: about ?? null,
      duty: typeof place.duty === 'string' ? place.duty : null,
      euros: Number(place.euros) || null,
      upload: '',
    },
    send: (values) => add.mutateAsync(callFrom(values)),
    done: ({ id }) => {
      announce(w.added)
      go(`/documents/${id}`)
    },
    draft: about ? undefined : 'documents.new',
    refusedAt: { 'documents.FileNotTaken': 'upload', 'documents.AboutUnknown': 'about' },
  })
  const belongsTo = useQueryOf(records.readRecord, { id: about as never }, { enabled: about !== undefined })
  if (about && belongsTo.isPending) return null
  return (
    <FormPage
      form={form}
      title={words.newDocument}
      crumbs={[{ label: words.documents, to: '/documents' }]}
      submit={w.add}
      cancel={belongsTo.data?.href ?? '/documents'}
    >
      <DocumentFields
        form={form as unknown as KitForm<z.input<typeof Described>>}
        about={belongsTo.data && { value: belongsTo.data.id, label: belongsTo.data.title }}
      >
        <Upload form={form} />
      </DocumentFields>
    </FormPage>
  )
}

function Upload({ form }: { form: KitForm<Filled> }) {
  const w = useWords(screenTexts).form
  const f = useFormat()
  const limit = useFileLimit()
  return <FileField form={form} name="upload" label={w.file} help={w.fileHelp(f.size(limit))} limit={limit} />
}

const callFrom = ({ upload, ...rest }: Filled): CallOf<typeof documents.addDocument> => ({
  ...describedFrom(rest),
  upload: (upload || null) as never,
})
