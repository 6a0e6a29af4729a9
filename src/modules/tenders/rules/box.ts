import type { BoxPage, BoxState } from '../contract/box.ts'
import { boxProblems as problems } from '../contract/box-problems.ts'

/** How long the first opener's part waits for the second's. */
export const turnMinutes = 60

export interface BoxFacts {
  readonly box: { readonly openedAt: Date | null; readonly openedKey: unknown } | undefined
  readonly dueAt: Date | null
  readonly turnAt: Date | null
  readonly now: Date
}

/** How the box stands; whether anything is in it makes no difference before the opening. */
export function boxStateOf({ box, dueAt, turnAt, now }: BoxFacts): BoxState {
  if (!box) return 'none'
  if (box.openedAt) return box.openedKey === null ? 'opened' : 'uncovering'
  if (!isDue(dueAt, now)) return 'sealed'
  return turnAt && turnEnds(turnAt) > now ? 'halfOpen' : 'due'
}

/** What arrives in the very moment is in time; the box is due after it. */
export const isDue = (dueAt: Date | null, now: Date): boolean => dueAt !== null && now > dueAt

export const turnEnds = (at: Date): Date => new Date(at.getTime() + turnMinutes * 60_000)

export interface Pair {
  readonly opener: string
  readonly other: string
}

/** @throws HalvesNotWhole unless there are exactly two halves for each pair, one for each of them */
export function demandWhole(openers: readonly string[], halves: readonly Pair[]): void {
  const wanted = openers.flatMap((opener) =>
    openers.filter((other) => other !== opener).map((other) => `${opener} ${other}`),
  )
  const given = new Set(halves.map(({ opener, other }) => `${opener} ${other}`))
  const whole = given.size === halves.length && given.size === wanted.length
  if (!whole || !wanted.every((one) => given.has(one))) throw problems.HalvesNotWhole({})
}

interface Turn {
  readonly person: string
  readonly session: string
  readonly at: Date
}

/**
 * The turn that this one completes, or nothing when this one is the first (an earlier one has lapsed).
 * @throws SameOpener when it would be the same person, or the same session, twice
 */
export function completes<T extends Turn>(earlier: T | undefined, mine: Turn): T | undefined {
  if (!earlier || turnEnds(earlier.at) <= mine.at) return undefined
  if (earlier.person === mine.person || earlier.session === mine.session) throw problems.SameOpener({})
  return earlier
}

/** Why the reader can't do what he might think he could. */
export function blockedFor(of: {
  readonly state: BoxState
  readonly runs: boolean
  readonly announced: boolean
  /** The moment until which tenders come in has passed. */
  readonly due: boolean
  readonly isOpener: boolean
  readonly myTurn: boolean
  readonly openers: readonly { key: unknown }[]
  readonly fewest: number
}): BoxPage['blocked'] {
  const { state, openers } = of
  if (state === 'none' && of.runs) {
    if (of.due) return 'neverSetUp'
    if (openers.length < of.fewest) return 'fewOpeners'
    return openers.filter(({ key }) => key !== null).length < of.fewest ? 'keysMissing' : null
  }
  if (state === 'sealed') return of.isOpener ? 'notDue' : of.runs && of.announced ? 'announced' : null
  if (state !== 'due' && state !== 'halfOpen') return null
  if (!of.isOpener) return 'notOpener'
  return of.myTurn ? 'otherOpener' : null
}
