import type { Locale } from '../../../kernel/words.ts'

/** 1,500 and 1.500 are a thousand and a half to some, one and a half to others: they are asked again, not guessed. */
const ambiguous = /^[1-9]\d{0,2}[.,]\d{3}$/

/** What was typed, with a comma or a dot: a number, null where nothing was, else the text as it stands. */
export function readNumber(text: string): number | string | null {
  const bare = text.replace(/\s/g, '')
  if (bare === '') return null
  const number = Number(bare.replace(',', '.'))
  return Number.isNaN(number) || ambiguous.test(bare) ? text : number
}

/** As one types it: no groups of thousands, a comma where the language has one. */
export const writeNumber = (value: unknown, locale: Locale): string =>
  typeof value === 'number' && locale !== 'en' ? String(value).replace('.', ',') : String(value ?? '')
