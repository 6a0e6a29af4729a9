import { keyOf, type Score } from './score.ts'

/** One evaluator's points for all tenders, made alone. */
export interface Sheet {
  readonly evaluator: string
  readonly scores: readonly Score[]
}
/** What the evaluators agreed on after they had seen each other's, with the reason. */
export interface Agreement extends Score {
  readonly reason: string
}

/** A tender's point of one criterion: what everyone gave, and what counts. */
export interface Settled {
  readonly tender: string
  readonly criterion: string
  /** In no order of evaluators: by size. */
  readonly given: readonly number[]
  /** The agreed one, or the one that all gave; null while they differ and have not agreed. */
  readonly share: number | null
}

/**
 * What counts for each place of the table. Whoever was alike needs no agreement; an agreement, where there is one,
 * stands before the sheets. The sheets may come in any order.
 */
export function settleScores(
  places: readonly Pick<Score, 'tender' | 'criterion'>[],
  sheets: readonly Sheet[],
  agreements: readonly Agreement[],
): Settled[] {
  const agreed = new Map(agreements.map((one) => [keyOf(one), one.share]))
  return places.map((place) => {
    const given = sheets
      .flatMap(({ scores }) => scores.filter((score) => keyOf(score) === keyOf(place)))
      .map(({ share }) => share)
      .toSorted((a, b) => a - b)
    const isAlike = given.length === sheets.length && given.length > 0 && new Set(given).size === 1
    return { ...place, given, share: agreed.get(keyOf(place)) ?? (isAlike ? (given[0] ?? null) : null) }
  })
}

/** Places that a sheet leaves empty: it can't be handed in with any. */
export const missingIn = (
  places: readonly Pick<Score, 'tender' | 'criterion'>[],
  scores: readonly Score[],
): Pick<Score, 'tender' | 'criterion'>[] => {
  const filled = new Set(scores.map(keyOf))
  return places.filter((place) => !filled.has(keyOf(place)))
}
