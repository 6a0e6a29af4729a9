import { defineTexts } from '../../kernel/words.ts'
import { facts, problems } from './contract.ts'
import { adviceProblemWords } from './texts/advice-problems.ts'
import { briefWords } from './texts/brief.ts'
import { criteriaWords } from './texts/criteria.ts'
import { dataWords } from './texts/data-out.ts'
import { lawfulIndicatorWords } from './texts/indicators.ts'
import { involvedWords } from './texts/involved.ts'
import { operationWords } from './texts/operations.ts'
import { outcomeOperationWords, outcomeWords } from './texts/outcome.ts'
import { planWords } from './texts/plan.ts'
import { planOperationWords } from './texts/plan-operations.ts'
import { procurementWords } from './texts/procurement.ts'
import { timetableOperationWords, timetableWords } from './texts/timetable.ts'
import { valueWords } from './texts/value.ts'

/** Words of procurements, in three languages of one shape; each noun has its own file. */
export const texts = defineTexts(
  problems,
  facts,
)({
  et: {
    indicators: lawfulIndicatorWords.et,
    operations: {
      ...outcomeOperationWords.et,
      ...operationWords.et,
      ...timetableOperationWords.et,
      ...planOperationWords.et,
    },
    problems: {
      ...adviceProblemWords.et.problems,
      ...criteriaWords.et.problems,
      ...involvedWords.et.problems,
      ...planWords.et.problems,
      ...outcomeWords.et.problems,
      ...procurementWords.et.problems,
      ...timetableWords.et.problems,
      ...valueWords.et.problems,
    },
    facts: {
      ...briefWords.et.facts,
      ...criteriaWords.et.facts,
      ...involvedWords.et.facts,
      ...planWords.et.facts,
      ...dataWords.et.facts,
      ...outcomeWords.et.facts,
      ...procurementWords.et.facts,
      ...timetableWords.et.facts,
      ...valueWords.et.facts,
    },
  },
  en: {
    indicators: lawfulIndicatorWords.en,
    operations: {
      ...outcomeOperationWords.en,
      ...operationWords.en,
      ...timetableOperationWords.en,
      ...planOperationWords.en,
    },
    problems: {
      ...adviceProblemWords.en.problems,
      ...criteriaWords.en.problems,
      ...involvedWords.en.problems,
      ...planWords.en.problems,
      ...outcomeWords.en.problems,
      ...procurementWords.en.problems,
      ...timetableWords.en.problems,
      ...valueWords.en.problems,
    },
    facts: {
      ...briefWords.en.facts,
      ...criteriaWords.en.facts,
      ...involvedWords.en.facts,
      ...planWords.en.facts,
      ...dataWords.en.facts,
      ...outcomeWords.en.facts,
      ...procurementWords.en.facts,
      ...timetableWords.en.facts,
      ...valueWords.en.facts,
    },
  },
  ru: {
    indicators: lawfulIndicatorWords.ru,
    operations: {
      ...outcomeOperationWords.ru,
      ...operationWords.ru,
      ...timetableOperationWords.ru,
      ...planOperationWords.ru,
    },
    problems: {
      ...adviceProblemWords.ru.problems,
      ...criteriaWords.ru.problems,
      ...involvedWords.ru.problems,
      ...planWords.ru.problems,
      ...outcomeWords.ru.problems,
      ...procurementWords.ru.problems,
      ...timetableWords.ru.problems,
      ...valueWords.ru.problems,
    },
    facts: {
      ...briefWords.ru.facts,
      ...criteriaWords.ru.facts,
      ...involvedWords.ru.facts,
      ...planWords.ru.facts,
      ...dataWords.ru.facts,
      ...outcomeWords.ru.facts,
      ...procurementWords.ru.facts,
      ...timetableWords.ru.facts,
      ...valueWords.ru.facts,
    },
  },
})
