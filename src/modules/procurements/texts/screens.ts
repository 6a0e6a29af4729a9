import { en } from './screens/en.ts'
import { et } from './screens/et.ts'
import { ru } from './screens/ru.ts'

/** Words of the list and the page of procurements; other nouns have files of their own. */
export const screenTexts = { et, en, ru }
