import { fieldOffer, type Offers } from '../../kernel/offers.ts'
import { checkFacts } from './contract/legal-check.ts'
import { contractFacts } from './contract/made-contract.ts'
import { procurements } from './contract.ts'
import { madeIndicators, noticeIndicators } from './rules/lawful-indicators.ts'
import { procurementFields, readProcurementFields } from './rules/template-fields.ts'

/** What documents about a procurement may say of it. */
const fields = fieldOffer(procurements.lendFields, {
  title: { et: 'Hange', en: 'Procurement', ru: 'Закупка' },
  fields: procurementFields,
  read: readProcurementFields,
})

export const offers: Offers = {
  evidence: [
    {
      resultKind: 'lawfulProcurements',
      evidence: [contractFacts.ContractMade],
      counted: [checkFacts.LegalCheckMarked],
      indicators: madeIndicators,
    },
    { resultKind: 'lawfulProcurements', evidence: [contractFacts.NoticeSent], indicators: noticeIndicators },
  ],
  fields: { procurement: fields },
  records: {
    procurement: { href: (id) => `/procurements/${id}` },
    procurementPlan: { href: (id) => `/procurements/plans/${id}` },
    purchaseImport: { href: () => '/procurements/purchases' },
  },
}
