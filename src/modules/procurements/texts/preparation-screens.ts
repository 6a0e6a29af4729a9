import { en } from './preparation-screens/en.ts'
import { et } from './preparation-screens/et.ts'
import { ru } from './preparation-screens/ru.ts'

/** Words of what a procurement is prepared with: people and declarations, brief, lots, criteria. */
export const preparationScreens = { et, en, ru }
