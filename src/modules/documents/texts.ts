import { defineTexts } from '../../kernel/words.ts'
import { facts, problems } from './contract.ts'
import { documentWords } from './texts/document.ts'
import { operationWords } from './texts/operations.ts'

/** Words of documents, in three languages of one shape; each noun has its own file. */
export const texts = defineTexts(
  problems,
  facts,
)({
  et: {
    operations: operationWords.et,
    problems: documentWords.et.problems,
    facts: documentWords.et.facts,
  },
  en: {
    operations: operationWords.en,
    problems: documentWords.en.problems,
    facts: documentWords.en.facts,
  },
  ru: {
    operations: operationWords.ru,
    problems: documentWords.ru.problems,
    facts: documentWords.ru.facts,
  },
})
