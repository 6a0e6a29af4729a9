import { addDays, type Day } from '../../kernel/values/day.ts'
import { isInForce, type LawRow } from '../../kernel/values/law-row.ts'
import { warningsOf } from '../../kernel/values/rule-in-force.ts'
import { instantOf } from '../../kernel/values/tallinn-time.ts'
import { type AuditEntry, type Installation, type LetterState, problems } from './contract.ts'

/** The moments from the first day's beginning to the last day's end, in Tallinn. */
export interface Period {
  readonly from?: Date
  /** Not included. */
  readonly until?: Date
}

/** @throws PeriodBackwards */
export function periodOf({ from, until }: { from?: Day | undefined; until?: Day | undefined }): Period {
  if (from && until && until < from) throw problems.PeriodBackwards({})
  return {
    ...(from && { from: instantOf(from) }),
    ...(until && { until: instantOf(addDays(until, 1)) }),
  }
}

/** Operations in whose name or description every word of the text stands. */
export function operationsWith(summaries: ReadonlyMap<string, string>, text: string): string[] {
  const words = text.toLowerCase().split(/\s+/)
  return [...summaries]
    .filter(([name, summary]) => words.every((word) => `${name} ${summary}`.toLowerCase().includes(word)))
    .map(([name]) => name)
}

const kinds: readonly AuditEntry['by'][] = ['user', 'token', 'link', 'guest', 'system']

/** What acted, without the rest of its key: a guest's holds an address, a link's its id. */
export const actorKindOf = (actorKey: string): AuditEntry['by'] =>
  kinds.find((kind) => actorKey.startsWith(`${kind}:`)) ?? 'system'

/** A letter that has gone or was taken back stays so. @throws LetterSettled */
export function demandUnsent(state: LetterState): void {
  if (state === 'sent' || state === 'withdrawn') throw problems.LetterSettled({ state })
}

/** How many rows an Excel file takes; a CSV file has no limit. */
export const mostRows = 20_000

/** @throws TooManyRows */
export function demandFits(rows: number): void {
  if (rows > mostRows) throw problems.TooManyRows({ rows, most: mostRows })
}

/** How fresh and how certain the rules of law are. */
export function stateOfLaw(rows: readonly LawRow[], today: Day): Omit<Installation['law'], 'version'> {
  const inForce = rows.filter((row) => isInForce(row, today))
  const read = rows.flatMap((row) => row.readOn ?? []).sort()
  return {
    rules: rows.length,
    readOn: read.at(-1) ?? null,
    endingSoon: inForce.filter((row) => !isOneDay(row.key) && endsSoon(row, today)).length,
    unverified: rows.filter(({ certainty }) => certainty === 'unverified').length,
  }
}

/** Its force or the text known of it. */
const endsSoon = (row: LawRow, today: Day): boolean =>
  warningsOf(row, { today }).some((warning) => warning === 'ends-soon' || warning === 'text-ends-soon')

/** A holiday lasts one day by its nature; that is no rule about to end. */
const isOneDay = (key: string): boolean => key === 'public-holiday' || key === 'shortened-day'
