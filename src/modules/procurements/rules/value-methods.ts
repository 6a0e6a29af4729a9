import type { Day } from '../../../kernel/values/day.ts'
import type { LawRow } from '../../../kernel/values/law-row.ts'
import { type RuleVerdict, ruleInForce } from '../../../kernel/values/rule-in-force.ts'
import type { ValueGiven, ValueMethod, ValueStep } from '../contract/value.ts'
import { reachedAt, type Threshold } from './thresholds.ts'
import { valueKeys } from './value-keys.ts'

export interface Reckoned {
  readonly method: ValueMethod
  /** Null where the rule that it needs is not known. */
  readonly cents: number | null
  readonly steps: readonly ValueStep[]
  /** The rule that says so; what is known of it for the start day. */
  readonly verdict: RuleVerdict
}

export interface Binding {
  readonly method: ValueMethod
  readonly cents: number
  readonly because: 'only' | 'threshold' | 'wish' | 'highest'
}

interface Law {
  readonly rows: readonly LawRow[]
  /** The first day of the procedure. */
  readonly startsOn: Day
  readonly today: Day
}
type Given = Omit<ValueGiven, 'vat' | 'method' | 'ownWay' | 'note'>

/** The value by every method that what was given makes possible (§§ 23–24); options and renewals included. */
export function reckonMethods(law: Law, given: Given): Reckoned[] {
  return [
    reckonTotal(law, given),
    reckonFramework(law, given),
    reckonMonthly(law, given),
    reckonRental(law, given),
    ...reckonRegular(law, given),
  ].filter((one) => one !== null)
}

/**
 * The binding one (§ 23 lg 8): a method that reaches a higher threshold than others must be used; where they all reach
 * the same or none, the wished one, else the highest. Undefined while nothing could be reckoned.
 */
export function bindingOf(
  reckoned: readonly Reckoned[],
  thresholds: readonly Threshold[],
  wish: ValueMethod | null,
): Binding | undefined {
  const known = reckoned.flatMap(({ method, cents }) => (cents === null ? [] : [{ method, cents }]))
  const [highest] = known.toSorted((a, b) => b.cents - a.cents)
  if (!highest) return undefined
  if (known.length === 1) return { ...highest, because: 'only' }
  const level = (cents: number) => reachedAt(thresholds, cents)?.cents ?? 0
  const allowed = known.filter(({ cents }) => level(cents) === level(highest.cents))
  const wished = allowed.find(({ method }) => method === wish)
  if (wished) return { ...wished, because: 'wish' }
  return { ...highest, because: allowed.length < known.length ? 'threshold' : 'highest' }
}

/** What the purchase itself costs: by the methods that add up no like ones. Null where none of them was possible. */
export function ownPriceOf(reckoned: readonly Reckoned[]): number | null {
  const own = reckoned.flatMap(({ method, cents }) =>
    cents === null || method === 'past' || method === 'ahead' ? [] : [cents],
  )
  return own.length > 0 ? Math.max(...own) : null
}

const verdictOf = ({ rows, startsOn, today }: Law, key: string): RuleVerdict =>
  ruleInForce(rows, key, { on: startsOn, today })

/** A number of months that a rule says; null where it is not known for the day. */
function monthsOf(verdict: RuleVerdict): number | null {
  const value = verdict.state === 'in force' ? verdict.rule.value : null
  return typeof value === 'number' ? value : null
}

const sumOf = (steps: readonly ValueStep[]): number => steps.reduce((sum, { cents }) => sum + cents, 0)

/** Whatever is payable beside the price: § 23 lg 2. */
const extras = ({ options, renewals, others }: Given): ValueStep[] =>
  (
    [
      { say: 'options', cents: options },
      { say: 'renewals', cents: renewals },
      { say: 'others', cents: others },
    ] as const
  ).filter(({ cents }) => cents > 0)

/** The whole price: as it was said, or units at their price; a part of a cent counts as a cent. */
function priceSteps({ total, units }: Given): ValueStep[] | null {
  if (total !== null) return [{ say: 'total', cents: total }]
  if (units === null) return null
  const { hundredths, unitCents } = units
  return [
    {
      say: 'units',
      hundredths,
      unitCents,
      cents: Number((BigInt(hundredths) * BigInt(unitCents) + 99n) / 100n),
    },
  ]
}

function reckonTotal(law: Law, given: Given): Reckoned | null {
  const price = given.rental ? null : priceSteps(given)
  if (price === null) return null
  const steps = [...price, ...extras(given)]
  return { method: 'total', cents: sumOf(steps), steps, verdict: verdictOf(law, valueKeys.total) }
}

function reckonFramework(law: Law, { framework }: Given): Reckoned | null {
  if (framework === null) return null
  const steps: ValueStep[] = [{ say: 'framework', cents: framework }]
  return { method: 'framework', cents: framework, steps, verdict: verdictOf(law, valueKeys.framework) }
}

/** A service without a whole price: all its months, but no more of them than the rule counts (§ 24 lg 4). */
function reckonMonthly(law: Law, given: Given): Reckoned | null {
  if (given.monthly === null || given.rental) return null
  const verdict = verdictOf(law, valueKeys.openEnded)
  const steps = monthSteps(given.monthly, monthsOf(verdict))
  return { method: 'monthly', ...withExtras(steps, given), verdict }
}

/** `most`: as many months as are counted for an open-ended contract; null where that is not known. */
function monthSteps(monthly: NonNullable<Given['monthly']>, most: number | null): ValueStep[] | null {
  const { cents: monthCents, months } = monthly
  if (most === null) return null
  if (months === null) return [{ say: 'openEnded', months: most, monthCents, cents: most * monthCents }]
  if (months > most) return [{ say: 'longer', months: most, monthCents, cents: most * monthCents }]
  return [{ say: 'months', months, monthCents, cents: months * monthCents }]
}

function withExtras(steps: ValueStep[] | null, given: Given): Pick<Reckoned, 'cents' | 'steps'> {
  if (steps === null) return { cents: null, steps: [] }
  const all = [...steps, ...extras(given)]
  return { cents: sumOf(all), steps: all }
}

/**
 * Goods on hire (§ 24 lg 1): the whole price; with interest and residual value where the contract is longer than the
 * rule says; open-ended, the price of a month as many times as the rule counts.
 */
function reckonRental(law: Law, given: Given): Reckoned | null {
  const { rental, monthly } = given
  if (rental === null) return null
  if (monthly?.months === null) {
    const verdict = verdictOf(law, valueKeys.rentalOpenEnded)
    return { method: 'rental', ...withExtras(monthSteps(monthly, monthsOf(verdict)), given), verdict }
  }
  const verdict = verdictOf(law, valueKeys.rentalFixed)
  const short = monthsOf(verdict)
  const price = priceSteps(given) ?? fixedMonths(monthly)
  if (price === null) return null
  if (short === null) return { method: 'rental', cents: null, steps: [], verdict }
  const isLong = monthly !== null && (monthly.months ?? 0) > short
  const more: ValueStep[] = isLong
    ? [
        { say: 'interest', cents: rental.interest },
        { say: 'residual', cents: rental.residual },
      ]
    : []
  return { method: 'rental', ...withExtras([...price, ...more], given), verdict }
}

const fixedMonths = (monthly: Given['monthly']): ValueStep[] | null =>
  monthly?.months
    ? [
        {
          say: 'months',
          months: monthly.months,
          monthCents: monthly.cents,
          cents: monthly.months * monthly.cents,
        },
      ]
    : null

/** Regular or renewed purchases (§ 24 lg 2): the like contracts of the time before, adjusted, or of the time to come. */
function reckonRegular(law: Law, { regular }: Given): Reckoned[] {
  if (regular === null) return []
  const { before, change, ahead } = regular
  const verdict = verdictOf(law, valueKeys.regular)
  const changed: ValueStep[] = change === 0 ? [] : [{ say: 'change', cents: change }]
  const past: ValueStep[] = before === null ? [] : [{ say: 'before', cents: before }, ...changed]
  const coming: ValueStep[] = ahead === null ? [] : [{ say: 'ahead', cents: ahead }]
  const of = (method: 'past' | 'ahead', steps: ValueStep[]): Reckoned[] =>
    steps.length === 0 ? [] : [{ method, cents: Math.max(0, sumOf(steps)), steps, verdict }]
  return [...of('past', past), ...of('ahead', coming)]
}
