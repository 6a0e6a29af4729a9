import type { Day } from '../../../kernel/values/day.ts'
import { citeRule } from '../../../kernel/values/explain-rule.ts'
import { isWordUnit, type LawRow } from '../../../kernel/values/law-row.ts'
import { correctionProblems as problems } from '../contract/correction.ts'

/** What was written over the row `before`, or beside all where there is none. */
export interface Written {
  readonly row: LawRow
  readonly before: LawRow | null
}
type Named = Pick<LawRow, 'key' | 'validFrom'>
export const isSameRule = (a: Named, b: Named): boolean => a.key === b.key && a.validFrom === b.validFrom

/** The rules in effect: those of `law/` with what was written over them since, in that order. */
export const applyCorrections = (
  shipped: readonly LawRow[],
  written: readonly Written[],
): readonly LawRow[] =>
  written.reduce<readonly LawRow[]>(
    (rows, { row, before }) => [...rows.filter((one) => before === null || !isSameRule(one, before)), row],
    shipped,
  )

/** @throws RuleFaulty */
export function demandSound({ value, unit, validFrom, validTo }: Omit<LawRow, 'id'>): void {
  if (typeof value === 'string' && !isWordUnit(unit)) throw problems.RuleFaulty({ why: 'number' })
  if (typeof value === 'number' && isWordUnit(unit)) throw problems.RuleFaulty({ why: 'word' })
  if (validFrom && validTo && validTo < validFrom) throw problems.RuleFaulty({ why: 'period' })
}

/** The row just written comes last. @throws RuleOverlaps with the one of the key that is in force on one of its days */
export function demandApart(rows: readonly LawRow[], key: string): void {
  const same = rows.filter((row) => row.key === key)
  for (const [at, row] of same.entries())
    for (const other of same.slice(at + 1)) if (overlaps(row, other)) throw refuse(row)
}

const overlaps = (a: LawRow, b: LawRow): boolean => startsBy(a, b.validTo) && startsBy(b, a.validTo)
const startsBy = ({ validFrom }: LawRow, end: Day | null): boolean =>
  validFrom === null || end === null || validFrom <= end

const refuse = (row: LawRow) =>
  problems.RuleOverlaps({ key: row.key, cite: citeRule(row, 'et'), from: row.validFrom, until: row.validTo })
