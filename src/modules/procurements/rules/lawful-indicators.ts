import type { Fact } from '../../../kernel/fact.ts'
import type { Indicator } from '../../../kernel/offers.ts'
import { contractFacts } from '../contract/made-contract.ts'

interface Counts {
  readonly green: number
  readonly checks: number
  readonly words: number
  readonly exceptions: number
}
interface Sent {
  readonly onTime: boolean | null
}

const ids = (facts: readonly Fact[]) => facts.map(({ id }) => id)
const sum = (numbers: readonly number[]) => numbers.reduce((all, one) => all + one, 0)

/**
 * Procurements that came to a contract: how many checks of the law are in order by a date or a file. A mark that was made
 * later counts too; a person's word and a deliberate exception are told apart.
 */
export function madeIndicators(facts: readonly Fact[]): Indicator[] {
  const made = facts.filter(({ name }) => name === contractFacts.ContractMade.name)
  const records = [...new Set(made.map(({ record }) => record))]
  const all = records.map((record) => facts.findLast((one) => one.record === record) as Fact<Counts>)
  const clean = all.filter(({ data }) => data.green === data.checks)
  const said = all.filter(({ data }) => data.words > 0)
  const excepted = all.filter(({ data }) => data.exceptions > 0)
  const checks = sum(all.map(({ data }) => data.checks))
  const counted = (of: keyof Counts) => ({ value: sum(all.map(({ data }) => data[of])), of: checks })
  return [
    { key: 'procurementsMade', value: records.length, facts: ids(made) },
    { key: 'lawfulWhole', value: clean.length, of: all.length, facts: ids(clean) },
    { key: 'checksGreen', ...counted('green'), facts: ids(all) },
    { key: 'byWord', ...counted('words'), tone: 'word', facts: marksOf(facts, { of: said, kind: 'word' }) },
    {
      ...{ key: 'withExceptions', ...counted('exceptions'), tone: 'exception' },
      facts: marksOf(facts, { of: excepted, kind: 'exception' }),
    },
  ]
}

/** The marks of a kind behind a number, on these procurements. */
const marksOf = (
  facts: readonly Fact[],
  { of, kind }: { of: readonly Fact[]; kind: 'word' | 'exception' },
): string[] =>
  ids(
    facts.filter(
      ({ record, data }) =>
        (data as { kind?: string }).kind === kind && of.some((one) => one.record === record),
    ),
  )

/** Notices to the register that went in time. */
export function noticeIndicators(facts: readonly Fact[]): Indicator[] {
  const termed = (facts as readonly Fact<Sent>[]).filter(({ data }) => data.onTime !== null)
  const onTime = termed.filter(({ data }) => data.onTime)
  return [{ key: 'noticesOnTime', value: onTime.length, of: termed.length, facts: ids(onTime) }]
}
