import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { usePlace } from '../../../web/place.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { RecordComments, RecordDocuments, RecordHistory } from '../../../web/record-parts.tsx'
import { servingValue } from '../../../web/serving-choices.ts'
import { ButtonLink } from '../../../web/ui/button.tsx'
import { DutyTags } from '../../../web/ui/duty-tags.tsx'
import { Card, Facts } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { Chip } from '../../../web/ui/marks.tsx'
import { RecordPage } from '../../../web/ui/record-page.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import { type ProcurementId, type ProcurementPage, procurements } from '../contract.ts'
import { screenTexts } from '../texts/screens.ts'
import { BriefCard } from './brief-card.tsx'
import { CopyStep } from './copy-step.tsx'
import { CriteriaCard } from './criteria-card.tsx'
import { LotsCard } from './lots-card.tsx'
import { MakeDocumentsCard } from './make-documents-card.tsx'
import { OutcomeCard } from './outcome-card.tsx'
import { PeopleCard } from './people-card.tsx'
import { ProcedureCard } from './procedure-card.tsx'
import { StateChips } from './procurement-marks.tsx'
import { TendersCard } from './tenders-card.tsx'
import { TimelineCard } from './timeline-card.tsx'
import { TimetableCard } from './timetable-card.tsx'
import { useNextStep } from './use-next-step.tsx'
import { ValueCard } from './value-card.tsx'

export function ProcurementRecordPage() {
  const id = usePlace('procurementId') as ProcurementId
  const procurement = useQueryOf(procurements.readProcurement, { id })
  return <Loaded of={procurement}>{(data) => <ProcurementRecord procurement={data} />}</Loaded>
}

function ProcurementRecord({ procurement }: { procurement: ProcurementPage }) {
  const words = useWords(screenTexts)
  const { id, title, responsible, serves } = procurement
  const next = useNextStep(procurement)
  return (
    <RecordPage
      head={{
        title,
        crumbs: [{ label: words.procurements, to: '/procurements' }],
        chips: <Chips procurement={procurement} />,
        actions: <Steps procurement={procurement} />,
      }}
      {...(next && { next })}
      people={
        responsible
          ? [{ role: words.page.responsible, name: responsible.name, to: `/people/${responsible.id}` }]
          : []
      }
      side={
        <>
          {/* Each noun adds its card of the right column here. */}
          <FactsCard procurement={procurement} />
          <TendersCard procurement={procurement} />
          <RecordDocuments record={id as never} serves={serves[0] && servingValue(serves[0])} />
          <RecordHistory id={id as never} />
        </>
      }
    >
      {/* Each noun adds its card here, in the order in which a procurement lives. */}
      <TimelineCard procurement={procurement} />
      <ValueCard procurement={procurement} />
      <PeopleCard procurement={procurement} />
      <BriefCard procurement={procurement} />
      <LotsCard procurement={procurement} />
      <CriteriaCard procurement={procurement} />
      <MakeDocumentsCard procurement={procurement} />
      <ProcedureCard procurement={procurement} />
      <TimetableCard procurement={procurement} />
      <OutcomeCard procurement={procurement} />
      <RecordComments id={id as never} />
    </RecordPage>
  )
}

function Steps({ procurement }: { procurement: ProcurementPage }) {
  const words = useWords(screenTexts)
  return (
    <>
      <CopyStep procurement={procurement} />
      {procurement.can.includes('change') && (
        <ButtonLink to={`/procurements/${procurement.id}/edit`}>{words.form.change}</ButtonLink>
      )}
    </>
  )
}

function Chips({ procurement }: { procurement: ProcurementPage }) {
  const words = useWords(screenTexts)
  const { procedure, cpv, budgetYear, serves, registerReference } = procurement
  return (
    <>
      <StateChips procurement={procurement} />
      <DutyTags serves={serves} />
      {procedure && <Chip>{words.procedures[procedure]}</Chip>}
      {cpv && <Chip>{words.page.cpv(cpv)}</Chip>}
      <Chip>{words.page.year(budgetYear)}</Chip>
      {registerReference && <Chip>{registerReference}</Chip>}
    </>
  )
}

function FactsCard({ procurement }: { procurement: ProcurementPage }) {
  const words = useWords(screenTexts)
  const f = useFormat()
  const { subjectKind, nature, valueCents, startsOn, regime, copiedFrom } = procurement
  return (
    <Card title={words.page.facts}>
      <Facts
        items={[
          [words.page.value, valueCents !== null && <span className="num">{f.money(valueCents)}</span>],
          [words.form.startsOn, startsOn && f.day(startsOn)],
          [words.page.regime, regime && words.regimes[regime]],
          [words.form.nature, nature && words.natures[nature]],
          [words.form.subjectKind, subjectKind && words.subjects[subjectKind]],
          [words.form.series, procurement.series],
          [words.form.funding, procurement.funding],
          [words.form.audience, words.audiences[procurement.audience]],
          [words.page.reference, procurement.registerReference],
          [
            words.page.copiedFrom,
            copiedFrom && <Link to={`/procurements/${copiedFrom.id}`}>{copiedFrom.title}</Link>,
          ],
          [words.page.ended, procurement.endReason],
        ].map(([name, value]) => [name as string, value || undefined] as const)}
      />
    </Card>
  )
}
