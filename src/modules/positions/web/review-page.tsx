import { useState } from 'react'
import type { OutputOf } from '../../../kernel/contract.ts'
import { dayOf, useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { usePlace } from '../../../web/place.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { RecordDocuments, RecordHistory } from '../../../web/record-parts.tsx'
import { Button } from '../../../web/ui/button.tsx'
import { confirmDanger } from '../../../web/ui/confirm-danger.tsx'
import { Card, Columns } from '../../../web/ui/layout.tsx'
import { Chip, DutyTag } from '../../../web/ui/marks.tsx'
import { PageHead } from '../../../web/ui/page-head.tsx'
import { Loaded, ProblemNote } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { positions } from '../contract.ts'
import { screenTexts } from '../texts/screen.ts'
import { inAddress } from './period.ts'
import { useMakePack } from './position-page.tsx'
import { ProposalsCard } from './proposals-card.tsx'
import { ResultWords } from './result-words.tsx'

export type ReviewShown = OutputOf<typeof positions.readReview>

/** The yearly review: the words of both sides on each result, proposals, and their confirmations. */
export function ReviewPage() {
  const id = usePlace('reviewId')
  const found = useQueryOf(positions.readReview, { id })
  return <Loaded of={found}>{(review) => <Shown review={review} />}</Loaded>
}

/** Whether the one who looks may still write. */
export const isOpen = ({ part, holderConfirmedAt, managerConfirmedAt }: ReviewShown): boolean =>
  part !== null && (part === 'employee' ? !holderConfirmedAt : !managerConfirmedAt)

function Shown({ review }: { review: ReviewShown }) {
  const evidence = useQueryOf(positions.readEvidence, {
    id: review.position.id,
    from: review.from,
    until: review.until,
    perResult: 0,
  })
  const results = evidence.data?.duties.flatMap((duty) => duty.results) ?? []
  return (
    <>
      <Head review={review} />
      <Columns
        side={
          <>
            <ProposalsCard review={review} />
            <RecordDocuments record={review.id as never} />
            <RecordHistory id={review.id as never} />
          </>
        }
      >
        {review.duties.map((duty) => (
          <Card key={duty.id} tag={duty.no && <DutyTag no={duty.no} />} title={duty.text}>
            {duty.results.map((result) => (
              <ResultWords
                key={result.id}
                review={review}
                result={result}
                evidence={results.find((one) => one.id === result.id)}
                address={`/positions/results/${result.id}?${inAddress(review)}`}
              />
            ))}
          </Card>
        ))}
      </Columns>
    </>
  )
}

function Head({ review }: { review: ReviewShown }) {
  const w = useWords(screenTexts)
  const f = useFormat()
  const [problem, setProblem] = useState<unknown>()
  const { position, from, until, id } = review
  const makePack = useMakePack({ position: position.id, review: id, from, until }, setProblem)
  return (
    <>
      <PageHead
        title={`${w.review.title} ${f.day(from)}–${f.day(until)}`}
        crumbs={[
          { label: w.positions, to: '/positions' },
          { label: position.title, to: `/positions/${position.id}?${inAddress(review)}` },
        ]}
        sub={`${review.holder.name} · ${review.manager.name}`}
        chips={<Confirmations review={review} />}
        actions={
          <>
            <Button busy={makePack.busy} onClick={makePack.run}>
              {w.review.pack}
            </Button>
            {isOpen(review) && <Confirm id={id} refuse={setProblem} />}
          </>
        }
      />
      <ProblemNote problem={problem} />
    </>
  )
}

function Confirmations({ review }: { review: ReviewShown }) {
  const w = useWords(screenTexts).review
  const f = useFormat()
  const { holderConfirmedAt: holder, managerConfirmedAt: manager } = review
  return (
    <>
      <Chip tone={holder ? 'done' : 'plain'}>
        {holder ? w.holderDone(f.day(dayOf(holder))) : w.holderOpen}
      </Chip>
      <Chip tone={manager ? 'done' : 'plain'}>
        {manager ? w.managerDone(f.day(dayOf(manager))) : w.managerOpen}
      </Chip>
    </>
  )
}

function Confirm({ id, refuse }: { id: string; refuse: (problem: unknown) => void }) {
  const w = useWords(screenTexts).review
  const confirm = useCommand(positions.confirmReview, {
    done: ({ finished }) => announce(finished ? w.finished : w.confirmed),
  })
  const ask = async () => {
    const sure = await confirmDanger({ title: w.confirm, consequence: w.confirmText, action: w.confirm })
    if (sure) await confirm.mutateAsync({ id }).catch(refuse)
  }
  return (
    <Button look="go" busy={confirm.isPending} onClick={() => void ask()}>
      {w.confirm}
    </Button>
  )
}
