import type { Day } from '../../../kernel/values/day.ts'
import { citeRule, sayValue } from '../../../kernel/values/explain-rule.ts'
import { isInForce, type LawRow } from '../../../kernel/values/law-row.ts'
import type { BuyerKind } from '../contract/advice.ts'
import type { Said } from './advice-saying.ts'
import { lawKeys } from './law-keys.ts'

const ownKeys = 'own-procurement.'
/** Sums from which something is asked for: below them it isn't. */
const fromSum = /-from$/

/** What the agency's own rules (hankekord) say of a small purchase of that value; nothing where nobody wrote them. */
export const ownRulesFor = (
  rows: readonly LawRow[],
  { cents, startsOn }: { cents: number; startsOn: Day },
): LawRow[] =>
  ownRulesOn(rows, startsOn).filter(
    ({ key, value }) => !fromSum.test(key) || (typeof value === 'number' && value * 100 <= cents),
  )

/** Whether anything of them is written down for that day. */
export const areOwnRulesKnown = (rows: readonly LawRow[], startsOn: Day): boolean =>
  ownRulesOn(rows, startsOn).length > 0

const ownRulesOn = (rows: readonly LawRow[], on: Day): LawRow[] =>
  rows.filter((row) => row.key.startsWith(ownKeys) && row.key !== lawKeys.ownBuyerKind && isInForce(row, on))

/** Who buys, as the agency wrote it down; else it is open, and the lower threshold is the careful one. */
export function buyerKindOn(rows: readonly LawRow[], on: Day): BuyerKind {
  const written = rows.find((row) => row.key === lawKeys.ownBuyerKind && isInForce(row, on))?.value
  return written === 'keskvalitsus' || written === 'muu_avalik' ? written : 'avalik_sektor'
}

export const sayOwnRule =
  (row: LawRow): Said =>
  (t) =>
    t.w.ownRule(row.what[t.locale], sayValue(row, t.locale), [citeRule(row, t.locale), row.source].join(', '))
