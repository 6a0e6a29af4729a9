import type { Fact } from '../../../kernel/fact.ts'
import type { Indicator } from '../../../kernel/offers.ts'
import { classOf, type DocumentKind } from '../contract/kind.ts'
import { median } from './approval-figures.ts'

interface Completed {
  readonly kind: DocumentKind
  readonly workingDays: number
  readonly onTime: boolean
  readonly withoutReturn: boolean
}
interface Registered {
  readonly kind: DocumentKind
  /** Null where no term was known. */
  readonly onTime: boolean | null
  readonly afterRound: boolean
}

/** Whether a fact is about a contract, not a letter or an order. */
export const isOfContract = ({ data }: Fact): boolean =>
  classOf((data as { kind: DocumentKind }).kind) === 'contract'

const ids = (some: readonly Fact[]) => some.map(({ id }) => id)

/** Contracts approved: how many, how many never came back, how many in time, and how long the middle one took. */
export function approvalIndicators(facts: readonly Fact[]): Indicator[] {
  const all = facts as readonly Fact<Completed>[]
  const share = (key: string, of: (data: Completed) => boolean): Indicator => {
    const some = all.filter(({ data }) => of(data))
    return { key, value: some.length, of: all.length, facts: ids(some) }
  }
  return [
    { key: 'contractsApproved', value: all.length, facts: ids(all) },
    share('approvedWithoutReturn', ({ withoutReturn }) => withoutReturn),
    share('approvedOnTime', ({ onTime }) => onTime),
    { key: 'approvalDays', value: median(all.map(({ data }) => data.workingDays)), facts: ids(all) },
  ]
}

/** Contracts registered: how many by their day, how many with a complete round before they were signed. */
export function registerIndicators(facts: readonly Fact[]): Indicator[] {
  const all = facts as readonly Fact<Registered>[]
  const termed = all.filter(({ data }) => data.onTime !== null)
  const onTime = termed.filter(({ data }) => data.onTime)
  const after = all.filter(({ data }) => data.afterRound)
  return [
    { key: 'registeredOnTime', value: onTime.length, of: termed.length, facts: ids(onTime) },
    { key: 'signedAfterRound', value: after.length, of: all.length, facts: ids(after) },
  ]
}
