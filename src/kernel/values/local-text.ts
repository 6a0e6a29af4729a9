import { z } from 'zod'
import type { Locale } from '../words.ts'

const Said = z.string().min(1)

/** What is stored once and read in each reader's language. */
export const LocalText = z.object({ et: Said, en: Said, ru: Said } satisfies Record<Locale, z.ZodType>)
export type LocalText = z.output<typeof LocalText>

export const inEachLocale = <T>(say: (locale: Locale) => T): Record<Locale, T> => ({
  et: say('et'),
  en: say('en'),
  ru: say('ru'),
})
