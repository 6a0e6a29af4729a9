import { z } from 'zod'
import type { Locale } from '../words.ts'
import { valueProblems } from './problems.ts'

const mostCents = 10_000_000_000_000

/** A sum in whole cents of its currency that says whether VAT is in it; at most 100 billion either way. */
export const Money = z
  .object({
    cents: z.int().min(-mostCents).max(mostCents),
    currency: z.enum(['EUR']),
    vat: z.enum(['with', 'without']),
  })
  .meta({ id: 'Money' })
export type Money = z.output<typeof Money>

const vatWords = {
  with: { et: 'koos käibemaksuga', en: 'including VAT', ru: 'с НДС' },
  without: { et: 'käibemaksuta', en: 'excluding VAT', ru: 'без НДС' },
} as const

/** '1 234,50 €' with no-break spaces; in English '€1,234.50'. */
export function formatMoney({ cents }: Money, locale: Locale = 'et'): string {
  const amount = Math.abs(cents)
  const group = locale === 'en' ? ',' : '\u00A0'
  const whole = String(Math.floor(amount / 100)).replace(/\B(?=(\d{3})+$)/g, group)
  const part = String(amount % 100).padStart(2, '0')
  const minus = cents < 0 ? '\u2212' : ''
  return locale === 'en' ? `${minus}€${whole}.${part}` : `${minus}${whole},${part}\u00A0€`
}

/** The sum and what it says of VAT: '1 234,50 € käibemaksuta'. */
export const sayMoney = (money: Money, locale: Locale = 'et'): string =>
  `${formatMoney(money, locale)} ${vatWords[money.vat][locale]}`

const amountForm = /^([-\u2212]?)(\d+|\d{1,3}(?:([ .,])\d{3})+)(?:([.,])(\d+))?$/

/**
 * Reads an amount as people type it: '1 234,50 €', '1234.5', '€12'. Throws `MoneyRefused` for anything
 * that could mean two sums ('1,234'), has parts of a cent, another currency, or is no amount.
 */
export function parseMoney(text: string, vat: Money['vat']): Money {
  const refused = (reason: 'form' | 'ambiguous' | 'fraction' | 'currency' | 'huge') =>
    valueProblems.MoneyRefused({ text: text.slice(0, 40), reason })
  const bare = text.replace(/[\s\u00A0\u202F]+/g, ' ').trim()
  const amount = bare.replace(/^([-\u2212]?)(?:€|EUR) ?/i, '$1').replace(/ ?(?:€|EUR|eurot?)$/i, '')
  if (/[$£¥₽]|[A-Za-z]{3}/.test(amount)) throw refused('currency')
  const [, minus, whole = '', group, mark, part = ''] = amountForm.exec(amount) ?? []
  if (whole === '' || (mark !== undefined && mark === group)) throw refused('form')
  const oneGroup =
    group !== undefined && group !== ' ' && mark === undefined && whole.split(group).length === 2
  if (oneGroup || (part.length === 3 && group === undefined)) throw refused('ambiguous')
  if (part.length > 2) throw refused('fraction')
  const cents = Number(whole.replace(/\D/g, '') + part.padEnd(2, '0'))
  if (cents > mostCents) throw refused('huge')
  return { cents: minus && cents > 0 ? -cents : cents, currency: 'EUR', vat }
}

/** Throws `MoneyDiffers` where the two do not agree in currency or VAT. */
export function addMoney(left: Money, right: Money): Money {
  demandAlike(left, right)
  return { ...left, cents: left.cents + right.cents }
}

/** Negative when `left` is less; throws `MoneyDiffers` as `addMoney`. */
export function compareMoney(left: Money, right: Money): number {
  demandAlike(left, right)
  return left.cents - right.cents
}

function demandAlike(left: Money, right: Money): void {
  if (left.currency === right.currency && left.vat === right.vat) return
  throw valueProblems.MoneyDiffers({ left: sayMoney(left), right: sayMoney(right) })
}
