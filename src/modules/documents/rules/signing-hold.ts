import { addDays, type Day } from '../../../kernel/values/day.ts'
import { instantOf } from '../../../kernel/values/tallinn-time.ts'

export interface HeldTime {
  readonly startsAt: Date | null
  readonly endsAt: Date | null
}

/** The hold inside which a moment lies; its end lies outside. Of several, the one that ends last. */
export const holdAt = <H extends HeldTime>(holds: readonly H[], moment: Date): H | undefined =>
  lastOf(
    holds.filter(
      ({ startsAt, endsAt }) =>
        (startsAt === null || startsAt <= moment) && (endsAt === null || moment < endsAt),
    ),
  )

/** The hold inside which a whole day lies: of a signature without its hour. */
export function holdOnDay<H extends HeldTime>(holds: readonly H[], day: Day): H | undefined {
  const [begins, ends] = [instantOf(day), instantOf(addDays(day, 1))]
  return lastOf(
    holds.filter(
      ({ startsAt, endsAt }) =>
        (startsAt === null || startsAt <= begins) && (endsAt === null || ends <= endsAt),
    ),
  )
}

const lastOf = <H extends HeldTime>(holds: readonly H[]): H | undefined =>
  [...holds].sort((one, other) => endOf(other) - endOf(one))[0]

const endOf = ({ endsAt }: HeldTime): number => endsAt?.getTime() ?? Number.POSITIVE_INFINITY
