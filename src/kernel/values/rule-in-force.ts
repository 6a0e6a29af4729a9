import { addDays, type Day } from '../../../kernel/values/day.ts'
import { isInForce, type LawRow, type RuleWarning } from '../../../kernel/values/law-row.ts'

export type RuleVerdict =
  | {
      readonly state: 'in force'
      readonly key: string
      readonly on: Day
      readonly rule: LawRow
      readonly warnings: readonly RuleWarning[]
    }
  /** No row is known for that day; `lastKnown` ended before it, if there is one. */
  | {
      readonly state: 'unknown'
      readonly key: string
      readonly on: Day
      readonly lastKnown: LawRow | undefined
    }

const soon = 60

/**
 * The row of `key` for an event of the day `on`; warnings about its end are judged from `today`. The day of the
 * event decides, so an old regime is found for what began under it.
 */
export function ruleInForce(
  rows: readonly LawRow[],
  key: string,
  { on, today = on }: { on: Day; today?: Day },
): RuleVerdict {
  const same = rows.filter((row) => row.key === key)
  const rule = same.find((row) => isInForce(row, on))
  if (rule) return { state: 'in force', key, on, rule, warnings: warningsOf(rule, today) }
  const past = same.filter(({ validTo }) => validTo !== null && validTo < on)
  const lastKnown = past.toSorted((a, b) => (a.validTo ?? '').localeCompare(b.validTo ?? '')).at(-1)
  return { state: 'unknown', key, on, lastKnown }
}

export function warningsOf(rule: LawRow, today: Day): RuleWarning[] {
  const { certainty, validFrom, validTo, value } = rule
  return [
    ...(validTo !== null && validTo < today ? (['ended'] as const) : []),
    ...(validTo !== null && validTo >= today && validTo <= addDays(today, soon)
      ? (['ends-soon'] as const)
      : []),
    ...(certainty === 'verified' ? [] : [certainty]),
    ...(validFrom === null && certainty !== 'own' ? (['start-unknown'] as const) : []),
    ...(value === null ? (['value-unknown'] as const) : []),
  ]
}
