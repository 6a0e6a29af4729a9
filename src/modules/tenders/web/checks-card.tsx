import { useState } from 'react'
import type { OutputOf } from '../../../kernel/contract.ts'
import { linkTo } from '../../../web/api.ts'
import { useFormat } from '../../../web/format.ts'
import { useLocale, useWords } from '../../../web/i18n.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { confirmDanger } from '../../../web/ui/confirm-danger.tsx'
import { Card, Cluster, Row, Stack } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { Chip, Note } from '../../../web/ui/marks.tsx'
import { ProblemNote } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { Why } from '../../../web/ui/why.tsx'
import { type Check, type NeededCheck, type TenderPage, tenders } from '../contract.ts'
import { checkKindWords, sayCheckState, sayOutcome } from '../texts/check-kinds.ts'
import { tenderScreens } from '../texts/tender-screens.ts'
import { AnswerDialog, AskDialog, OutcomeDialog, type Wish } from './check-dialogs.tsx'
import css from './evaluation.module.css'

type Checks = OutputOf<typeof tenders.readChecks>
type Open = (wish: Wish) => void

const stateTone = {
  missing: 'plain',
  asked: 'soon',
  answered: 'soon',
  proven: 'done',
  byWord: 'blue',
  failed: 'late',
} as const

/** What of a tender is checked; seen by those who take part, also after the award. */
export function ChecksCard({ tender }: { tender: TenderPage }) {
  const w = useWords(tenderScreens).checks
  const checks = useQueryOf(tenders.readChecks, { id: tender.id })
  const [wish, open] = useState<Wish>()
  if (!checks.data) return null
  const read = checks.data
  const close = () => open(undefined)
  return (
    <Card
      title={w.title}
      aside={<Chip tone={read.clear ? 'done' : 'soon'}>{read.clear ? w.clear : w.notClear}</Chip>}
    >
      <Stack gap={10}>
        {!read.groundsKnown && <Note tone="soon">{w.unknown}</Note>}
        <NeededRows read={read} tender={tender} open={open} />
        {read.others.map((one) => (
          <OneCheck key={one.id} check={one} tender={tender} open={open} may={read.can.includes('check')} />
        ))}
        {read.notNamed > 0 && <p className="small muted">{w.notNamed(read.notNamed)}</p>}
        {read.can.includes('check') && (
          <div>
            <Button small onClick={() => open({ step: 'ask', kind: 'clarification', ground: null })}>
              {w.other}
            </Button>
          </div>
        )}
        {wish?.step === 'record' && <OutcomeDialog tender={tender} wish={wish} close={close} />}
        {wish?.step === 'ask' && <AskDialog tender={tender} wish={wish} close={close} />}
        {wish?.step === 'answer' && <AnswerDialog tender={tender} wish={wish} close={close} />}
      </Stack>
    </Card>
  )
}

interface RowsProps {
  read: Checks
  tender: TenderPage
  open: Open
}

function NeededRows({ read, tender, open }: RowsProps) {
  const may = read.can.includes('check')
  return read.needed.map((one) => (
    <Needed key={`${one.kind} ${one.ground}`} one={one} tender={tender} open={open} may={may} />
  ))
}

function Needed({
  one,
  tender,
  open,
  may,
}: {
  one: NeededCheck
  tender: TenderPage
  open: Open
  may: boolean
}) {
  const w = useWords(tenderScreens).checks
  const locale = useLocale()
  const { kind, ground, what, cite, before, state, check } = one
  const title = kind === 'exclusion' ? capital(what ?? w.allGrounds) : checkKindWords[locale][kind]
  const sub = [cite, w.before[before]].filter(Boolean).join(' · ')
  return (
    <>
      <Row title={title} sub={sub} end={<StateChip kind={kind} state={state} />} />
      {check && <OneCheck check={check} tender={tender} open={open} may={may} inside />}
      {!check && may && (
        <Cluster>
          <Button small onClick={() => open({ step: 'record', kind, ground })}>
            {w.record}
          </Button>
          <Button small look="quiet" onClick={() => open({ step: 'ask', kind, ground })}>
            {w.ask}
          </Button>
        </Cluster>
      )}
    </>
  )
}

function StateChip({ kind, state }: Pick<NeededCheck, 'kind' | 'state'>) {
  return <Chip tone={stateTone[state]}>{sayCheckState(useLocale(), kind, state)}</Chip>
}

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1)

interface CheckProps {
  check: Check
  tender: TenderPage
  open: Open
  may: boolean
  /** Under the line of what is needed. */
  inside?: boolean
}

function OneCheck({ check, tender, open, may, inside }: CheckProps) {
  const w = useWords(tenderScreens).checks
  const f = useFormat()
  const locale = useLocale()
  const { outcome, question, answer, reason, askedAt, dueDay, dueExplanation, settledBy } = check
  const answered = check.answeredAt && w.answered(f.moment(check.answeredAt), check.answeredBy)
  const asked = askedAt && `${w.asked(f.moment(askedAt))}${dueDay ? `, ${w.until(f.day(dueDay))}` : ''}`
  return (
    <div className="small">
      {!inside && (
        <Row
          title={checkKindWords[locale][check.kind]}
          end={<StateChip kind={check.kind} state={check.state} />}
        />
      )}
      {asked && (
        <p className="muted">
          {asked}{' '}
          {dueDay && dueExplanation && <Why reason={{ result: f.day(dueDay), rule: dueExplanation }} />}
        </p>
      )}
      {question && <p className={css.lines}>{question}</p>}
      {answered && <p className="muted">{answered}</p>}
      {answer && <p className={css.lines}>{answer}</p>}
      {outcome && (
        <p>
          {sayOutcome(locale, check.kind, outcome)}. {reason}
          {settledBy && <span className="muted"> {settledBy}</span>}
        </p>
      )}
      {check.files.map(({ no, name }) => (
        <p key={no}>
          <Link to={linkTo(tenders.downloadEvidence, { id: tender.id, check: check.id, no })}>{name}</Link>
        </p>
      ))}
      {may && <CheckSteps check={check} tender={tender} open={open} />}
    </div>
  )
}

function CheckSteps({ check, tender, open }: Pick<CheckProps, 'check' | 'tender' | 'open'>) {
  const w = useWords(tenderScreens).checks
  const reopen = useCommand(tenders.reopenCheck, { done: () => announce(w.saved) })
  const ask = { title: w.reopen, consequence: w.reopenText, action: w.reopen }
  const { id, kind, ground, outcome } = check
  const place = { id: tender.id, check: id }
  if (outcome)
    return (
      <>
        <ProblemNote problem={reopen.error} />
        <Button small look="quiet" onClick={async () => (await confirmDanger(ask)) && reopen.mutate(place)}>
          {w.reopen}
        </Button>
      </>
    )
  return (
    <Cluster>
      {check.askedAt && (
        <Button small onClick={() => open({ step: 'answer', kind, ground, check: id })}>
          {w.answer}
        </Button>
      )}
      <Button small onClick={() => open({ step: 'record', kind, ground, check: id })}>
        {w.record}
      </Button>
    </Cluster>
  )
}
