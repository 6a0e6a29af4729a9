import type { Fact } from '../../../kernel/fact.ts'
import type { Indicator } from '../../../kernel/offers.ts'

interface Made {
  readonly tenders: number
  readonly leadDays: number
  readonly green: number
  readonly checks: number
  readonly exceptions: number
}
interface Sent {
  readonly onTime: boolean | null
}

const ids = (facts: readonly Fact[]) => facts.map(({ id }) => id)
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

/** Contracts made: how many checks of the law were in order by a date or a file, exceptions apart. */
export function madeIndicators(facts: readonly Fact[]): Indicator[] {
  const all = facts as readonly Fact<Made>[]
  const clean = all.filter(({ data }) => data.green === data.checks)
  const excepted = all.filter(({ data }) => data.exceptions > 0)
  return [
    { key: 'procurementsMade', value: all.length, facts: ids(all) },
    { key: 'lawfulWhole', value: clean.length, of: all.length, facts: ids(clean) },
    {
      key: 'checksGreen',
      value: sum(all.map(({ data }) => data.green)),
      of: sum(all.map(({ data }) => data.checks)),
      facts: ids(all),
    },
    { key: 'withExceptions', value: excepted.length, of: all.length, facts: ids(excepted) },
  ]
}

/** Notices to the register that went in time. */
export function noticeIndicators(facts: readonly Fact[]): Indicator[] {
  const termed = (facts as readonly Fact<Sent>[]).filter(({ data }) => data.onTime !== null)
  const onTime = termed.filter(({ data }) => data.onTime)
  return [{ key: 'noticesOnTime', value: onTime.length, of: termed.length, facts: ids(onTime) }]
}
