import type { CastKey } from './cast.ts'

/** Days away, in days from today. */
export interface AbsenceRow {
  readonly who: CastKey
  readonly told: number
  readonly from: number
  readonly until: number
  /** Named by oneself; by the order of the job description when left out. */
  readonly substitute?: CastKey
}

export const absences: readonly AbsenceRow[] = [
  { who: 'piret', told: -298, from: -292, until: -285, substitute: 'maarja' },
  // By then the first in the order is away herself, so the second one substitutes.
  { who: 'kati', told: -291, from: -290, until: -286 },
  { who: 'kati', told: -149, from: -140, until: -127 },
  { who: 'piret', told: -6, from: -1, until: 5 },
  { who: 'liis', told: -4, from: 12, until: 18, substitute: 'jaan' },
]
