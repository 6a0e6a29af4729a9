import type { Locale } from '../../../kernel/words.ts'
import { placeWords } from '../texts/decision.ts'

export interface Placed {
  readonly lot: string | null
  readonly result: string
  readonly reason: string
  readonly points: number | null
  readonly rank: number | null
}

/** What a tenderer is told of his tender: won, rejected and why, or his place beside the best. */
export function sayPlace(one: Placed, all: readonly Placed[], locale: Locale): string {
  const words = placeWords[locale]
  if (one.result === 'rejected') return [words.rejected, one.reason].filter(Boolean).join(' ')
  const points = (hundredths: number | null) =>
    hundredths === null ? null : (hundredths / 100).toLocaleString(locale, { minimumFractionDigits: 2 })
  const own = points(one.points)
  if (one.result === 'awarded') return words.awarded(own)
  const best = all.find(({ lot, result }) => lot === one.lot && result === 'awarded')
  return [words.notAwarded(one.rank, own, points(best?.points ?? null)), one.reason].filter(Boolean).join(' ')
}
