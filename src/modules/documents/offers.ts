import type { Offers } from '../../kernel/offers.ts'
import { approvalFacts } from './contract/approval-facts.ts'
import { registerFacts } from './contract/register.ts'
import { approvalIndicators, isOfContract, registerIndicators } from './rules/contract-indicators.ts'

export const offers: Offers = {
  evidence: [
    {
      resultKind: 'contractsInTime',
      evidence: [approvalFacts.RoundCompleted],
      speaksOf: isOfContract,
      indicators: approvalIndicators,
    },
    {
      resultKind: 'contractsInTime',
      evidence: [registerFacts.DocumentRegistered],
      speaksOf: isOfContract,
      indicators: registerIndicators,
    },
  ],
  records: {
    document: { href: (id) => `/documents/${id}` },
    documentSeries: { href: () => '/documents/series' },
    template: { href: (id) => `/documents/templates/${id}` },
  },
}
