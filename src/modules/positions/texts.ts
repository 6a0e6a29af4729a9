import { defineTexts } from '../../kernel/words.ts'
import { facts, problems } from './contract.ts'
import { told } from './texts/facts.ts'
import { operationWords } from './texts/operations.ts'
import { refusals } from './texts/problems.ts'

export const texts = defineTexts(
  problems,
  facts,
)({
  et: { operations: operationWords.et, problems: refusals.et.problems, facts: told.et.facts },
  en: { operations: operationWords.en, problems: refusals.en.problems, facts: told.en.facts },
  ru: { operations: operationWords.ru, problems: refusals.ru.problems, facts: told.ru.facts },
})
