import { useState } from 'react'
import { useFormat } from '../../../web/format.ts'
import { useLocale, useWords } from '../../../web/i18n.ts'
import { useCommand } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { confirmDanger } from '../../../web/ui/confirm-danger.tsx'
import { Card, Cluster, Row, Stack } from '../../../web/ui/layout.tsx'
import { Chip, Note } from '../../../web/ui/marks.tsx'
import { ProblemNote } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { Why } from '../../../web/ui/why.tsx'
import { type Evaluation, tenders } from '../contract.ts'
import { type EvaluationScreens, evaluationScreens } from '../texts/evaluation-screens.ts'
import { obstacleWords, tieBreakWords } from '../texts/obstacles.ts'
import { DrawDialog } from './draw-dialog.tsx'

type Ranked = Evaluation['ranked'][number]

/** Hundredths of a point as people write them. */
const usePoints = () => {
  const f = useFormat()
  return (hundredths: number) => f.number(hundredths / 100)
}

/** The places with the sums behind them, what is still missing, and the steps. */
export function PlacesCard({ evaluation }: { evaluation: Evaluation }) {
  const w = useWords(evaluationScreens).places
  const f = useFormat()
  const { state, ranked, settledAt, settledBy } = evaluation
  if (state === 'closed') return null
  return (
    <Card
      title={w.title}
      aside={settledAt && <Chip tone="done">{w.settledBy(settledBy ?? '', f.moment(settledAt))}</Chip>}
    >
      <Stack gap={10}>
        {ranked.length === 0 && <p className="muted">{w.none}</p>}
        {ranked.map((one) => (
          <OnePlace key={one.tender} one={one} evaluation={evaluation} />
        ))}
        {evaluation.draw && <Drawn draw={evaluation.draw} tenders={evaluation.tenders} />}
        <Missing evaluation={evaluation} />
        <Steps evaluation={evaluation} />
      </Stack>
    </Card>
  )
}

function OnePlace({ one, evaluation }: { one: Ranked; evaluation: Evaluation }) {
  const w = useWords(evaluationScreens).places
  const ties = tieBreakWords[useLocale()]
  const f = useFormat()
  const points = usePoints()
  const name = evaluation.tenders.find(({ id }) => id === one.tender)?.name ?? ''
  return (
    <Row
      start={<b>{w.place(one.rank)}</b>}
      title={name}
      sub={[f.money(one.priceCents), one.decidedBy && w.decided(ties[one.decidedBy])]
        .filter(Boolean)
        .join(' · ')}
      end={
        <>
          <span className="num">{w.points(points(one.points))}</span>
          <Why reason={reasonFor(one, evaluation, { w, points })} />
        </>
      }
    />
  )
}

interface Saying {
  w: EvaluationScreens['places']
  points: (hundredths: number) => string
}
function reasonFor(one: Ranked, { criteria, formula }: Evaluation, { w, points }: Saying) {
  const steps = one.parts.map(({ criterion, weight, numerator, denominator, points: earned }) => {
    const title = criteria.find(({ id }) => id === criterion)?.title ?? ''
    return w.line(title, `${points(weight)} × ${numerator} ÷ ${denominator}`, points(earned))
  })
  return {
    result: w.points(points(one.points)),
    rule: `${w.rule} ${formula === 'linear' ? w.linear : w.lowest}`,
    steps,
  }
}

function Drawn({
  draw,
  tenders: all,
}: { draw: NonNullable<Evaluation['draw']> } & Pick<Evaluation, 'tenders'>) {
  const w = useWords(evaluationScreens).places
  const f = useFormat()
  const names = draw.order.map((id, at) => `${at + 1}. ${all.find((one) => one.id === id)?.name ?? ''}`)
  return (
    <div className="small">
      <b>{w.drawTitle}</b>: {names.join(', ')}
      <p className="muted">{[f.moment(draw.drawnAt), draw.drawnBy, draw.note].filter(Boolean).join(' · ')}</p>
    </div>
  )
}

function Missing({ evaluation: { missing } }: { evaluation: Evaluation }) {
  const w = useWords(evaluationScreens).places
  const words = obstacleWords[useLocale()]
  if (missing.length === 0) return null
  return (
    <Note tone="soon" title={w.missing}>
      <ul>
        {missing.map(({ what, count }) => (
          <li key={what}>{words[what](count)}</li>
        ))}
      </ul>
    </Note>
  )
}

function Steps({ evaluation }: { evaluation: Evaluation }) {
  const w = useWords(evaluationScreens).places
  const [drawing, draw] = useState(false)
  const about = { procurement: evaluation.procurement.id, lot: evaluation.lot }
  const settle = useCommand(tenders.settleEvaluation, { done: () => announce(w.settled) })
  const reopen = useCommand(tenders.reopenEvaluation, { done: () => announce(w.reopened) })
  const ask = { title: w.reopenTitle, consequence: w.reopenText, action: w.reopen }
  const { can, missing } = evaluation
  return (
    <>
      <ProblemNote problem={settle.error ?? reopen.error} />
      <Cluster>
        {can.includes('draw') && <Button onClick={() => draw(true)}>{w.draw}</Button>}
        {can.includes('settle') && missing.length === 0 && (
          <Button look="go" busy={settle.isPending} onClick={() => settle.mutate(about)}>
            {w.settle}
          </Button>
        )}
        {can.includes('reopen') && (
          <Button look="quiet" onClick={async () => (await confirmDanger(ask)) && reopen.mutate(about)}>
            {w.reopen}
          </Button>
        )}
      </Cluster>
      {drawing && <DrawDialog evaluation={evaluation} close={() => draw(false)} />}
    </>
  )
}
