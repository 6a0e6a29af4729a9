import { type ReactNode, useState } from 'react'
import { linkTo } from '../../../web/api.ts'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { FileField } from '../../../web/ui/form/file-field.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { TextArea } from '../../../web/ui/form/text-fields.tsx'
import { useOperationForm } from '../../../web/ui/form/use-form.ts'
import { Card, Cluster, Row, Stack } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { Chip } from '../../../web/ui/marks.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { type DocumentPage, documents, type Version } from '../contract.ts'
import { screenTexts } from '../texts/screens.ts'
import { useFileLimit } from './use-file-rules.ts'

interface VersionsCardProps {
  document: DocumentPage
  /** The number of the version whose contents are on the page. */
  shown: number | undefined
}

export function VersionsCard({ document, shown }: VersionsCardProps) {
  const w = useWords(screenTexts)
  const [adding, setAdding] = useState(false)
  const newest = document.all[0]?.no ?? 0
  const add = document.can.includes('addVersion') && (
    <Button small icon="upload" look={newest ? 'plain' : 'go'} onClick={() => setAdding(true)}>
      {newest ? w.versions.add : w.versions.addFirst}
    </Button>
  )
  return (
    <Card title={w.versions.title} aside={newest > 0 && add}>
      {newest === 0 && (
        <Stack gap={12}>
          <p className="muted">{w.page.withoutFile}</p>
          {add && <div>{add}</div>}
        </Stack>
      )}
      {document.all.map((version) => (
        <VersionRow
          key={version.id}
          document={document}
          version={version}
          isNewest={version.no === newest}
          isShown={version.no === shown}
        />
      ))}
      <Dialog opened={adding} close={() => setAdding(false)} title={w.versions.addNo(newest + 1)}>
        <AddVersion document={document} after={newest} close={() => setAdding(false)} />
      </Dialog>
    </Card>
  )
}

interface VersionRowProps {
  document: DocumentPage
  version: Version
  isNewest: boolean
  isShown: boolean
}

function VersionRow({ document, version, isNewest, isShown }: VersionRowProps) {
  const w = useWords(screenTexts).versions
  return (
    <Row
      title={
        <Cluster gap={6}>
          <b>{w.version(version.no)}</b>
          {isNewest && <Chip tone="blue">{w.newest}</Chip>}
          {version.origin === 'generated' && <Chip>{w.generated}</Chip>}
        </Cluster>
      }
      sub={<Said version={version} />}
      end={<Ways document={document} version={version} isShown={isShown} />}
    />
  )
}

function Said({ version }: { version: Version }) {
  const w = useWords(screenTexts).versions
  const f = useFormat()
  const { madeBy, onBehalfOf, madeAt, name, size, text, note } = version
  const who = madeBy && onBehalfOf ? w.inPlaceOf(madeBy, onBehalfOf) : (madeBy ?? 'Koosmeel')
  return (
    <>
      <div>{w.by(who, f.moment(madeAt))}</div>
      <div>{[name, f.size(size), w.text[text ?? 'waiting']].join(' · ')}</div>
      {note && <div>{note}</div>}
    </>
  )
}

/** What one can do with a version: look, compare, save. */
function Ways({ document: { id }, version, isShown }: Omit<VersionRowProps, 'isNewest'>): ReactNode {
  const w = useWords(screenTexts).versions
  const { no } = version
  return (
    <Cluster gap={12}>
      {isShown ? (
        <span className="small muted">{w.shown}</span>
      ) : (
        <Link to={`/documents/${id}?version=${no}`}>{w.show}</Link>
      )}
      {no > 1 && <Link to={`/documents/${id}/comparison?older=${no - 1}&newer=${no}`}>{w.compare}</Link>}
      <Link to={linkTo(documents.downloadVersion, { id, no })}>
        {w.download}
        <span className="unseen"> {w.version(no)}</span>
      </Link>
    </Cluster>
  )
}

function AddVersion({
  document,
  after,
  close,
}: {
  document: DocumentPage
  after: number
  close: () => void
}) {
  const words = useWords(screenTexts)
  const w = words.versions
  const f = useFormat()
  const limit = useFileLimit()
  const form = useOperationForm(documents.addVersion, {
    initial: { id: document.id, upload: '' as never, after, note: '' },
    done: ({ no }) => {
      close()
      announce(w.added(no))
    },
    refusedAt: { 'documents.FileNotTaken': 'upload', 'documents.SameContent': 'upload' },
  })
  return (
    <Form form={form} submit={w.addNo(after + 1)} cancel={close}>
      <FileField
        form={form}
        name="upload"
        label={w.file}
        help={words.form.fileHelp(f.size(limit))}
        limit={limit}
      />
      {after > 0 && <TextArea form={form} name="note" label={w.note} help={w.noteHelp} rows={3} />}
    </Form>
  )
}
