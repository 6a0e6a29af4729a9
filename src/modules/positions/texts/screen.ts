import type { Locale, SameShape } from '../../../kernel/words.ts'
import { en as importEn } from './import-en.ts'
import { et as importEt } from './import-et.ts'
import { ru as importRu } from './import-ru.ts'
import { en } from './screen-en.ts'
import { et } from './screen-et.ts'
import { ru } from './screen-ru.ts'

export type ScreenWords = SameShape<typeof et>
export type ImportWords = SameShape<typeof importEt>

/** Words of the screens of positions. */
export const screenTexts: Readonly<Record<Locale, ScreenWords>> = { et, en, ru }
/** Words of reading a job description in. */
export const importTexts: Readonly<Record<Locale, ImportWords>> = { et: importEt, en: importEn, ru: importRu }
