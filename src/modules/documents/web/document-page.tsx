import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { usePlace, useSearchPlace } from '../../../web/place.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { RecordComments, RecordHistory } from '../../../web/record-parts.tsx'
import { ButtonLink } from '../../../web/ui/button.tsx'
import { DutyTags } from '../../../web/ui/duty-tags.tsx'
import { Card, Facts } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { Chip } from '../../../web/ui/marks.tsx'
import { RecordPage } from '../../../web/ui/record-page.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import { type DocumentId, type DocumentPage, documents } from '../contract.ts'
import { screenTexts } from '../texts/screens.ts'
import { ApprovalCard } from './approval-card.tsx'
import { RestrictedChip, StateChip } from './document-marks.tsx'
import { EndSteps } from './end-steps.tsx'
import { KeepingCard } from './keeping-card.tsx'
import { PartiesCard } from './parties-card.tsx'
import { PreviewCard } from './preview-card.tsx'
import { RecordsCard } from './records-card.tsx'
import { RegisterCard } from './register-card.tsx'
import { RestrictionCard } from './restriction-card.tsx'
import { SignatureCard } from './signature-card.tsx'
import { StateCard } from './state-card.tsx'
import { TemplateCard } from './template-card.tsx'
import { VersionsCard } from './versions-card.tsx'

/** A version's text is read in the background: the page asks again until it was. */
const whileReading = 2000

export function DocumentRecordPage() {
  const id = usePlace('documentId') as DocumentId
  const document = useQueryOf(documents.readDocument, { id })
  const isReading = document.data?.all[0]?.text === null
  useQueryOf(documents.readDocument, { id }, { every: isReading && whileReading })
  return <Loaded of={document}>{(data) => <DocumentRecord document={data} />}</Loaded>
}

function DocumentRecord({ document }: { document: DocumentPage }) {
  const words = useWords(screenTexts)
  const version = useShownVersion(document)
  return (
    <RecordPage
      head={{
        title: document.title,
        crumbs: [{ label: words.documents, to: '/documents' }],
        chips: <Chips document={document} />,
        actions: document.can.includes('change') && (
          <ButtonLink to={`/documents/${document.id}/edit`}>{words.form.change}</ButtonLink>
        ),
      }}
      people={
        document.owner
          ? [{ role: words.page.owner, name: document.owner.name, to: `/people/${document.owner.id}` }]
          : []
      }
      side={
        <>
          {/* Each noun adds its card of the right column here. */}
          <FactsCard document={document} />
          <PartiesCard parties={document.parties} />
          <TemplateCard document={document} />
          <KeepingCard id={document.id} />
          <RecordsCard id={document.id} />
          <EndSteps document={document} />
          <RecordHistory id={document.id as never} />
        </>
      }
    >
      {/* Each noun adds its card here, in the order in which a document lives. */}
      <StateCard document={document} />
      <ApprovalCard document={document} />
      <VersionsCard document={document} shown={version?.no} />
      {version && <PreviewCard key={version.id} document={document} version={version} />}
      <SignatureCard id={document.id} />
      <RegisterCard document={document} />
      <RestrictionCard document={document} />
      <RecordComments id={document.id as never} />
    </RecordPage>
  )
}

/** The version that `?version=` names, otherwise the newest. */
function useShownVersion({ all }: DocumentPage): DocumentPage['all'][number] | undefined {
  const [place] = useSearchPlace()
  return all.find(({ no }) => String(no) === place.version) ?? all[0]
}

function Chips({ document }: { document: DocumentPage }) {
  const words = useWords(screenTexts)
  return (
    <>
      <StateChip document={document} />
      <Chip>{words.kinds[document.kind]}</Chip>
      <RestrictedChip document={document} />
      {document.reference && <Chip>{words.page.reference(document.reference)}</Chip>}
      <DutyTags serves={document.serves} />
    </>
  )
}

function FactsCard({ document }: { document: DocumentPage }) {
  const words = useWords(screenTexts)
  const f = useFormat()
  const { about, valueCents, serves, endReason } = document
  const duties = [...new Map(serves.map(({ duty, no, text }) => [duty, `${no ?? ''} ${text}`])).values()]
  return (
    <Card title={words.page.facts}>
      <Facts
        items={[
          [
            words.page.about,
            about && (about.href ? <Link to={about.href}>{about.title}</Link> : about.title),
          ],
          [words.page.serves, duties.join('; ')],
          [words.page.value, valueCents !== null && <span className="num">{f.money(valueCents)}</span>],
          [words.page.language, words.languages[document.language]],
          [words.page.audience, words.audiences[document.audience]],
          [words.page.endedWhy, endReason],
        ].map(([name, value]) => [name as string, value || undefined] as const)}
      />
    </Card>
  )
}
