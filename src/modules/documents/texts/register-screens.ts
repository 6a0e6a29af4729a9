import { en } from './register-screens/en.ts'
import { et } from './register-screens/et.ts'
import { ru } from './register-screens/ru.ts'

/** Words of the screens of the register, restrictions, keeping and the way to the records system. */
export const registerScreens = { et, en, ru }
