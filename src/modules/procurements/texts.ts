import { defineTexts } from '../../kernel/words.ts'
import { facts, problems } from './contract.ts'
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
    problems: { ...procurementWords.et.problems },
    facts: { ...procurementWords.et.facts },
  },
  en: {
    indicators: {},
    operations: { ...operationWords.en },
    problems: { ...procurementWords.en.problems },
    facts: { ...procurementWords.en.facts },
  },
  ru: {
    indicators: {},
    operations: { ...operationWords.ru },
    problems: { ...procurementWords.ru.problems },
    facts: { ...procurementWords.ru.facts },
  },
})
