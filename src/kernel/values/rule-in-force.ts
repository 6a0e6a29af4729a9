import { addDays, type Day } from './day.ts'
import { isInForce, type LawRow, type RuleWarning } from './law-row.ts'
import type { LocalText } from './local-text.ts'

export type RuleVerdict =
  | {
      readonly state: 'in force'
      readonly key: string
      readonly on: Day
      readonly rule: LawRow
      readonly warnings: readonly RuleWarning[]
    }
  /** Not known here: no row for that day. `lastKnown` ended before it; `what` is the rule of another time. */
  | {
      readonly state: 'unknown'
      readonly key: string
      readonly on: Day
      readonly lastKnown: LawRow | undefined
      readonly what: LocalText | undefined
    }

/** So many days ahead an end is warned of. */
const soon = 60

/** The day that a warning speaks of. */
export const dayOfWarning = (rule: LawRow, warning: RuleWarning): Day | null =>
  warning.startsWith('text-') ? rule.textKnownUntil : rule.validTo

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
  if (rule) return { state: 'in force', key, on, rule, warnings: warningsOf(rule, { today, on }) }
  const past = same.filter(({ validTo }) => validTo !== null && validTo < on)
  const lastKnown = past.toSorted((a, b) => (a.validTo ?? '').localeCompare(b.validTo ?? '')).at(-1)
  return { state: 'unknown', key, on, lastKnown, what: (lastKnown ?? same[0])?.what }
}

/** What to know of a rule today that decides about an event of the day `on`. */
export function warningsOf(rule: LawRow, { today, on = today }: { today: Day; on?: Day }): RuleWarning[] {
  const { certainty, validFrom, validTo, value } = rule
  const endsSoon = validTo !== null && validTo >= today && validTo <= addDays(today, soon)
  return [
    ...(validTo !== null && validTo < today ? (['ended'] as const) : []),
    ...(endsSoon ? (['ends-soon'] as const) : []),
    ...textWarnings(rule, { today, on }),
    ...(certainty === 'verified' ? [] : [certainty]),
    ...(validFrom === null && certainty !== 'own' ? (['start-unknown'] as const) : []),
    ...(value === null ? (['value-unknown'] as const) : []),
  ]
}

/** A rule that ends with the text known of it has its end told already. */
function textWarnings(
  { textKnownUntil, validTo }: LawRow,
  { today, on }: { today: Day; on: Day },
): RuleWarning[] {
  if (textKnownUntil === null || (validTo !== null && validTo <= textKnownUntil)) return []
  if (on > textKnownUntil) return ['text-changed']
  if (today > textKnownUntil) return ['text-changed-since']
  return textKnownUntil <= addDays(today, soon) ? ['text-ends-soon'] : []
}
