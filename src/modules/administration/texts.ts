import { defineTexts } from '../../kernel/words.ts'
import { problems } from './contract.ts'
import { en } from './texts/en.ts'
import { et } from './texts/et.ts'
import { ru } from './texts/ru.ts'

export const texts = defineTexts(problems, {})({ et, en, ru })
