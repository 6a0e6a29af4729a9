import type { OutputOf } from '../../../kernel/contract.ts'
import { linkTo } from '../../../web/api.ts'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { FilePicker } from '../../../web/ui/form/file-field.tsx'
import { Card, Cluster, Row, Stack } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { Chip, Note } from '../../../web/ui/marks.tsx'
import { Loaded, ProblemNote } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import type { Container } from '../contract/container.ts'
import { type DocumentId, documents } from '../contract.ts'
import { signatureTexts } from '../texts/container.ts'
import { PaperSignings } from './paper-signing.tsx'
import { RemindMissing } from './remind-missing.tsx'

const megabyte = 1024 * 1024

/** Who has signed, what was found in the containers, and the place to bring one back. */
export function SignatureCard({ id }: { id: DocumentId }) {
  const w = useWords(signatureTexts)
  const containers = useQueryOf(documents.listContainers, { id })
  const papers = useQueryOf(documents.listPaperSignings, { id })
  const onPaper = papers.data?.items.some(({ withdrawn }) => !withdrawn) ?? false
  return (
    <Card title={w.title}>
      <Loaded of={containers} lines={2}>
        {({ items, parties, held, mayAdd, canValidate, signedPdf }) => (
          <Stack gap={12}>
            {parties.length > 0 && (
              <p className="small">
                <span className="muted">{w.toSign}: </span>
                {parties.join(', ')}
              </p>
            )}
            {held && <HeldNote held={held} />}
            {signedPdf && <Note tone="soon">{w.signedPdf}</Note>}
            {items.length === 0 && !held && !onPaper && <p className="muted">{mayAdd ? w.none : w.notYet}</p>}
            {items.slice(0, 1).map((one) => (
              <ContainerPart key={one.id} document={id} container={one} canValidate={canValidate} />
            ))}
            {items.length > 1 && (
              <details>
                <summary className="small">{w.earlier(items.length - 1)}</summary>
                {items.slice(1).map((one) => (
                  <ContainerPart key={one.id} document={id} container={one} canValidate={canValidate} />
                ))}
              </details>
            )}
            {items.length > 0 && <p className="small muted">{w.noTrust}</p>}
            {mayAdd && !onPaper && <AddContainer id={id} />}
            <PaperSignings id={id} />
          </Stack>
        )}
      </Loaded>
    </Card>
  )
}

function HeldNote({ held }: { held: NonNullable<OutputOf<typeof documents.listContainers>['held']> }) {
  const w = useWords(signatureTexts)
  const f = useFormat()
  return (
    <Note tone="law" title={w.held}>
      {[held.reason, held.until && w.heldUntil(f.moment(held.until))].filter(Boolean).join(' ')}
    </Note>
  )
}

function AddContainer({ id }: { id: DocumentId }) {
  const w = useWords(signatureTexts)
  const add = useCommand(documents.addContainer, { done: () => announce(w.done) })
  return (
    <Stack gap={8}>
      <p className="small">{w.help}</p>
      <FilePicker
        input={{}}
        rules={{ kinds: ['.asice', '.sce', '.bdoc', '.ddoc', '.asics'], limit: 200 * megabyte }}
        take={({ uploadId }) => add.mutate({ id, upload: uploadId as never })}
      />
      {add.error && <ProblemNote problem={add.error} />}
      <RemindMissing problem={add.error} />
    </Stack>
  )
}

interface PartProps {
  document: DocumentId
  container: Container
  canValidate: boolean
}

function ContainerPart({ document, container, canValidate }: PartProps) {
  const w = useWords(signatureTexts)
  const { id, name, no, accepted, missing, reading, legal } = container
  return (
    <Stack gap={10}>
      <Cluster>
        <Link to={linkTo(documents.downloadContainer, { id: document, container: id })}>{name}</Link>
        {no !== null && <Chip>{w.holds(no)}</Chip>}
        <Chip tone={accepted ? 'done' : 'soon'}>{accepted ? w.accepted : w.notAccepted}</Chip>
        <Chip tone={reading.verdict === 'broken' ? 'late' : 'plain'}>{reading.verdictText}</Chip>
      </Cluster>
      <div>
        {reading.signatures.map((one) => (
          <SignatureRow key={one.id} signature={one} />
        ))}
      </div>
      {accepted && missing.length > 0 && <Note tone="soon">{w.missing(missing.join(', '))}</Note>}
      {container.complete && <Note tone="done">{w.complete}</Note>}
      {!accepted && legal === null && <Note tone="soon">{w.waitsForService}</Note>}
      {reading.warnings.length > 0 && <Remarks warnings={reading.warnings} />}
      <LegalPart document={document} container={container} canValidate={canValidate} />
    </Stack>
  )
}

function SignatureRow({ signature }: { signature: Container['reading']['signatures'][number] }) {
  const w = useWords(signatureTexts)
  const f = useFormat()
  const { signer, signedAt, level, role, place, verdict, verdictText, reasons } = signature
  const notes = [signedAt ? f.moment(signedAt) : w.noTime, level && w.level(level), role, place].filter(
    Boolean,
  )
  return (
    <Row
      small
      title={signer}
      sub={[...notes, ...reasons].join(' · ')}
      end={<Chip tone={verdict === 'broken' ? 'late' : 'plain'}>{verdictText}</Chip>}
    />
  )
}

function Remarks({ warnings }: { warnings: readonly string[] }) {
  const w = useWords(signatureTexts)
  return (
    <details className="small">
      <summary>{`${w.warnings} (${warnings.length})`}</summary>
      <ul>
        {warnings.map((warning) => (
          <li key={warning}>{warning}</li>
        ))}
      </ul>
    </details>
  )
}

/** The legal verdict of the agency's service, or the way to ask for it. */
function LegalPart({ document, container, canValidate }: PartProps) {
  const w = useWords(signatureTexts)
  const f = useFormat()
  const validate = useCommand(documents.validateContainer)
  const { legal } = container
  if (legal)
    return (
      <Note tone={legal.passed ? 'done' : 'late'} title={w.legal[`${legal.passed}`]}>
        {[
          f.moment(legal.checkedAt),
          legal.policy,
          ...legal.signatures.flatMap(({ reasons }) => reasons),
        ].join(' · ')}
      </Note>
    )
  if (!canValidate) return null
  return (
    <Stack gap={8}>
      <Button
        small
        busy={validate.isPending}
        onClick={() => validate.mutate({ id: document, container: container.id })}
      >
        {w.ask}
      </Button>
      {validate.error && <ProblemNote problem={validate.error} />}
    </Stack>
  )
}
