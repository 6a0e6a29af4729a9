import { defineTexts } from '../../kernel/words.ts'
import { facts, problems } from './contract.ts'
import { callTexts } from './texts/call.ts'
import { callOperationWords } from './texts/call-operations.ts'
import { questionTexts } from './texts/question.ts'
import { tendererTexts } from './texts/tenderer.ts'

/** Words of tenders, in three languages of one shape; each noun has its own file. */
export const texts = defineTexts(
  problems,
  facts,
)({
  et: {
    indicators: {},
    operations: {
      ...callOperationWords.et,
    },
    problems: {
      ...callTexts.et.problems,
      ...questionTexts.et.problems,
      ...tendererTexts.et.problems,
    },
    facts: {
      ...callTexts.et.facts,
      ...questionTexts.et.facts,
      ...tendererTexts.et.facts,
    },
  },
  en: {
    indicators: {},
    operations: {
      ...callOperationWords.en,
    },
    problems: {
      ...callTexts.en.problems,
      ...questionTexts.en.problems,
      ...tendererTexts.en.problems,
    },
    facts: {
      ...callTexts.en.facts,
      ...questionTexts.en.facts,
      ...tendererTexts.en.facts,
    },
  },
  ru: {
    indicators: {},
    operations: {
      ...callOperationWords.ru,
    },
    problems: {
      ...callTexts.ru.problems,
      ...questionTexts.ru.problems,
      ...tendererTexts.ru.problems,
    },
    facts: {
      ...callTexts.ru.facts,
      ...questionTexts.ru.facts,
      ...tendererTexts.ru.facts,
    },
  },
})
