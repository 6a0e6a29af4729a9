import type { PriceFormula } from '../contract/scoring.ts'

/**
 * Points of tenders by criteria. Points are whole hundredths, so that a weight of 60 % is 6000 and the best
 * tender has 10000: everything is reckoned in whole numbers and comes out the same for whoever repeats it.
 */
export interface Criterion {
  readonly id: string
  readonly kind: 'price' | 'quality'
  /** Hundredths of a percent; all criteria together make 10000. */
  readonly weight: number
}
/** A tender as it is compared: its price in cents without VAT after corrections. */
export interface Candidate {
  readonly tender: string
  readonly priceCents: number
}
/** What was found good: percent of the criterion's weight. */
export interface Score {
  readonly tender: string
  readonly criterion: string
  readonly share: number
}

/** `weight × numerator ÷ denominator`, rounded half up: the numbers that anyone can repeat. */
export interface Points {
  readonly criterion: string
  readonly weight: number
  readonly numerator: number
  readonly denominator: number
  readonly points: number
}
export interface Total {
  readonly tender: string
  readonly priceCents: number
  readonly points: number
  readonly parts: readonly Points[]
}

export interface Comparison {
  readonly criteria: readonly Criterion[]
  readonly formula: PriceFormula
  readonly candidates: readonly Candidate[]
  /** One for each candidate and each criterion of quality. */
  readonly scores: readonly Score[]
}

/** Totals in the order of the candidates; the order of anything else changes nothing. */
export function totalsOf({ criteria, formula, candidates, scores }: Comparison): Total[] {
  const lowest = Math.min(...candidates.map(({ priceCents }) => priceCents))
  const shares = new Map(scores.map((one) => [keyOf(one), one.share]))
  return candidates.map(({ tender, priceCents }) => {
    const parts = criteria.map((criterion) => {
      const share = shares.get(keyOf({ tender, criterion: criterion.id })) ?? 0
      const of = criterion.kind === 'price' ? priceShare(formula, priceCents, lowest) : [share, 100]
      return pointsFor(criterion, of as [number, number])
    })
    return { tender, priceCents, parts, points: parts.reduce((sum, { points }) => sum + points, 0) }
  })
}

export const keyOf = ({ tender, criterion }: Pick<Score, 'tender' | 'criterion'>) => `${tender} ${criterion}`

/** The part of the weight that a price earns, as a fraction; two prices of nothing are alike. */
function priceShare(formula: PriceFormula, own: number, lowest: number): [number, number] {
  if (own === lowest) return [1, 1]
  if (formula === 'lowestToOwn') return [lowest, own]
  // Twice the lowest price and above earns nothing.
  return lowest === 0 ? [0, 1] : [Math.max(0, 2 * lowest - own), lowest]
}

function pointsFor(criterion: Criterion, [numerator, denominator]: readonly [number, number]): Points {
  const { id, weight } = criterion
  const [top, bottom] = [BigInt(weight) * BigInt(numerator), BigInt(denominator)]
  const points = Number((2n * top + bottom) / (2n * bottom))
  return { criterion: id, weight, numerator, denominator, points }
}
