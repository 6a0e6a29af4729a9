import { addDays, type Day, formatDay } from '../../../kernel/values/day.ts'
import type { HeldTime } from '../../../kernel/values/held-time.ts'
import { inEachLocale, type LocalText } from '../../../kernel/values/local-text.ts'
import { dayOf, instantOf } from '../../../kernel/values/tallinn-time.ts'
import { holdWords } from '../texts/holds.ts'

/** A decision that stands, as far as it says when its contracts may be signed. */
export interface HoldingDecision {
  readonly id: string
  readonly takenAt: Date
  readonly notifiedOn: Day | null
  /** Judged when all were told. */
  readonly standstill: 'applies' | 'none' | 'only tenderer' | 'unknown' | null
  /** As it stands now; null while a challenge is open or the calendar not known. */
  readonly until: Day | null
  readonly rule: string | null
}

/** A winner whose contract is named. */
export interface HeldContract {
  /** In `documents`; null where it is made elsewhere. */
  readonly document: string | null
  readonly decision: HoldingDecision
  /** Null: nothing has to be cleared. */
  readonly clearance: { readonly clearAt: Date | null; readonly open: readonly string[] } | null
}

export interface HoldFacts {
  readonly contracts: readonly HeldContract[]
  readonly challenges: readonly { readonly id: string; readonly filedOn: Day; readonly endedOn: Day | null }[]
  /** When every winner's contract was made and nothing is left to decide. */
  readonly settledAt: Date | null
}

export interface Hold extends HeldTime {
  readonly key: string
  readonly reason: LocalText
  readonly rule: string | null
}

/** Every time in which one contract may not be signed; those that have passed too. */
export function holdsOfContract(
  { decision, clearance }: HeldContract,
  challenges: HoldFacts['challenges'],
): Hold[] {
  return [
    beforeDecision(decision),
    ...challenges.map(challengeHold),
    ...standstillHold(decision),
    ...(clearance ? [clearanceHold(clearance)] : []),
  ]
}

const beforeDecision = ({ id, takenAt }: HoldingDecision): Hold => ({
  key: `decision:${id}`,
  startsAt: null,
  endsAt: takenAt,
  reason: inEachLocale((locale) => holdWords[locale].beforeDecision(formatDay(dayOf(takenAt), locale))),
  rule: null,
})

function standstillHold({ id, notifiedOn, standstill, until, rule }: HoldingDecision): Hold[] {
  const hold = (endsAt: Date | null, reason: LocalText): Hold[] => [
    { key: `standstill:${id}`, startsAt: null, endsAt, reason, rule },
  ]
  if (standstill === null || notifiedOn === null) return hold(null, say('notNotified'))
  if (standstill === 'none' || standstill === 'only tenderer') return []
  if (until === null) return hold(null, say('standstillOpen'))
  return hold(
    instantOf(addDays(until, 1)),
    inEachLocale((locale) => holdWords[locale].standstill(formatDay(until, locale))),
  )
}

const challengeHold = ({ id, filedOn, endedOn }: HoldFacts['challenges'][number]): Hold => ({
  key: `challenge:${id}`,
  startsAt: instantOf(filedOn),
  endsAt: endedOn && instantOf(addDays(endedOn, 1)),
  reason: inEachLocale((locale) => holdWords[locale].challenge(formatDay(filedOn, locale))),
  rule: null,
})

const clearanceHold = ({ clearAt, open }: NonNullable<HeldContract['clearance']>): Hold => ({
  key: 'clearance',
  startsAt: null,
  endsAt: clearAt,
  reason: inEachLocale((locale) => holdWords[locale].clearance(open)),
  rule: null,
})

const say = (key: 'undecided' | 'notNotified' | 'standstillOpen'): LocalText =>
  inEachLocale((locale) => holdWords[locale][key])

/** A hold with the contracts that it doesn't reach. */
export interface PushedHold extends Hold {
  readonly free: readonly string[]
}

/**
 * All holds of a procurement as `documents` keeps them. A contract that follows from no decision is held until all
 * that was decided is signed; each named one by its own times.
 */
export function holdsOf({ contracts, challenges, settledAt }: HoldFacts): PushedHold[] {
  const named = contracts.flatMap((one) => (one.document ? [{ ...one, document: one.document }] : []))
  const all = named.map(({ document }) => document)
  const unnamed = { startsAt: null, endsAt: settledAt, reason: say('undecided'), rule: null }
  return [
    { key: 'undecided', ...unnamed, free: all },
    ...named.flatMap((one) =>
      holdsOfContract(one, challenges).map((hold) => ({
        ...hold,
        key: `${one.document}:${hold.key}`,
        free: all.filter((document) => document !== one.document),
      })),
    ),
  ]
}
