import { type ReactNode, useState } from 'react'
import type { OutputOf } from '../../../kernel/contract.ts'
import { linkTo } from '../../../web/api.ts'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useGo, usePlace } from '../../../web/place.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { RecordHistory } from '../../../web/record-parts.tsx'
import { Button, ButtonLink } from '../../../web/ui/button.tsx'
import { Card, Cluster, Columns, Row, Stack } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { Chip, Note } from '../../../web/ui/marks.tsx'
import { PageHead } from '../../../web/ui/page-head.tsx'
import { EmptyState, Loaded, ProblemNote } from '../../../web/ui/states.tsx'
import { offerUndo } from '../../../web/ui/told.tsx'
import { type PlanId, type PlanRow, type PlanVersion, quarterNames } from '../contract/plan.ts'
import { procurements } from '../contract.ts'
import { planScreens } from '../texts/plan-screens.ts'
import { screenTexts } from '../texts/screens.ts'
import { MakeVersion, PlanRowDialog } from './plan-forms.tsx'
import { PlanImportsCard } from './plan-imports-card.tsx'
import css from './plan-page.module.css'

type Plan = OutputOf<typeof procurements.readPlan>

export function PlanRecordPage() {
  const id = usePlace('planId') as PlanId
  const plan = useQueryOf(procurements.readPlan, { id })
  return <Loaded of={plan}>{(data) => <PlanParts plan={data} />}</Loaded>
}

function PlanParts({ plan }: { plan: Plan }) {
  const w = useWords(planScreens)
  const [edited, edit] = useState<PlanRow | 'new'>()
  const [making, make] = useState(false)
  return (
    <>
      <Head plan={plan} add={() => edit('new')} />
      <Columns
        side={
          <>
            <VersionsCard plan={plan} make={() => make(true)} />
            {plan.imports.length > 0 && <PlanImportsCard id={plan.id} imports={plan.imports} />}
            <RecordHistory id={plan.id as never} />
          </>
        }
      >
        <Card title={w.rows} aside={<SumOf rows={plan.rows} />}>
          {plan.rows.length === 0 ? (
            <EmptyState title={w.noRows}>{w.noRowsText}</EmptyState>
          ) : (
            plan.rows.map((row) => (
              <PlanLine
                key={row.id}
                row={row}
                steps={plan.may && <Steps plan={plan} row={row} edit={edit} />}
              />
            ))
          )}
        </Card>
      </Columns>
      {edited && (
        <PlanRowDialog
          plan={plan.id}
          close={() => edit(undefined)}
          {...(edited !== 'new' && { row: edited })}
        />
      )}
      {making && <MakeVersion plan={plan.id} close={() => make(false)} />}
    </>
  )
}

function Head({ plan, add }: { plan: Plan; add: () => void }) {
  const w = useWords(planScreens)
  const words = useWords(screenTexts)
  const { id, budgetYear, may, versions } = plan
  return (
    <PageHead
      title={w.planOf(budgetYear)}
      crumbs={[
        { label: words.procurements, to: '/procurements' },
        { label: w.plans, to: '/procurements/plans' },
      ]}
      chips={
        versions.some((one) => one.public) && (
          <Link to={`/procurement-plan?year=${budgetYear}`}>{w.seePublic}</Link>
        )
      }
      actions={
        <Cluster>
          <ButtonLink to={linkTo(procurements.downloadPlan, { id })}>{w.exportRows}</ButtonLink>
          {may && <ButtonLink to={`/procurements/plans/${id}/import`}>{w.importRows}</ButtonLink>}
          {may && (
            <Button look="go" icon="plus" onClick={add}>
              {w.addRow}
            </Button>
          )}
        </Cluster>
      }
    />
  )
}

function SumOf({ rows }: { rows: readonly PlanRow[] }) {
  const w = useWords(planScreens)
  const f = useFormat()
  const cents = rows.reduce((sum, { valueCents }) => sum + (valueCents ?? 0), 0)
  return <span className="num">{w.total(f.money(cents))}</span>
}

function PlanLine({ row, steps }: { row: PlanRow; steps: ReactNode }) {
  const w = useWords(planScreens)
  const words = useWords(screenTexts)
  const f = useFormat()
  const { subject, quarter, cpv, nature, subjectKind, valueCents, procurement } = row
  const { responsible, contractResponsible } = row
  const said = [
    quarter && w.quarter(quarterNames[quarter - 1] ?? ''),
    cpv && `CPV ${cpv}`,
    subjectKind ? words.subjects[subjectKind] : nature && words.natures[nature],
    responsible && w.forProcurement(responsible.name),
    contractResponsible && w.forContract(contractResponsible.name),
    row.funding,
    row.series,
  ]
  return (
    <Row
      start={<span className={css.no}>{row.no}</span>}
      title={subject}
      sub={said.filter(Boolean).join(' · ')}
      end={
        <div className={css.end}>
          <span className="num">{valueCents === null ? '–' : f.money(valueCents)}</span>
          {procurement ? (
            <Link to={`/procurements/${procurement.id}`}>{w.begun}</Link>
          ) : (
            row.begun && <Chip>{w.begun}</Chip>
          )}
          {steps}
        </div>
      }
    />
  )
}

function Steps({ plan, row, edit }: { plan: Plan; row: PlanRow; edit: (row: PlanRow) => void }) {
  const w = useWords(planScreens)
  const go = useGo()
  const begin = useCommand(procurements.beginPlanRow, { done: ({ id }) => go(`/procurements/${id}`) })
  const drop = useCommand(procurements.dropPlanRow)
  const restore = useCommand(procurements.restorePlanRow)
  const at = { id: plan.id, row: row.id }
  const takenOut = () => offerUndo(w.dropped, () => restore.mutateAsync(at))
  return (
    <>
      <Cluster>
        {!row.begun && (
          <Button
            small
            busy={begin.isPending}
            onClick={() => begin.mutate(at)}
            aria-label={`${w.begin}: ${row.subject}`}
          >
            {w.begin}
          </Button>
        )}
        <Button small onClick={() => edit(row)} aria-label={`${w.change}: ${row.subject}`}>
          {w.change}
        </Button>
        {!row.begun && (
          <Button
            small
            look="quiet"
            busy={drop.isPending}
            onClick={() => drop.mutate(at, { onSuccess: takenOut })}
            aria-label={`${w.drop}: ${row.subject}`}
          >
            {w.drop}
          </Button>
        )}
      </Cluster>
      <ProblemNote problem={begin.error ?? drop.error} />
    </>
  )
}

function VersionsCard({ plan, make }: { plan: Plan; make: () => void }) {
  const w = useWords(planScreens)
  const { versions, changedSince, may, rows } = plan
  return (
    <Card title={w.versions}>
      <Stack gap={12}>
        {versions.length === 0 && <p className="small muted">{w.noVersions}</p>}
        {versions.length > 0 && changedSince && <Note tone="soon">{w.changedSince}</Note>}
        {may && changedSince && rows.length > 0 && (
          <div>
            <Button look="go" onClick={make}>
              {w.makeVersion}
            </Button>
          </div>
        )}
        {versions.map((version) => (
          <VersionLine key={version.no} version={version} />
        ))}
      </Stack>
    </Card>
  )
}

function VersionLine({ version }: { version: PlanVersion }) {
  const w = useWords(planScreens)
  const f = useFormat()
  const { no, madeAt, madeBy, document, approvedAt, note } = version
  return (
    <Row
      small
      title={<Link to={`/documents/${document}`}>{w.versionNo(no)}</Link>}
      sub={[
        w.made(f.dayOrMoment(madeAt), madeBy ?? ''),
        w.line(version.rows, f.money(version.totalCents)),
        approvedAt ? w.approved(f.dayOrMoment(approvedAt)) : w.waits,
        note,
      ]
        .filter(Boolean)
        .join(' · ')}
      end={version.public && <Chip tone="done">{w.public}</Chip>}
    />
  )
}
