import { formatFileSize } from '../kernel/values/file-size.ts'
import { type Locale, useLocale } from './i18n.ts'

/**
 * Days are `YYYY-MM-DD` in Europe/Tallinn, moments are ISO with an offset, money is integer cents.
 * Shown as Estonians write them: 22.11.2026, kell 14.00, 1 234,50 €.
 */
export const zone = 'Europe/Tallinn'
const tags: Record<Locale, string> = { et: 'et-EE', en: 'en-GB', ru: 'ru-RU' }
const at: Record<Locale, string> = { et: ' kell ', en: ' at ', ru: ' в ' }
const cache = new Map<string, Intl.DateTimeFormat>()

export type Format = ReturnType<typeof formatIn>
export const useFormat = (): Format => formats[useLocale()]

export function formatIn(locale: Locale) {
  const tag = tags[locale]
  const number = (value: number, digits = 0) =>
    new Intl.NumberFormat(tag, { minimumFractionDigits: digits, maximumFractionDigits: digits }).format(value)
  const time = (moment: string | Date) => clockTime(locale, moment)
  const moment = (of: string | Date) => `${dots(dayOf(of))}${at[locale]}${time(of)}`
  return {
    day: dots,
    /** E 23.11 */
    shortDay: (day: string) => `${weekday(tag, day, 'short')} ${dots(day).slice(0, 5)}`,
    /** pühapäev, 22. november 2026 */
    longDay: (day: string) => `${weekday(tag, day, 'long')}, ${longDate(locale, day)}`,
    /** november 2026 */
    month: (day: string) => part(tag, day, { month: 'long', year: 'numeric' }),
    weekday: (day: string, width: 'short' | 'long' = 'short') => weekday(tag, day, width),
    time,
    /** 14.00 of `14:00` */
    clock: (time: string) => (locale === 'et' ? time.replace(':', '.') : time),
    /** 22.11.2026 kell 14.05 */
    moment,
    dayOrMoment: (of: string) => (of.length === 10 ? dots(of) : moment(of)),
    number,
    percent: (share: number) => `${number(share * 100)}${locale === 'en' ? '' : '\u00a0'}%`,
    money: (cents: number, currency = 'EUR') =>
      new Intl.NumberFormat(tag, { style: 'currency', currency, useGrouping: 'always' }).format(cents / 100),
    size: (bytes: number) => formatFileSize(bytes, locale),
    list: (items: string[]) => new Intl.ListFormat(tag).format(items),
  }
}

/** Today in Tallinn. */
export const today = (): string => dayOf(new Date())

/** The day in Tallinn of a moment; a day stays itself. */
export function dayOf(moment: string | Date): string {
  if (typeof moment === 'string' && moment.length === 10) return moment
  return formatter('sv-SE', { year: 'numeric', month: '2-digit', day: '2-digit', timeZone: zone }).format(
    new Date(moment),
  )
}

export function addDays(day: string, days: number): string {
  const date = new Date(`${day}T12:00:00Z`)
  date.setUTCDate(date.getUTCDate() + days)
  return date.toISOString().slice(0, 10)
}

/** Monday of the day's week. */
export const mondayOf = (day: string): string =>
  addDays(day, -((new Date(`${day}T12:00:00Z`).getUTCDay() + 6) % 7))

/**
 * What a person typed as a date: `22.11.2026`, `22.11`, `1.3.26`, `22 11 2026`, `2026-11-22`.
 * Undefined when it is no date (31.02); a missing year is the one of `near`.
 */
export function parseDay(text: string, near = today()): string | undefined {
  const iso = /^\s*(\d{4})-(\d{1,2})-(\d{1,2})\s*$/.exec(text)
  const own = /^\s*(\d{1,2})[.\s/]+(\d{1,2})(?:[.\s/]+(\d{2}|\d{4}))?\.?\s*$/.exec(text)
  const [year, month, day] = iso ? iso.slice(1) : own ? [own[3] ?? near.slice(0, 4), own[2], own[1]] : []
  if (!year || !month || !day) return undefined
  const full = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  const date = new Date(`${full}T12:00:00Z`)
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(full) ? full : undefined
}

/** `9`, `9.30`, `09:30`, `930` → `09:30`; undefined when it is no time of day. */
export function parseTime(text: string): string | undefined {
  const found = /^\s*(\d{1,2})(?:[.:\s]?(\d{2}))?\s*$/.exec(text)
  const [hour, minute] = [Number(found?.[1]), Number(found?.[2] ?? 0)]
  if (!found || hour > 23 || minute > 59) return undefined
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`
}

function dots(day: string): string {
  const [year, month, date] = day.slice(0, 10).split('-')
  return `${date}.${month}.${year}`
}

function clockTime(locale: Locale, moment: string | Date): string {
  const text = formatter('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: zone }).format(
    new Date(moment),
  )
  return locale === 'et' ? text.replace(':', '.') : text
}

const longDate = (locale: Locale, day: string): string =>
  part(tags[locale], day, { day: 'numeric', month: 'long', year: 'numeric' })

const weekday = (tag: string, day: string, width: 'short' | 'long'): string =>
  part(tag, day, { weekday: width })

function part(tag: string, day: string, options: Intl.DateTimeFormatOptions): string {
  return formatter(tag, { ...options, timeZone: 'UTC' }).format(new Date(`${day}T12:00:00Z`))
}

function formatter(tag: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const key = tag + JSON.stringify(options)
  const made = cache.get(key) ?? new Intl.DateTimeFormat(tag, options)
  cache.set(key, made)
  return made
}

const formats = { et: formatIn('et'), en: formatIn('en'), ru: formatIn('ru') }
