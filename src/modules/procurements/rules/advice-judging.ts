import type { Day } from '../../../kernel/values/day.ts'
import type { BuyerKind } from '../contract/advice.ts'
import type { ProcedureCode, SubjectKind } from '../contract/kind.ts'
import type { AdviceLaw } from './advice.ts'
import type { Said, Teller } from './advice-saying.ts'
import { lapsedThresholds, procedureAt, reachedAt, type Threshold, thresholdsFor } from './thresholds.ts'

/** What a value needs as a subject of one kind. */
export interface Judged {
  readonly kind: SubjectKind
  readonly thresholds: readonly Threshold[]
  readonly reached: Threshold | undefined
  /** The first threshold above the value from which another procedure is needed. */
  readonly next: Threshold | undefined
  readonly required: ProcedureCode | null
  readonly said: readonly Said[]
  readonly warnings: readonly Said[]
}

interface Compared {
  readonly kind: SubjectKind
  readonly cents: number
  readonly startsOn: Day
  readonly buyerKind: BuyerKind
}

export function judge(law: AdviceLaw, { kind, cents, startsOn, buyerKind }: Compared): Judged {
  const question = { subjectKind: kind, startsOn, today: law.today, buyerKind }
  const thresholds = thresholdsFor(law.rows, question)
  const reached = reachedAt(thresholds, cents)
  const [lapsed] = reached ? lapsedThresholds(law.rows, question) : []
  const last = lapsed && Math.round(Number(lapsed.lastKnown.value) * 100)
  // Nobody has read the international threshold of that day: from the last one known on nothing is decided.
  const isOpen = last !== undefined && reached?.procedure === 'LM' && last <= cents
  const required = thresholds.length === 0 || isOpen ? null : procedureAt(thresholds, cents)
  const held = thresholds.length === 0 || required !== null || isOpen
  return {
    ...{ kind, thresholds, reached, required },
    next: thresholds.find((one) => one.cents > cents && one.procedure !== (reached?.procedure ?? 'VO')),
    said: [sayCompared(kind, { cents, thresholds, reached }), ...(held ? [] : [sayNotHeld(kind)])],
    warnings: lapsed
      ? [(t) => t.w.lapsed(t.day(startsOn), t.money(last ?? 0), t.cite(lapsed.lastKnown))]
      : [],
  }
}

function sayCompared(
  kind: SubjectKind,
  { cents, thresholds, reached }: Pick<Judged, 'thresholds' | 'reached'> & { readonly cents: number },
): Said {
  const decisive = reached ?? thresholds[0]
  if (!decisive) return (t) => t.w.noThresholds(t.kind(kind))
  return (t) => t.w.compared(t.money(cents), { ...sayThreshold(decisive)(t), reached: reached !== undefined })
}

const sayNotHeld =
  (kind: SubjectKind): Said =>
  (t) =>
    t.w.procedureNotHeld(t.kind(kind))

export const sayThreshold =
  ({ kind, cents, rule }: Threshold) =>
  (t: Teller) => ({ name: t.w.thresholds[kind], sum: t.money(cents), cite: t.cite(rule) })
