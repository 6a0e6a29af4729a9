import type { Locale } from '../words.ts'

const tags: Record<Locale, string> = { et: 'et-EE', en: 'en-GB', ru: 'ru-RU' }

/** The size of a file as people read it: whole kilobytes, from a megabyte on megabytes with a tenth. */
export function formatFileSize(bytes: number, locale: Locale): string {
  const isSmall = bytes < 1_000_000
  const value = isSmall ? Math.ceil(bytes / 1000) : bytes / 1_000_000
  const digits = isSmall || bytes % 1_000_000 === 0 ? 0 : 1
  const options = { minimumFractionDigits: digits, maximumFractionDigits: digits }
  return `${new Intl.NumberFormat(tags[locale], options).format(value)}\u00a0${isSmall ? 'kB' : 'MB'}`
}
