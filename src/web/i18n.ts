import { useSyncExternalStore } from 'react'
import { type Locale, locales } from '../kernel/words.ts'

export { type Locale, locales }
/** The words of a module: the same keys in every locale; a text with parameters is a function. */
export type Texts<W> = Readonly<Record<Locale, W>>

const cookie = 'koosmeel-locale'
const listeners = new Set<() => void>()
let current = firstLocale()
document.documentElement.lang = current

/** The locale now in use; the component renders again when it changes. */
export const useLocale = (): Locale => useSyncExternalStore(subscribe, currentLocale)

/** The words of `texts` in the locale now in use: `const w = useWords(texts)`. */
export const useWords = <W>(texts: Texts<W>): W => texts[useLocale()]

/** The same outside components. */
export const wordsOf = <W>(texts: Texts<W>): W => texts[current]

export const currentLocale = (): Locale => current

/** Changes the language of the screen and remembers it for this browser. */
export function setLocale(locale: Locale): void {
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every browser we serve.
  document.cookie = `${cookie}=${locale}; path=/; max-age=31536000; samesite=lax`
  if (locale === current) return
  current = locale
  document.documentElement.lang = locale
  for (const tell of listeners) tell()
}

function subscribe(tell: () => void): () => void {
  listeners.add(tell)
  return () => listeners.delete(tell)
}

function firstLocale(): Locale {
  const remembered = new RegExp(`(?:^|; )${cookie}=(\\w\\w)`).exec(document.cookie)?.[1]
  const wished = [remembered, ...navigator.languages.map((tag) => tag.slice(0, 2))]
  return wished.find(isLocale) ?? 'et'
}

export function isLocale(text: unknown): text is Locale {
  return locales.includes(text as Locale)
}
