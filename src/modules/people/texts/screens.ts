import type { Locale, SameShape } from '../../../kernel/words.ts'
import { en } from './screens-en.ts'
import { et } from './screens-et.ts'
import { ru } from './screens-ru.ts'

export const screens: Record<Locale, SameShape<typeof et>> = { et, en, ru }
