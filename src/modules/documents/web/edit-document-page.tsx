import { useState } from 'react'
import type { OutputOf } from '../../../kernel/contract.ts'
import { call, Problem } from '../../../web/api.ts'
import { useWords } from '../../../web/i18n.ts'
import { useGo, usePlace } from '../../../web/place.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { servingValue } from '../../../web/serving-choices.ts'
import { ConflictDialog } from '../../../web/ui/conflict-dialog.tsx'
import { FormPage } from '../../../web/ui/form/form.tsx'
import { useKitForm } from '../../../web/ui/form/use-form.ts'
import { Loaded } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { useWhoChanged } from '../../../web/who-changed.ts'
import { type DocumentId, type DocumentPage, documents, facts } from '../contract.ts'
import { screenTexts } from '../texts/screens.ts'
import { Described, DocumentFields, describedFrom } from './document-fields.tsx'

export function EditDocumentPage() {
  const id = usePlace('documentId') as DocumentId
  // Asked once: what is typed must not be swept away by a newer answer.
  const [opened] = useState(id)
  const document = useQueryOf(documents.readDocument, { id: opened })
  return <Loaded of={document}>{(data) => <EditForm key={data.id} document={data} />}</Loaded>
}

const filledFrom = (document: DocumentPage): Described => ({
  kind: document.kind,
  title: document.title,
  language: document.language,
  audience: document.audience,
  about: document.about?.id ?? null,
  duty: document.serves[0] ? servingValue(document.serves[0]) : null,
  euros: document.valueCents === null ? null : document.valueCents / 100,
  parties: document.parties,
})

function EditForm({ document }: { document: DocumentPage }) {
  const words = useWords(screenTexts)
  const go = useGo()
  const change = useCommand(documents.changeDocument)
  const [seen, setSeen] = useState(document.version)
  const leave = () => go(`/documents/${document.id}`)
  const send = (values: Described, version: number) => {
    const { serves, ...described } = describedFrom(values)
    // A document may serve more than the one duty that the form shows: they stay unless it is changed.
    const isSame = values.duty === filledFrom(document).duty
    return change.mutateAsync({ id: document.id, version, ...described, ...(!isSame && { serves }) })
  }
  const done = () => {
    announce(words.form.saved)
    leave()
  }
  const form = useKitForm<Described, OutputOf<typeof documents.changeDocument>>(Described, {
    initial: filledFrom(document),
    send: (values) => send(values, seen),
    done,
    draft: `documents.change:${document.id}`,
    refusedAt: { 'documents.AboutUnknown': 'about' },
  })
  const isStale = form.problem instanceof Problem && form.problem.type === 'kernel.ChangedMeanwhile'
  const keepMine = async (current: DocumentPage) => {
    setSeen(current.version)
    await send(form.handle.getValues(), current.version).then(done)
  }
  const keepTheirs = () => {
    form.startOver()
    leave()
  }
  return (
    <>
      <FormPage
        form={form}
        title={words.form.change}
        crumbs={[
          { label: words.documents, to: '/documents' },
          { label: document.title, to: `/documents/${document.id}` },
        ]}
        submit={words.form.save}
        cancel={`/documents/${document.id}`}
      >
        <DocumentFields
          form={form}
          about={document.about ? { value: document.about.id, label: document.about.title } : undefined}
        />
      </FormPage>
      {isStale && (
        <Conflict
          key={form.attempts}
          id={document.id}
          mine={form.handle.getValues()}
          keepMine={(current) => void keepMine(current)}
          keepTheirs={keepTheirs}
        />
      )}
    </>
  )
}

interface ConflictProps {
  id: DocumentId
  mine: Described
  keepMine: (current: DocumentPage) => void
  keepTheirs: () => void
}

/** Both versions beside each other; nothing is written until one is chosen. */
function Conflict({ id, mine, keepMine, keepTheirs }: ConflictProps) {
  const words = useWords(screenTexts)
  const who = useWhoChanged(id, [facts.DocumentChanged])
  const [current, setCurrent] = useState<DocumentPage>()
  const [asked, setAsked] = useState(false)
  const [closed, setClosed] = useState(false)
  if (!asked) {
    setAsked(true)
    void call(documents.readDocument, { id }).then(setCurrent)
  }
  if (!current) return null
  const theirs = filledFrom(current)
  const say = (of: Described): [string, string][] => [
    [words.form.kind, words.kinds[of.kind]],
    [words.form.title, of.title],
    [words.form.value, of.euros === null || of.euros === undefined ? '' : String(of.euros)],
    [words.form.parties, of.parties.map(({ name }) => name).join(', ')],
    [words.form.audience, words.audiences[of.audience]],
  ]
  const other = say(theirs)
  return (
    <ConflictDialog
      opened={!closed}
      who={who}
      fields={say(mine).map(([label, own], at) => {
        const their = other[at]?.[1] ?? ''
        return { label, mine: own, theirs: their, differs: own !== their }
      })}
      keepMine={() => keepMine(current)}
      keepTheirs={keepTheirs}
      close={() => setClosed(true)}
    />
  )
}
