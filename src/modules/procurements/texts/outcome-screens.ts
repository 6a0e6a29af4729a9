import { en } from './outcome-screens/en.ts'
import { et } from './outcome-screens/et.ts'
import { ru } from './outcome-screens/ru.ts'

/** Words of the screens of decisions and everything after them. */
export const outcomeScreens = { et, en, ru }
