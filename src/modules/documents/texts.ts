import { defineTexts } from '../../kernel/words.ts'
import { facts, problems } from './contract.ts'
import { approvalWords } from './texts/approval.ts'
import { approvalOperationWords } from './texts/approval-operations.ts'
import { consignmentTexts } from './texts/consignment.ts'
import { containerWords } from './texts/container.ts'
import { documentWords } from './texts/document.ts'
import { operationWords } from './texts/operations.ts'
import { paperSigningTexts } from './texts/paper-signing.ts'
import { registerWords } from './texts/register.ts'
import { registerOperationWords } from './texts/register-operations.ts'
import { restrictionTexts } from './texts/restriction.ts'
import { retentionTexts } from './texts/retention.ts'
import { signingHoldOperationWords, signingHoldWords } from './texts/signing-hold.ts'
import { templateOperationWords, templateWords } from './texts/template.ts'

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
      ...signingHoldOperationWords.et,
      ...templateOperationWords.et,
    },
    problems: {
      ...approvalWords.et.problems,
      ...containerWords.et.problems,
      ...documentWords.et.problems,
      ...paperSigningTexts.et.problems,
      ...registerWords.et.problems,
      ...consignmentTexts.et.problems,
      ...restrictionTexts.et.problems,
      ...signingHoldWords.et.problems,
      ...templateWords.et.problems,
      ...retentionTexts.et.problems,
    },
    facts: {
      ...approvalWords.et.facts,
      ...containerWords.et.facts,
      ...documentWords.et.facts,
      ...paperSigningTexts.et.facts,
      ...registerWords.et.facts,
      ...consignmentTexts.et.facts,
      ...restrictionTexts.et.facts,
      ...templateWords.et.facts,
      ...retentionTexts.et.facts,
    },
  },
  en: {
    indicators: approvalWords.en.indicators,
    operations: {
      ...approvalOperationWords.en,
      ...operationWords.en,
      ...registerOperationWords.en,
      ...signingHoldOperationWords.en,
      ...templateOperationWords.en,
    },
    problems: {
      ...approvalWords.en.problems,
      ...containerWords.en.problems,
      ...documentWords.en.problems,
      ...paperSigningTexts.en.problems,
      ...registerWords.en.problems,
      ...consignmentTexts.en.problems,
      ...restrictionTexts.en.problems,
      ...signingHoldWords.en.problems,
      ...templateWords.en.problems,
      ...retentionTexts.en.problems,
    },
    facts: {
      ...approvalWords.en.facts,
      ...containerWords.en.facts,
      ...documentWords.en.facts,
      ...paperSigningTexts.en.facts,
      ...registerWords.en.facts,
      ...consignmentTexts.en.facts,
      ...restrictionTexts.en.facts,
      ...templateWords.en.facts,
      ...retentionTexts.en.facts,
    },
  },
  ru: {
    indicators: approvalWords.ru.indicators,
    operations: {
      ...approvalOperationWords.ru,
      ...operationWords.ru,
      ...registerOperationWords.ru,
      ...signingHoldOperationWords.ru,
      ...templateOperationWords.ru,
    },
    problems: {
      ...approvalWords.ru.problems,
      ...containerWords.ru.problems,
      ...documentWords.ru.problems,
      ...paperSigningTexts.ru.problems,
      ...registerWords.ru.problems,
      ...consignmentTexts.ru.problems,
      ...restrictionTexts.ru.problems,
      ...signingHoldWords.ru.problems,
      ...templateWords.ru.problems,
      ...retentionTexts.ru.problems,
    },
    facts: {
      ...approvalWords.ru.facts,
      ...containerWords.ru.facts,
      ...documentWords.ru.facts,
      ...paperSigningTexts.ru.facts,
      ...registerWords.ru.facts,
      ...consignmentTexts.ru.facts,
      ...restrictionTexts.ru.facts,
      ...templateWords.ru.facts,
      ...retentionTexts.ru.facts,
    },
  },
})
