import { z } from 'zod'
import { valueProblems } from './problems.ts'

export const TermUnit = z.enum(['days', 'working days', 'weeks', 'months', 'years'])
export type TermUnit = z.output<typeof TermUnit>

/** Nothing in the product counts further than a hundred years; a longer term is a slip of the hand. */
const longest: Record<TermUnit, number> = {
  days: 36_500,
  'working days': 25_000,
  weeks: 5_200,
  months: 1_200,
  years: 100,
}

/** A length of time as the law and contracts give it. */
export const Term = z
  .object({ value: z.int().min(1), unit: TermUnit })
  .refine(({ value, unit }) => value <= longest[unit], { error: 'Tähtaeg on pikem kui sada aastat.' })
  .meta({ id: 'Term' })
export type Term = z.output<typeof Term>

const unitForms: Record<TermUnit, RegExp> = {
  days: /^(calendar )?days?$|^(kalendri)?päeva?$|^(календарны[йхе] )?(день|дня|дней)$/,
  'working days': /^(working|business) days?$|^workdays?$|^tööpäeva?$|^рабоч(ий|их|ие) (день|дня|дней)$/,
  weeks: /^weeks?$|^nädala?t?$|^недел[яиюь]$/,
  months: /^months?$|^kuud?$|^месяц(а|ев)?$/,
  years: /^years?$|^aastat?$|^(год|года|лет)$/,
}

/**
 * Reads '5 working days', '5 tööpäeva', '2 nädalat', '1 kuu', '3 aastat', '5 рабочих дней'.
 * Throws `TermRefused` with the reason.
 */
export function parseTerm(text: string): Term {
  const refused = (reason: 'form' | 'unit' | 'zero' | 'negative' | 'fraction' | 'huge') =>
    valueProblems.TermRefused({ text: text.slice(0, 60), reason })
  const plain = text.normalize('NFC').replace(/\s+/g, ' ').trim().toLowerCase()
  const [, minus, digits, fraction, word] = /^([-−]?) ?(\d+)([.,]\d+)? ?(\p{L}[\p{L} ]*)$/u.exec(plain) ?? []
  if (digits === undefined || word === undefined) throw refused('form')
  const unit = TermUnit.options.find((option) => unitForms[option].test(word))
  if (unit === undefined) throw refused('unit')
  if (minus) throw refused('negative')
  if (fraction) throw refused('fraction')
  const value = Number(digits)
  if (value === 0) throw refused('zero')
  if (value > longest[unit]) throw refused('huge')
  return { value, unit }
}
