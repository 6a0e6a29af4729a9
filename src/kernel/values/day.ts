import { z } from 'zod'
import type { Locale } from '../words.ts'
import { valueProblems } from './problems.ts'

const inReach = /^(19|20|21)/

/**
 * A plain date in Europe/Tallinn, 'YYYY-MM-DD', between 1900-01-01 and 2199-12-31. It has no hour and
 * no offset, so neither the process's time zone nor summer time can move it; text order is time order.
 */
export const Day = z.iso
  .date({ abort: true, error: ({ input }) => sayDayRefused(input, 'et') })
  .refine((text) => inReach.test(text), { error: ({ input }) => sayDayRefused(input, 'et') })
  .brand<'Day'>()
  .meta({ id: 'Day', description: "Date in Europe/Tallinn, 'YYYY-MM-DD', from 1900 to 2199" })
export type Day = z.output<typeof Day>

const refusals = {
  et: {
    form: (text: string) => `Kuupäev peab olema kujul AAAA-KK-PP, näiteks 2026-11-22; „${text}” ei ole.`,
    missing: (text: string) => `Kuupäeva ${text} ei ole olemas.`,
    far: (text: string) => `Aasta peab olema 1900–2199; kuupäev ${text} jääb sellest välja.`,
  },
  en: {
    form: (text: string) => `A date is written YYYY-MM-DD, for example 2026-11-22; “${text}” is not.`,
    missing: (text: string) => `There is no such date as ${text}.`,
    far: (text: string) => `The year must be between 1900 and 2199; ${text} is outside.`,
  },
  ru: {
    form: (text: string) => `Дата пишется в виде ГГГГ-ММ-ДД, например 2026-11-22; «${text}» – нет.`,
    missing: (text: string) => `Даты ${text} не существует.`,
    far: (text: string) => `Год должен быть от 1900 до 2199; дата ${text} вне этих пределов.`,
  },
}

/** Why `input` is not a day, as a sentence. */
export function sayDayRefused(input: unknown, locale: Locale): string {
  const text = String(input ?? '').slice(0, 40)
  const words = refusals[locale]
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return words.form(text)
  return z.iso.date().safeParse(text).success ? words.far(text) : words.missing(text)
}

const millisecondsPerDay = 86_400_000
const midnight = (day: Day) => Date.parse(`${day}T00:00:00Z`)

function dayAt(milliseconds: number): Day {
  const text = new Date(milliseconds).toISOString().slice(0, 10)
  if (!inReach.test(text)) throw valueProblems.DayOutOfReach({ text })
  return text as Day
}

/** Throws `DayOutOfReach` past the years that a day can have, as every sum here. */
export const addDays = (day: Day, count: number): Day => dayAt(midnight(day) + count * millisecondsPerDay)

/** How many days `to` is after `from`; negative when before. */
export const daysBetween = (from: Day, to: Day): number =>
  (midnight(to) - midnight(from)) / millisecondsPerDay

/** Negative when `a` is earlier, 0 when the same; fits `Array.sort`. */
export const compareDays = (a: Day, b: Day): number => daysBetween(b, a)

/** The same day of the month `count` months away; the month's last day where there is no such day. */
export function addMonths(day: Day, count: number): Day {
  const month = yearOf(day) * 12 + monthOf(day) - 1 + count
  const last = new Date(Date.UTC(Math.floor(month / 12), (month % 12) + 1, 0)).getUTCDate()
  return dayAt(Date.UTC(Math.floor(month / 12), month % 12, Math.min(dayOfMonth(day), last)))
}

export const yearOf = (day: Day): number => Number(day.slice(0, 4))
export const monthOf = (day: Day): number => Number(day.slice(5, 7))
export const dayOfMonth = (day: Day): number => Number(day.slice(8, 10))

/** 1 is Monday, 7 is Sunday. */
export const weekday = (day: Day): number => new Date(midnight(day)).getUTCDay() || 7

const languages = { et: 'et-EE', en: 'en-GB', ru: 'ru-RU' } as const
const styles = {
  short: { day: 'numeric', month: 'short', year: 'numeric' },
  long: { day: 'numeric', month: 'long', year: 'numeric' },
  full: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
  weekday: { weekday: 'long' },
} as const

/** short '22.11.2026' (in English '22 Nov 2026') · long '22. november 2026' · full 'pühapäev, 22. november 2026' · weekday 'pühapäev'. */
export function formatDay(day: Day, locale: Locale = 'et', style: keyof typeof styles = 'short'): string {
  if (style === 'short' && locale !== 'en') return `${day.slice(8)}.${day.slice(5, 7)}.${day.slice(0, 4)}`
  const format = new Intl.DateTimeFormat(languages[locale], { ...styles[style], timeZone: 'UTC' })
  return format.format(midnight(day))
}
