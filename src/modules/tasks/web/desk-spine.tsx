import type { OutputOf } from '../../../kernel/contract.ts'
import { Day } from '../../../kernel/values/day.ts'
import { addDays, dayOf } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { useMay } from '../../../web/session.ts'
import { Card, Row } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { DutyTag, Spine as SpineStrip } from '../../../web/ui/marks.tsx'
import { permissions, positions } from '../../positions/contract.ts'
import { screenTexts } from '../texts/screens.ts'

type Spine = OutputOf<typeof positions.readSpine>['positions'][number]
type SpineDuty = Spine['duties'][number]

const quarters = ['I', 'II', 'III', 'IV']

/** First and last day of the quarter that the day is in, and its name. */
export function quarterOf(day: string): { from: string; until: string; name: string } {
  const year = Number(day.slice(0, 4))
  const at = Math.floor((Number(day.slice(5, 7)) - 1) / 3)
  const first = (quarter: number) =>
    `${year + Math.floor(quarter / 4)}-${String((quarter % 4) * 3 + 1).padStart(2, '0')}-01`
  return { from: first(at), until: addDays(first(at + 1), -1), name: quarters[at] ?? '' }
}

/** The spine of one's first position in this quarter; nothing before a job description is there. */
export function useSpine(): Spine | undefined {
  const { from, until } = quarterOf(dayOf(new Date()))
  const enabled = useMay()(permissions.read)
  const question = { from: Day.parse(from), until: Day.parse(until) }
  const { data } = useQueryOf(positions.readSpine, question, { enabled })
  return data?.positions.find(({ duties }) => duties.length > 0)
}

export function SpineCard({ spine }: { spine: Spine }) {
  const w = useWords(screenTexts).desk
  const { name } = quarterOf(dayOf(new Date()))
  const note = ({ evidence, gaps }: SpineDuty) => {
    if (evidence === 0) return { note: w.noEvidence, tone: 'soon' as const }
    return gaps > 0
      ? { note: w.withoutEvidence(gaps), tone: 'soon' as const }
      : { note: w.evidence(evidence) }
  }
  const nameOf = ({ text, results: [first] }: SpineDuty) =>
    first && first.kind !== 'byHand' ? w.duties[first.kind] : shorten(text)
  return (
    <Card title={w.spine(name)} aside={<Link to={`/positions/${spine.id}`}>{w.toEvidence}</Link>}>
      <SpineStrip
        items={spine.duties.map((duty) => ({
          no: duty.no,
          title: nameOf(duty),
          to: `/positions/duties/${duty.id}`,
          ...note(duty),
        }))}
      />
    </Card>
  )
}

const [widest, longestWord] = [20, 14]
/** A duty is a long sentence; its first words, as many as fit, name it well enough beside its number. */
function shorten(text: string): string {
  const [first = '', ...rest] = text.split(/\s+/)
  if (first.length > longestWord) return `${first.slice(0, longestWord - 1)}…`
  let title = first
  for (const word of rest) {
    if (word.length > longestWord || title.length + word.length >= widest) break
    title = `${title} ${word}`
  }
  return title.replace(/[.,;:]+$/, '')
}

const shownGaps = 4

export function GapsCard({ spine }: { spine: Spine }) {
  const w = useWords(screenTexts).desk
  const gaps = spine.duties.flatMap((duty) =>
    duty.results.filter(({ gap }) => gap !== null).map((result) => ({ duty, result })),
  )
  // What nothing is planned for asks for more than what is on its way.
  const ordered = [...gaps].sort((x, y) => x.result.planned.length - y.result.planned.length)
  if (gaps.length === 0) return null
  return (
    <Card
      title={w.gaps}
      aside={
        gaps.length > shownGaps && (
          <Link to={`/positions/${spine.id}`}>{w.more(gaps.length - shownGaps)}</Link>
        )
      }
    >
      {ordered.slice(0, shownGaps).map(({ duty, result }) => (
        <Row
          key={result.id}
          small
          start={<DutyTag no={duty.no} />}
          title={<Link to={`/positions/results/${result.id}`}>{result.text}</Link>}
          sub={result.gap === 'planned' ? w.gapPlanned(result.planned.length) : w.gapNothing}
        />
      ))}
    </Card>
  )
}
