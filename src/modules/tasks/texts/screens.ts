import { en } from './screens/en.ts'
import { et } from './screens/et.ts'
import { ru } from './screens/ru.ts'

/** Words of the screens. */
export const screenTexts = { et, en, ru }
