import type { TieBreak } from '../contract/scoring.ts'
import type { Criterion, Total } from './score.ts'

export interface Ranked extends Total {
  /** From 1; what nothing tells apart has the same. */
  readonly rank: number
  /** By what it was told apart from its equals; null where the total did it. */
  readonly decidedBy: TieBreak | null
}

export interface Ranking {
  readonly ranked: readonly Ranked[]
  /** Tenders that share the first place: nothing may be decided until lots are drawn. */
  readonly tied: readonly string[]
}

export interface RankingQuestion {
  readonly totals: readonly Total[]
  readonly criteria: readonly Criterion[]
  readonly breaks: readonly TieBreak[]
  /** Tenders in the order in which they were drawn; counts where all who share the first place were among them. */
  readonly drawn: readonly string[]
}

/** The best first. Shared places below the first do no harm and stay shared. */
export function rankTenders(question: RankingQuestion): Ranking {
  const before = place({ ...question, drawn: [] })
  const fits = before.tied.length > 0 && before.tied.every((one) => question.drawn.includes(one))
  return fits ? place(question) : before
}

function place({ totals, criteria, breaks, drawn }: RankingQuestion): Ranking {
  const measures = [byPoints, ...breaks.map((one) => measureOf(one, criteria, drawn))]
  const sorted = totals.toSorted((a, b) => compare(a, b, measures).by || (a.tender < b.tender ? -1 : 1))
  const ranked = sorted.map((one) => {
    const rank = 1 + sorted.filter((other) => compare(other, one, measures).by < 0).length
    return { ...one, rank, decidedBy: decidedBy(one, sorted, { measures, breaks }) }
  })
  const first = ranked.filter(({ rank }) => rank === 1)
  return { ranked, tied: first.length > 1 ? first.map(({ tender }) => tender) : [] }
}

/** Less is better. */
type Measure = (of: Total) => number
const byPoints: Measure = ({ points }) => -points

function measureOf(tieBreak: TieBreak, criteria: readonly Criterion[], drawn: readonly string[]): Measure {
  if (tieBreak === 'lowestPrice') return ({ priceCents }) => priceCents
  if (tieBreak === 'drawingLots')
    return ({ tender }) => (drawn.includes(tender) ? drawn.indexOf(tender) : drawn.length)
  const most = Math.max(...criteria.map(({ weight }) => weight))
  const heaviest = new Set(criteria.filter(({ weight }) => weight === most).map(({ id }) => id))
  return ({ parts }) =>
    -parts.filter(({ criterion }) => heaviest.has(criterion)).reduce((sum, { points }) => sum + points, 0)
}

/** The first measure that tells two apart, by its place in the list. */
function compare(a: Total, b: Total, measures: readonly Measure[]): { by: number; at: number } {
  const at = measures.findIndex((measure) => measure(a) !== measure(b))
  const measure = measures[at]
  return { by: measure ? measure(a) - measure(b) : 0, at }
}

/** The furthest measure that was needed against a tender of the same total. */
function decidedBy(
  one: Total,
  all: readonly Total[],
  { measures, breaks }: { measures: readonly Measure[]; breaks: readonly TieBreak[] },
): TieBreak | null {
  const equals = all.filter((other) => other.tender !== one.tender && other.points === one.points)
  const needed = Math.max(0, ...equals.map((other) => compare(one, other, measures).at))
  return breaks[needed - 1] ?? null
}
