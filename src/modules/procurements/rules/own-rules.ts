import type { Day } from '../../../kernel/values/day.ts'
import { citeRule, sayValue } from '../../../kernel/values/explain-rule.ts'
import { isInForce, type LawRow } from '../../../kernel/values/law-row.ts'
import type { Said } from './advice-saying.ts'

const ownKeys = 'own-procurement.'
/** Sums from which something is asked for: below them it isn't. */
const fromSum = /-from$/

/** What the agency's own rules (hankekord) say of a small purchase of that value; nothing where nobody wrote them. */
export const ownRulesFor = (
  rows: readonly LawRow[],
  { cents, startsOn }: { cents: number; startsOn: Day },
): LawRow[] =>
  rows.filter(
    (row) =>
      row.key.startsWith(ownKeys) &&
      isInForce(row, startsOn) &&
      (!fromSum.test(row.key) || (typeof row.value === 'number' && row.value * 100 <= cents)),
  )

/** Whether anything of them is written down for that day. */
export const areOwnRulesKnown = (rows: readonly LawRow[], startsOn: Day): boolean =>
  rows.some((row) => row.key.startsWith(ownKeys) && isInForce(row, startsOn))

export const sayOwnRule =
  (row: LawRow): Said =>
  (t) =>
    t.w.ownRule(row.what[t.locale], sayValue(row, t.locale), [citeRule(row, t.locale), row.source].join(', '))
