import type { ValueGiven, valueDoubts } from '../contract/value.ts'
import type { Threshold } from './thresholds.ts'

export type ValueDoubt = (typeof valueDoubts)[number]

/** „km-ga”, „koos käibemaksuga”, “incl. VAT”, «с НДС»; a note that says “without” is no doubt. */
const withVat =
  /käibemaks|\bkm-?i?ga\b|(?:\bkoos|\+)\s*km\b|(?:incl\p{L}*\.?|including|with|plus|\+)\s*vat\b|(?:с|включая|\+)\s*ндс/iu
const withoutVat =
  /käibemaksuta|\bkm-?i?ta\b|ilma\s+(?:käibemaksuta|km)|(?:excl\p{L}*\.?|excluding|without|no)\s+vat|без\s+ндс/giu

interface Found {
  readonly doubt: ValueDoubt
  readonly cents?: number
}

/**
 * What is worth asking before a value is believed. The rate of VAT is in no rule here, so an amount alone never tells
 * whether VAT is in it: only what the person says or writes.
 */
export function doubtsOf(given: ValueGiven, { cents, thresholds }: Judged): Found[] {
  return [
    ...(given.vat === 'with' ? [{ doubt: 'withVat' } as const] : []),
    ...(mentionsVat(given.note) ? [{ doubt: 'mentionsVat' } as const] : []),
    ...totalsDiffer(given),
    ...(cents === null ? [{ doubt: 'nothingGiven' } as const] : roundsUp(cents, thresholds)),
  ]
}

interface Judged {
  readonly cents: number | null
  readonly thresholds: readonly Threshold[]
}

export const mentionsVat = (text: string): boolean => withVat.test(text.replace(withoutVat, ''))

/** Two ways of saying the whole price that disagree: often one of them is with VAT. */
function totalsDiffer({ total, units, monthly }: ValueGiven): Found[] {
  if (total === null) return []
  const byUnits = units && Math.ceil((units.hundredths * units.unitCents) / 100)
  const byMonths = monthly?.months ? monthly.months * monthly.cents : null
  const other = byUnits ?? byMonths
  return other === null || other === total ? [] : [{ doubt: 'totalsDiffer', cents: other }]
}

/** Below a threshold by cents only: in whole euros it would reach it. What is exact counts. */
function roundsUp(cents: number, thresholds: readonly Threshold[]): Found[] {
  const rounded = Math.round(cents / 100) * 100
  const met = thresholds.find((threshold) => cents < threshold.cents && rounded >= threshold.cents)
  return met ? [{ doubt: 'roundsToThreshold', cents: met.cents }] : []
}
