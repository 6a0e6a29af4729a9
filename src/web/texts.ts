import type { SameShape } from '../kernel/words.ts'
import type { Texts } from './i18n.ts'
import { en } from './words/en.ts'
import { et } from './words/et.ts'
import { ru } from './words/ru.ts'

export type KitWords = SameShape<typeof et>

/** The kit's and the shell's own words; modules bring theirs. */
export const texts: Texts<KitWords> = { et, en, ru }
