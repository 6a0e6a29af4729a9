import { addDays, type Day } from './day.ts'
import { instantOf } from './tallinn-time.ts'

/** A time in which something may not be done; `null`: ever since, until it is said anew. */
export interface HeldTime {
  readonly startsAt: Date | null
  /** The first moment at which it may be done again. */
  readonly endsAt: Date | null
}

/** The held time inside which a moment lies; its end lies outside. Of several, the one that ends last. */
export const heldAt = <H extends HeldTime>(held: readonly H[], moment: Date): H | undefined =>
  lastOf(
    held.filter(
      ({ startsAt, endsAt }) =>
        (startsAt === null || startsAt <= moment) && (endsAt === null || moment < endsAt),
    ),
  )

/** The held time inside which a whole day lies: of an act without its hour. */
export function heldOnDay<H extends HeldTime>(held: readonly H[], day: Day): H | undefined {
  const [begins, ends] = [instantOf(day), instantOf(addDays(day, 1))]
  return lastOf(
    held.filter(
      ({ startsAt, endsAt }) =>
        (startsAt === null || startsAt <= begins) && (endsAt === null || ends <= endsAt),
    ),
  )
}

const lastOf = <H extends HeldTime>(held: readonly H[]): H | undefined =>
  [...held].sort((one, other) => endOf(other) - endOf(one))[0]

const endOf = ({ endsAt }: HeldTime): number => endsAt?.getTime() ?? Number.POSITIVE_INFINITY
