import { addDays } from '../../../kernel/values/day.ts'
import type { AdviceInput } from '../contract/advice.ts'
import { type AdviceLaw, decideProcedure, type Finding } from './advice.ts'
import { sayThreshold } from './advice-judging.ts'
import type { Said } from './advice-saying.ts'
import { lawKeys } from './law-keys.ts'
import { procedureAt } from './thresholds.ts'

/** What another value would ask for: the next higher procedure, and what would do below the threshold reached. */
export function sayChanges({ cents, thresholds, reached, next, required, procedure }: Finding): Said[] {
  if (thresholds.length === 0 || required === null || next?.procedure === procedure) return []
  const up: Said = next
    ? (t) =>
        t.w.next(t.money(next.cents - cents), {
          ...sayThreshold(next)(t),
          procedure: next.procedure && t.procedure(next.procedure),
        })
    : (t) => t.w.noHigher
  if (!reached) return [up]
  const [first] = thresholds.filter((one) => one.procedure === reached.procedure)
  const bound = first ?? reached
  const below = procedureAt(thresholds, bound.cents - 1)
  return [up, ...(below ? [((t) => t.w.below(t.money(bound.cents), t.procedure(below))) satisfies Said] : [])]
}

/** What the other text of the act would ask for, where it differs: the start day decides. */
export function sayOther(
  law: AdviceLaw,
  { input, finding }: { input: AdviceInput; finding: Finding },
): Said[] {
  const { rule } = finding.under
  const later = rule.validTo !== null ? addDays(rule.validTo, 1) : null
  const earlier = rule.validFrom !== null ? addDays(rule.validFrom, -1) : null
  const other = later ?? earlier
  const known = other && law.rows.some((row) => row.key === lawKeys.regime && holds(row, other))
  const pastText = rule.textKnownUntil !== null && finding.startsOn > rule.textKnownUntil
  if (!other || !known || pastText) return []
  const there = decideProcedure(law, { ...input, startsOn: other })
  const before = later === null
  if (there.required === null && finding.required === null) return []
  if (there.required === finding.required)
    return [(t) => t.w.otherSame(t.day(before ? other : later), before)]
  return [
    (t) =>
      t.w.otherDiffers(t.day(other), {
        before,
        procedure: there.required ? t.procedure(there.required) : null,
      }),
  ]
}

const holds = (row: { validFrom: string | null; validTo: string | null }, day: string): boolean =>
  (row.validFrom === null || row.validFrom <= day) && (row.validTo === null || day <= row.validTo)
