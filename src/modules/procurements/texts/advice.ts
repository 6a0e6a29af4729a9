import type { Locale } from '../../../kernel/words.ts'
import { en } from './advice/en.ts'
import { et } from './advice/et.ts'
import { ru } from './advice/ru.ts'

/** What a CPV code says; `group` is the one of Annex XIV. */
export interface SubjectNamed {
  readonly group: number | null
  readonly kind: string
  readonly works: boolean
}
export interface ThresholdNamed {
  readonly name: string
  readonly sum: string
  readonly cite: string
}

/** Sentences of the advice on procedures, said one after another. */
export type AdviceWords = typeof et
export const adviceWords: Readonly<Record<Locale, AdviceWords>> = { et, en, ru }
