import { useState } from 'react'
import type { OutputOf } from '../../../kernel/contract.ts'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useGo, usePlace } from '../../../web/place.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { RecordHistory } from '../../../web/record-parts.tsx'
import { useSession } from '../../../web/session.ts'
import { Button, ButtonLink } from '../../../web/ui/button.tsx'
import { Columns } from '../../../web/ui/layout.tsx'
import { PageHead } from '../../../web/ui/page-head.tsx'
import { EmptyState, Loaded, ProblemNote } from '../../../web/ui/states.tsx'
import { Why } from '../../../web/ui/why.tsx'
import { reports } from '../../reports/contract.ts'
import { positions } from '../contract.ts'
import { screenTexts } from '../texts/screen.ts'
import { DutyCard } from './duty-card.tsx'
import { OrderCard } from './order-card.tsx'
import { PartsCard } from './parts-card.tsx'
import { PeopleCard } from './people-card.tsx'
import { type Period, usePeriod } from './period.ts'
import { PeriodBar } from './period-bar.tsx'
import { ReturnCard } from './return-card.tsx'
import { ReviewCard } from './review-card.tsx'
import { VersionsCard } from './versions-card.tsx'

export type PositionShown = OutputOf<typeof positions.readPosition>

/** A position: its duties with what proves them, who substitutes, its versions and reviews. */
export function PositionPage() {
  const id = usePlace('positionId')
  const found = useQueryOf(positions.readPosition, { id })
  return <Loaded of={found}>{(position) => <Shown position={position} />}</Loaded>
}

function Shown({ position }: { position: PositionShown }) {
  const w = useWords(screenTexts)
  const { session } = useSession()
  const [period, change] = usePeriod()
  return (
    <>
      <Head position={position} period={period} />
      <Columns
        side={
          <>
            <OrderCard position={position} />
            {position.holder?.id === session?.person.id && <ReturnCard />}
            <PeopleCard position={position} />
            <ReviewCard position={position} period={period} />
            <VersionsCard position={position} />
            {position.reading && <PartsCard reading={position.reading} />}
            <RecordHistory id={position.id as never} />
          </>
        }
      >
        {position.version ? (
          <>
            <PeriodBar period={period} change={change} />
            <Duties position={position} period={period} />
          </>
        ) : (
          <EmptyState title={w.position.noVersion}>{w.position.noVersionText}</EmptyState>
        )}
      </Columns>
    </>
  )
}

function Head({ position, period }: { position: PositionShown; period: Period }) {
  const w = useWords(screenTexts)
  const [problem, setProblem] = useState<unknown>()
  const makePack = useMakePack({ position: position.id, ...period }, setProblem)
  return (
    <>
      <PageHead
        title={position.title}
        crumbs={[
          { label: w.positions, to: '/positions' },
          ...(position.unit ? [{ label: position.unit }] : []),
        ]}
        sub={<Sub position={position} />}
        actions={
          <>
            {position.may.change && (
              <ButtonLink to={`/positions/import?position=${position.id}`}>
                {w.position.newVersion}
              </ButtonLink>
            )}
            {position.version && (
              <Button look="go" busy={makePack.busy} onClick={makePack.run}>
                {w.position.makePack}
              </Button>
            )}
          </>
        }
      />
      <ProblemNote problem={problem} />
    </>
  )
}

/** Asks for a review pack and goes to where its making shows. */
export function useMakePack(
  of: Period & { position: string; review?: string },
  refuse: (problem: unknown) => void,
) {
  const go = useGo()
  const command = useCommand(reports.requestReviewPack, { done: ({ pack }) => go(`/reports/${pack}`) })
  const run = () => void command.mutateAsync(of).catch(refuse)
  return { run, busy: command.isPending }
}

function Sub({ position }: { position: PositionShown }) {
  const w = useWords(screenTexts)
  const f = useFormat()
  const { version, holder, nextReview } = position
  const parts = [
    holder?.name ?? w.list.vacant,
    version && w.position.sub(version.no, f.day(version.validFrom)),
    version && (version.signedOn ? w.position.signed(f.day(version.signedOn)) : w.position.unsigned),
  ]
  return (
    <>
      {parts.filter(Boolean).join(' · ')}
      {nextReview && (
        <>
          {` · ${w.position.reviewBy} `}
          <b>{f.day(nextReview.day)}</b> <Why reason={nextReview.reason} />
        </>
      )}
    </>
  )
}

function Duties({ position, period }: { position: PositionShown; period: Period }) {
  const evidence = useQueryOf(
    positions.readEvidence,
    { id: position.id, ...period, perResult: 0 },
    { keep: true },
  )
  return (
    <Loaded of={evidence}>
      {({ duties }) =>
        duties.map((duty) => (
          <DutyCard key={duty.id} duty={duty} period={period} mayAdd={position.may.change} />
        ))
      }
    </Loaded>
  )
}
