import { defineTexts } from '../../kernel/words.ts'
import { facts, problems } from './contract.ts'
import { boxTexts } from './texts/box.ts'
import { boxOperationWords } from './texts/box-operations.ts'
import { callTexts } from './texts/call.ts'
import { callOperationWords } from './texts/call-operations.ts'
import { checkWords } from './texts/check.ts'
import { evaluationWords } from './texts/evaluation.ts'
import { evaluationOperationWords } from './texts/evaluation-operations.ts'
import { ownAnswerOperationWords, ownAnswerTexts } from './texts/own-answer.ts'
import { questionTexts } from './texts/question.ts'
import { tenderWords } from './texts/tender.ts'
import { tendererTexts } from './texts/tenderer.ts'

/** Words of tenders, in three languages of one shape; each noun has its own file. */
export const texts = defineTexts(
  problems,
  facts,
)({
  et: {
    indicators: {},
    operations: {
      ...boxOperationWords.et,
      ...callOperationWords.et,
      ...evaluationOperationWords.et,
      ...ownAnswerOperationWords.et,
    },
    problems: {
      ...boxTexts.et.problems,
      ...callTexts.et.problems,
      ...checkWords.et.problems,
      ...evaluationWords.et.problems,
      ...ownAnswerTexts.et.problems,
      ...questionTexts.et.problems,
      ...tenderWords.et.problems,
      ...tendererTexts.et.problems,
    },
    facts: {
      ...boxTexts.et.facts,
      ...callTexts.et.facts,
      ...checkWords.et.facts,
      ...evaluationWords.et.facts,
      ...questionTexts.et.facts,
      ...tenderWords.et.facts,
      ...tendererTexts.et.facts,
    },
  },
  en: {
    indicators: {},
    operations: {
      ...boxOperationWords.en,
      ...callOperationWords.en,
      ...evaluationOperationWords.en,
      ...ownAnswerOperationWords.en,
    },
    problems: {
      ...boxTexts.en.problems,
      ...callTexts.en.problems,
      ...checkWords.en.problems,
      ...evaluationWords.en.problems,
      ...ownAnswerTexts.en.problems,
      ...questionTexts.en.problems,
      ...tenderWords.en.problems,
      ...tendererTexts.en.problems,
    },
    facts: {
      ...boxTexts.en.facts,
      ...callTexts.en.facts,
      ...checkWords.en.facts,
      ...evaluationWords.en.facts,
      ...questionTexts.en.facts,
      ...tenderWords.en.facts,
      ...tendererTexts.en.facts,
    },
  },
  ru: {
    indicators: {},
    operations: {
      ...boxOperationWords.ru,
      ...callOperationWords.ru,
      ...evaluationOperationWords.ru,
      ...ownAnswerOperationWords.ru,
    },
    problems: {
      ...boxTexts.ru.problems,
      ...callTexts.ru.problems,
      ...checkWords.ru.problems,
      ...evaluationWords.ru.problems,
      ...ownAnswerTexts.ru.problems,
      ...questionTexts.ru.problems,
      ...tenderWords.ru.problems,
      ...tendererTexts.ru.problems,
    },
    facts: {
      ...boxTexts.ru.facts,
      ...callTexts.ru.facts,
      ...checkWords.ru.facts,
      ...evaluationWords.ru.facts,
      ...questionTexts.ru.facts,
      ...tenderWords.ru.facts,
      ...tendererTexts.ru.facts,
    },
  },
})
