import type { Context } from 'hono'
import { getCookie } from 'hono/cookie'
import { type Locale, locales } from '../../kernel/words.ts'

const isLocale = (value: string | undefined): value is Locale => locales.some((one) => one === value)

/** The reader's language before anyone is signed in: chosen on the page, else the browser's, else Estonian. */
export function chooseLocale(c: Context): Locale {
  const chosen = getCookie(c, 'koosmeel-locale')
  if (isLocale(chosen)) return chosen
  const wanted = (c.req.header('accept-language') ?? '')
    .split(',')
    .map((entry) => entry.trim().slice(0, 2).toLowerCase())
  return wanted.find(isLocale) ?? 'et'
}
