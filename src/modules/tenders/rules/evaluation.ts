import type { Evaluation, EvaluationState } from '../contract/evaluation.ts'
import type { PriceFormula, TieBreak } from '../contract/scoring.ts'
import { type Ranking, rankTenders } from './rank.ts'
import { type Candidate, type Criterion, type Score, totalsOf } from './score.ts'
import { type Agreement, type Settled, type Sheet, settleScores } from './settling.ts'

/** A tender that asks for the lot, or for the whole. */
export interface Competing {
  readonly tender: string
  readonly priceCents: number | null
  readonly out: boolean
  readonly complies: boolean
  readonly pending: number
}
export interface Judging {
  /** Tenders that were opened and are still being taken out of the box. */
  readonly inBox: number
  readonly criteria: readonly Criterion[]
  readonly formula: PriceFormula
  readonly breaks: readonly TieBreak[]
  readonly competing: readonly Competing[]
  /** Those who evaluate and are bound to nobody. */
  readonly evaluators: readonly { readonly person: string; readonly declared: boolean }[]
  readonly sheets: readonly (Sheet & { readonly handedIn: boolean })[]
  readonly agreements: readonly Agreement[]
  readonly drawn: readonly string[]
}

export interface Judged {
  readonly places: readonly Pick<Score, 'tender' | 'criterion'>[]
  readonly settled: readonly Settled[]
  readonly differences: readonly Settled[]
  readonly ranking: Ranking
  readonly missing: Evaluation['missing']
}

/** Places of the table: every tender that is in, by every criterion of quality. */
export const placesOf = ({ criteria, competing }: Pick<Judging, 'criteria' | 'competing'>) =>
  competing
    .filter(({ out }) => !out)
    .flatMap(({ tender }) =>
      criteria.filter(({ kind }) => kind === 'quality').map(({ id }) => ({ tender, criterion: id })),
    )

/** The sheets that count: of those who evaluate now; whoever is out is out with his points. */
export const sheetsThatCount = ({ sheets, evaluators }: Pick<Judging, 'sheets' | 'evaluators'>) =>
  sheets.filter(
    ({ evaluator, handedIn }) => handedIn && evaluators.some(({ person }) => person === evaluator),
  )

/** Everyone's points are shown when the last one who evaluates has handed his in. */
export const waitingFor = (judging: Pick<Judging, 'sheets' | 'evaluators'>): number =>
  judging.evaluators.length - sheetsThatCount(judging).length

/** The table as it stands: what counts, where people differ, the places, and what keeps it from being settled. */
export function judge(judging: Judging): Judged {
  const { criteria, formula, breaks, competing, agreements, drawn } = judging
  const places = placesOf(judging)
  const settled = settleScores(places, sheetsThatCount(judging), agreements)
  const differences = settled.filter(({ share }) => share === null)
  const candidates = competing.filter(
    (one): one is Competing & Candidate => !one.out && one.priceCents !== null,
  )
  const scores = settled.flatMap(({ share, ...place }) => (share === null ? [] : [{ ...place, share }]))
  const isComplete = differences.length === 0 && candidates.length > 0
  const totals = isComplete ? totalsOf({ criteria, formula, candidates, scores }) : []
  const ranking = rankTenders({ totals, criteria, breaks, drawn })
  return {
    places,
    settled,
    differences,
    ranking,
    missing: missingOf(judging, { places, differences, ranking }),
  }
}

function missingOf(
  judging: Judging,
  { places, differences, ranking }: Pick<Judged, 'places' | 'differences' | 'ranking'>,
): Evaluation['missing'] {
  const { inBox, evaluators, competing } = judging
  const inside = competing.filter(({ out }) => !out)
  const isScored = places.length > 0
  const counts: Record<Evaluation['missing'][number]['what'], number> = {
    inBox,
    evaluators: isScored && evaluators.length === 0 ? 1 : 0,
    relations: evaluators.filter(({ declared }) => !declared).length,
    sheets: isScored ? waitingFor(judging) : 0,
    // While sheets are open nobody knows where people differ.
    differences: waitingFor(judging) > 0 ? 0 : differences.length,
    compliance: inside.filter(({ complies }) => !complies).length,
    questions: inside.reduce((sum, { pending }) => sum + pending, 0),
    prices: inside.filter(({ priceCents }) => priceCents === null).length,
    tie: ranking.tied.length,
  }
  return Object.entries(counts).flatMap(([what, count]) =>
    count > 0 ? [{ what: what as keyof typeof counts, count }] : [],
  )
}

export const stateOf = (
  evaluation: { readonly revealedAt: Date | null; readonly settledAt: Date | null } | undefined,
  { tenders, isScored }: { tenders: number; isScored: boolean },
): EvaluationState => {
  if (evaluation?.settledAt) return 'settled'
  if (tenders === 0) return 'closed'
  return evaluation?.revealedAt || !isScored ? 'together' : 'alone'
}
