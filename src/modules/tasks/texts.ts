import { defineTexts } from '../../kernel/words.ts'
import { facts, problems } from './contract.ts'
import { factWords } from './texts/facts.ts'
import { letterWords } from './texts/letters.ts'
import { problemWords } from './texts/problems.ts'

/** Words of tasks, in three languages of one shape. */
export const texts = defineTexts(
  problems,
  facts,
)({
  et: { problems: problemWords.et, facts: factWords.et, ...letterWords.et },
  en: { problems: problemWords.en, facts: factWords.en, ...letterWords.en },
  ru: { problems: problemWords.ru, facts: factWords.ru, ...letterWords.ru },
})
