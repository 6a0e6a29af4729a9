import { addMonths, compareDays, type Day } from '../../../kernel/values/day.ts'

export interface ReviewQuestion {
  /** From when the version in force is valid. */
  readonly validFrom: Day
  /** The day on which the last review was finished, if there was one. */
  readonly lastReview: Day | null
  /** Changes of work organisation, each with the day chosen for the review. */
  readonly changes: readonly { readonly changedOn: Day; readonly reviewBy: Day }[]
}

export interface NextReview {
  readonly day: Day
  readonly cause: 'yearly' | 'organisation'
  /** What the year is counted from. */
  readonly since: { readonly what: 'version' | 'review'; readonly day: Day }
  /** The change that makes it due earlier. */
  readonly change: { readonly changedOn: Day; readonly reviewBy: Day } | null
}

/**
 * A year after the version came into force or was last reviewed, whichever is later; earlier when work
 * organisation has changed since.
 */
export function nextReview({ validFrom, lastReview, changes }: ReviewQuestion): NextReview {
  const since =
    lastReview && compareDays(lastReview, validFrom) > 0
      ? { what: 'review' as const, day: lastReview }
      : { what: 'version' as const, day: validFrom }
  const yearly = addMonths(since.day, 12)
  const [change = null] = changes
    .filter((one) => compareDays(one.changedOn, since.day) >= 0 && compareDays(one.reviewBy, yearly) < 0)
    .sort((a, b) => compareDays(a.reviewBy, b.reviewBy))
  return change
    ? { day: change.reviewBy, cause: 'organisation', since, change }
    : { day: yearly, cause: 'yearly', since, change: null }
}
