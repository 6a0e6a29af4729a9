import { defineTexts } from '../../kernel/words.ts'
import { problems } from './contract.ts'
import { en } from './texts/en.ts'
import { et } from './texts/et.ts'
import { operationWords } from './texts/operations.ts'
import { ru } from './texts/ru.ts'

export const texts = defineTexts(
  problems,
  {},
)({
  et: { ...et, operations: operationWords.et },
  en: { ...en, operations: operationWords.en },
  ru: { ...ru, operations: operationWords.ru },
})
