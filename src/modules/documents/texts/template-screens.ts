import { en } from './template-screens/en.ts'
import { et } from './template-screens/et.ts'
import { ru } from './template-screens/ru.ts'

/** Words of the screens of templates and of making documents from them. */
export const templateScreens = { et, en, ru }
