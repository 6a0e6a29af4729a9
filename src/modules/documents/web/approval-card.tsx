import { useEffect, useRef } from 'react'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { Button, ButtonLink } from '../../../web/ui/button.tsx'
import { confirmDanger } from '../../../web/ui/confirm-danger.tsx'
import { Card, Cluster, Stack } from '../../../web/ui/layout.tsx'
import { Chip } from '../../../web/ui/marks.tsx'
import { Loaded, ProblemNote } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import type { ApprovalRound } from '../contract/approval.ts'
import { type DocumentPage, documents } from '../contract.ts'
import { approvalScreens } from '../texts/approval-screens.ts'
import { ApprovalSteps } from './approval-steps.tsx'
import { ChangedNote } from './changed-note.tsx'

interface OfDocument {
  document: Pick<DocumentPage, 'id' | 'all'>
}

/** The round over the newest version: who is asked, since when, what one may do; earlier rounds folded under it. */
export function ApprovalCard({ document }: OfDocument) {
  const w = useWords(approvalScreens).card
  const rounds = useRounds(document)
  return (
    <Loaded of={rounds} lines={3}>
      {({ items, mayAsk, changed }) => {
        const current = items.find((round) => round.current)
        const older = items.filter((round) => round !== current)
        return (
          <Card title={w.title} aside={current && <OutcomeChip round={current} />}>
            <Stack gap={12}>
              {current ? <Round document={document} round={current} /> : <p className="muted">{w.none}</p>}
              {changed && <ChangedNote document={document.id} changed={changed} />}
              {mayAsk && (
                <div>
                  <ButtonLink to={`/documents/${document.id}/approval`} look={current ? 'plain' : 'go'}>
                    {items.length ? w.askAgain : w.ask}
                  </ButtonLink>
                </div>
              )}
              {older.length > 0 && <OlderRounds document={document} rounds={older} />}
            </Stack>
          </Card>
        )
      }}
    </Loaded>
  )
}

/** Asked again when the text of a new version has been read: only then one knows what changed. */
function useRounds({ id, all }: OfDocument['document']) {
  const rounds = useQueryOf(documents.readRounds, { id })
  const isReading = all.some(({ text }) => text === null)
  const wasReading = useRef(isReading)
  const { refetch } = rounds
  useEffect(() => {
    if (wasReading.current && !isReading) void refetch()
    wasReading.current = isReading
  }, [isReading, refetch])
  return rounds
}

function OutcomeChip({ round: { outcome } }: { round: ApprovalRound }) {
  const w = useWords(approvalScreens)
  if (!outcome) return <Chip tone="blue">{w.card.open}</Chip>
  const tone = { complete: 'done', returned: 'late', superseded: 'plain', withdrawn: 'plain' } as const
  return <Chip tone={tone[outcome]}>{w.outcomes[outcome]}</Chip>
}

function Round({ document, round }: OfDocument & { round: ApprovalRound }) {
  return (
    <>
      <Asked round={round} />
      <ApprovalSteps document={document.id} round={round} />
      <RoundWays document={document} round={round} />
    </>
  )
}

function Asked({ round }: { round: ApprovalRound }) {
  const w = useWords(approvalScreens).card
  const f = useFormat()
  const { askedBy, onBehalfOf, askedAt, took, outcome, note } = round
  const when = f.moment(askedAt)
  const asked = onBehalfOf ? w.askedFor(askedBy.name, onBehalfOf, when) : w.asked(askedBy.name, when)
  const time = took === null ? '' : outcome ? w.took(took) : w.running(took)
  return (
    <div className="small">
      <div className="muted">{[`${w.version(round.version.no)}.`, asked, time].join(' ')}</div>
      {note && <p>{note}</p>}
    </div>
  )
}

/** Reminding and withdrawing, for those who may. */
function RoundWays({ document: { id }, round }: OfDocument & { round: ApprovalRound }) {
  const w = useWords(approvalScreens).card
  const f = useFormat()
  const remind = useCommand(documents.remindRound, {
    done: ({ reminded }) => announce(w.reminded(f.list(reminded))),
  })
  const withdraw = useCommand(documents.withdrawRound, { done: () => announce(w.withdrawn) })
  if (round.can.length === 0) return null
  const ask = { title: w.withdrawTitle, consequence: w.withdrawText, action: w.withdraw }
  const place = { id, round: round.id }
  return (
    <>
      <Cluster>
        {round.can.includes('remind') && (
          <Button small busy={remind.isPending} onClick={() => remind.mutate(place)}>
            {w.remind}
          </Button>
        )}
        {round.can.includes('withdraw') && (
          <Button
            small
            look="quiet"
            onClick={async () => (await confirmDanger(ask)) && withdraw.mutate(place)}
          >
            {w.withdraw}
          </Button>
        )}
      </Cluster>
      <ProblemNote problem={remind.error ?? withdraw.error} />
    </>
  )
}

function OlderRounds({ document, rounds }: OfDocument & { rounds: readonly ApprovalRound[] }) {
  const w = useWords(approvalScreens)
  return (
    <details>
      <summary>{w.card.older(rounds.length)}</summary>
      <Stack gap={16}>
        {rounds.map((round) => (
          <section key={round.id} aria-label={w.card.version(round.version.no)}>
            <OutcomeChip round={round} />
            <Asked round={round} />
            <ApprovalSteps document={document.id} round={round} />
          </section>
        ))}
      </Stack>
    </details>
  )
}
