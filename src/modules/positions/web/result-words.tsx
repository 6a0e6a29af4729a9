import { useId, useState } from 'react'
import { useWords } from '../../../web/i18n.ts'
import { useCommand } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import fieldCss from '../../../web/ui/form/field.module.css'
import { Cluster } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { ProblemNote } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import type { ResultEvidence } from '../contract/evidence.ts'
import { positions } from '../contract.ts'
import { screenTexts } from '../texts/screen.ts'
import { GapNote } from './duty-card.tsx'
import { IndicatorNumber } from './indicator-number.tsx'
import css from './position.module.css'
import { isOpen, type ReviewShown } from './review-page.tsx'

interface ResultWordsProps {
  review: ReviewShown
  result: ReviewShown['duties'][number]['results'][number]
  evidence: ResultEvidence | undefined
  address: string
}

/** An expected result with what proves it and the words of both sides. */
export function ResultWords({ review, result, evidence, address }: ResultWordsProps) {
  const w = useWords(screenTexts)
  const open = isOpen(review)
  return (
    <div className={css.result} style={{ gridTemplateColumns: 'minmax(0, 1fr)' }}>
      <div>{result.text}</div>
      {evidence && (
        <Cluster gap={16}>
          {evidence.indicators.map((indicator) => (
            <IndicatorNumber key={indicator.key} indicator={indicator} />
          ))}
          {evidence.count > 0 && <Link to={address}>{w.position.evidence(evidence.count)}</Link>}
        </Cluster>
      )}
      {evidence?.gap && <GapNote result={evidence} add={undefined} />}
      <div className={css.words}>
        <Words
          review={review}
          result={result.id}
          label={w.review.employee}
          text={result.employee}
          writable={open && review.part === 'employee'}
        />
        <Words
          review={review}
          result={result.id}
          label={w.review.manager}
          text={result.manager}
          writable={open && review.part === 'manager'}
        />
      </div>
    </div>
  )
}

interface WordsProps {
  review: ReviewShown
  result: string
  label: string
  text: string
  writable: boolean
}

function Words({ review, result, label, text, writable }: WordsProps) {
  const w = useWords(screenTexts).review
  const id = useId()
  const [typed, setTyped] = useState(text)
  const write = useCommand(positions.writeWords, { done: () => announce(w.saved) })
  if (!writable)
    return (
      <div>
        <div className="small muted">{label}</div>
        <p>{text || <span className="muted">{w.empty}</span>}</p>
      </div>
    )
  return (
    <div>
      <label className="small muted" htmlFor={id}>
        {label}
      </label>
      <textarea
        id={id}
        className={fieldCss.input}
        rows={4}
        maxLength={6000}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
      <ProblemNote problem={write.error} />
      {typed !== text && (
        <Button
          small
          busy={write.isPending}
          onClick={() => write.mutate({ id: review.id, result, text: typed })}
        >
          {w.save}
        </Button>
      )}
    </div>
  )
}
