import { defineTexts } from '../../kernel/words.ts'
import { facts, problems } from './contract.ts'

/** Words of procurements, in three languages of one shape; each noun has its own file. */
export const texts = defineTexts(
  problems,
  facts,
)({
  et: { indicators: {}, operations: {}, problems: {}, facts: {} },
  en: { indicators: {}, operations: {}, problems: {}, facts: {} },
  ru: { indicators: {}, operations: {}, problems: {}, facts: {} },
})
