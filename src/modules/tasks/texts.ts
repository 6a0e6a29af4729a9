import { defineTexts } from '../../kernel/words.ts'
import { facts, problems } from './contract.ts'
import { factWords } from './texts/facts.ts'
import { letterWords } from './texts/letters.ts'
import { operationWords } from './texts/operations.ts'
import { problemWords } from './texts/problems.ts'

/** Words of tasks, in three languages of one shape. */
export const texts = defineTexts(
  problems,
  facts,
)({
  et: { operations: operationWords.et, problems: problemWords.et, facts: factWords.et, ...letterWords.et },
  en: { operations: operationWords.en, problems: problemWords.en, facts: factWords.en, ...letterWords.en },
  ru: { operations: operationWords.ru, problems: problemWords.ru, facts: factWords.ru, ...letterWords.ru },
})
