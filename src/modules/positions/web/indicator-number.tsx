import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { Bar, Chip } from '../../../web/ui/marks.tsx'
import { Why } from '../../../web/ui/why.tsx'
import type { IndicatorShown } from '../contract/evidence.ts'
import { screenTexts } from '../texts/screen.ts'
import css from './position.module.css'

/** The colours in which the checks themselves are shown. */
const tones = { word: 'blue', exception: 'law' } as const

/** A number with its words and its reason; judged only where a target was set. */
export function IndicatorNumber({ indicator }: { indicator: IndicatorShown }) {
  const { value, of, tone, name, reason } = indicator
  const number = of === null ? value : `${value} / ${of}`
  return (
    <div className={css.number}>
      {tone && value > 0 ? <Chip tone={tones[tone]}>{number}</Chip> : <b className="num">{number}</b>} {name}{' '}
      <Why reason={reason} />
      <Reached indicator={indicator} />
    </div>
  )
}

function Reached({ indicator }: { indicator: IndicatorShown }) {
  const w = useWords(screenTexts).duty
  const f = useFormat()
  const { value, of, target, reached, name } = indicator
  if (target === null || reached === null) return null
  const share = of === null ? value / Math.max(1, target) : value / of
  // Rounded down: a target is never shown as reached by rounding.
  const told = of === null ? f.number(value) : f.percent(Math.floor(share * 100) / 100)
  const wanted = of === null ? f.number(target) : f.percent(target / 100)
  return (
    <>
      <Bar share={share} label={name} />
      <div>{reached ? w.reached(told, wanted) : w.notReached(told, wanted)}</div>
    </>
  )
}
