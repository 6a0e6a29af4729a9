import { defineTexts } from '../../kernel/words.ts'
import { facts, problems } from './contract.ts'
import { adviceProblemWords } from './texts/advice-problems.ts'
import { briefWords } from './texts/brief.ts'
import { criteriaWords } from './texts/criteria.ts'
import { involvedWords } from './texts/involved.ts'
import { operationWords } from './texts/operations.ts'
import { procurementWords } from './texts/procurement.ts'

/** Words of procurements, in three languages of one shape; each noun has its own file. */
export const texts = defineTexts(
  problems,
  facts,
)({
  et: {
    indicators: {},
    operations: { ...operationWords.et },
    problems: {
      ...adviceProblemWords.et.problems,
      ...criteriaWords.et.problems,
      ...involvedWords.et.problems,
      ...procurementWords.et.problems,
    },
    facts: {
      ...briefWords.et.facts,
      ...criteriaWords.et.facts,
      ...involvedWords.et.facts,
      ...procurementWords.et.facts,
    },
  },
  en: {
    indicators: {},
    operations: { ...operationWords.en },
    problems: {
      ...adviceProblemWords.en.problems,
      ...criteriaWords.en.problems,
      ...involvedWords.en.problems,
      ...procurementWords.en.problems,
    },
    facts: {
      ...briefWords.en.facts,
      ...criteriaWords.en.facts,
      ...involvedWords.en.facts,
      ...procurementWords.en.facts,
    },
  },
  ru: {
    indicators: {},
    operations: { ...operationWords.ru },
    problems: {
      ...adviceProblemWords.ru.problems,
      ...criteriaWords.ru.problems,
      ...involvedWords.ru.problems,
      ...procurementWords.ru.problems,
    },
    facts: {
      ...briefWords.ru.facts,
      ...criteriaWords.ru.facts,
      ...involvedWords.ru.facts,
      ...procurementWords.ru.facts,
    },
  },
})
