import { defineTexts } from '../../kernel/words.ts'
import { facts, problems } from './contract.ts'
import { approvalWords } from './texts/approval.ts'
import { approvalOperationWords } from './texts/approval-operations.ts'
import { containerWords } from './texts/container.ts'
import { documentWords } from './texts/document.ts'
import { operationWords } from './texts/operations.ts'
import { registerWords } from './texts/register.ts'
import { registerOperationWords } from './texts/register-operations.ts'
import { restrictionTexts } from './texts/restriction.ts'
import { retentionTexts } from './texts/retention.ts'

/** Words of documents, in three languages of one shape; each noun has its own file. */
export const texts = defineTexts(
  problems,
  facts,
)({
  et: {
    indicators: approvalWords.et.indicators,
    operations: {
      ...approvalOperationWords.et,
      ...operationWords.et,
      ...registerOperationWords.et,
    },
    problems: {
      ...approvalWords.et.problems,
      ...containerWords.et.problems,
      ...documentWords.et.problems,
      ...registerWords.et.problems,
      ...restrictionTexts.et.problems,
      ...retentionTexts.et.problems,
    },
    facts: {
      ...approvalWords.et.facts,
      ...containerWords.et.facts,
      ...documentWords.et.facts,
      ...registerWords.et.facts,
      ...restrictionTexts.et.facts,
      ...retentionTexts.et.facts,
    },
  },
  en: {
    indicators: approvalWords.en.indicators,
    operations: {
      ...approvalOperationWords.en,
      ...operationWords.en,
      ...registerOperationWords.en,
    },
    problems: {
      ...approvalWords.en.problems,
      ...containerWords.en.problems,
      ...documentWords.en.problems,
      ...registerWords.en.problems,
      ...restrictionTexts.en.problems,
      ...retentionTexts.en.problems,
    },
    facts: {
      ...approvalWords.en.facts,
      ...containerWords.en.facts,
      ...documentWords.en.facts,
      ...registerWords.en.facts,
      ...restrictionTexts.en.facts,
      ...retentionTexts.en.facts,
    },
  },
  ru: {
    indicators: approvalWords.ru.indicators,
    operations: {
      ...approvalOperationWords.ru,
      ...operationWords.ru,
      ...registerOperationWords.ru,
    },
    problems: {
      ...approvalWords.ru.problems,
      ...containerWords.ru.problems,
      ...documentWords.ru.problems,
      ...registerWords.ru.problems,
      ...restrictionTexts.ru.problems,
      ...retentionTexts.ru.problems,
    },
    facts: {
      ...approvalWords.ru.facts,
      ...containerWords.ru.facts,
      ...documentWords.ru.facts,
      ...registerWords.ru.facts,
      ...restrictionTexts.ru.facts,
      ...retentionTexts.ru.facts,
    },
  },
})
