import { Fragment } from 'react'
import { dayOf, useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { Card } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { Chip, DutyTag, Note } from '../../../web/ui/marks.tsx'
import type { DutyEvidence, ResultEvidence } from '../contract/evidence.ts'
import { screenTexts } from '../texts/screen.ts'
import { IndicatorNumber } from './indicator-number.tsx'
import { inAddress, type Period } from './period.ts'
import css from './position.module.css'

interface DutyCardProps {
  duty: DutyEvidence
  period: Period
  mayAdd: boolean
}

/** A duty with its expected results: numbers and evidence, or the gap and what will close it. */
export function DutyCard({ duty, period, mayAdd }: DutyCardProps) {
  const w = useWords(screenTexts).position
  const address = `/positions/duties/${duty.id}?${inAddress(period)}`
  return (
    <Card
      tag={duty.no && <DutyTag no={duty.no} />}
      title={
        <Link to={address} className={css.quiet}>
          {duty.text}
        </Link>
      }
      aside={<DutyState duty={duty} />}
    >
      {duty.results.length === 0 && <p className="small muted">{w.noResults}</p>}
      {duty.results.map((result) => (
        <ResultRow key={result.id} result={result} period={period} mayAdd={mayAdd} />
      ))}
      {duty.loose.length > 0 && (
        <p className="small">
          <Link to={address}>{w.loose(duty.loose.length)}</Link> <span className="muted">{w.looseWhy}</span>
        </p>
      )}
    </Card>
  )
}

function DutyState({ duty }: { duty: DutyEvidence }) {
  const w = useWords(screenTexts).position
  if (duty.gaps === 0) return <Chip tone="done">{w.evidence(duty.count)}</Chip>
  const unproven = duty.count === 0 && duty.results.every((result) => result.gap === 'nothing')
  return unproven ? <Chip tone="late">{w.unproven}</Chip> : <Chip tone="soon">{w.gaps(duty.gaps)}</Chip>
}

function ResultRow({ result, period, mayAdd }: { result: ResultEvidence; period: Period; mayAdd: boolean }) {
  const w = useWords(screenTexts).position
  const address = `/positions/results/${result.id}?${inAddress(period)}`
  if (result.gap)
    return (
      <div className={`${css.result} ${css.gap}`}>
        <div>{result.text}</div>
        <GapNote result={result} add={mayAdd ? address : undefined} />
      </div>
    )
  return (
    <div className={`${css.result} ${result.indicators.length === 0 ? css.bare : ''}`}>
      <div>{result.text}</div>
      {result.indicators.length > 0 && (
        <div>
          {result.indicators.map((indicator) => (
            <IndicatorNumber key={indicator.key} indicator={indicator} />
          ))}
        </div>
      )}
      <div className={css.end}>
        <Link to={address}>{w.evidence(result.count)}</Link>
      </div>
    </div>
  )
}

/** Nothing proves the result in the period: what will, or that nothing is planned. */
export function GapNote({ result, add }: { result: ResultEvidence; add: string | undefined }) {
  const w = useWords(screenTexts).position
  const f = useFormat()
  if (result.gap === 'nothing')
    return (
      <Note tone="late">
        {w.nothing} {add && <Link to={add}>{w.add}</Link>}
      </Note>
    )
  return (
    <Note tone="soon">
      {w.planned}{' '}
      {result.planned.map(({ id, title, due, href }, index) => (
        <Fragment key={id}>
          {index > 0 && '; '}
          {href ? <Link to={href}>{title}</Link> : title}
          {due && ` (${f.day(dayOf(due))})`}
        </Fragment>
      ))}
    </Note>
  )
}
