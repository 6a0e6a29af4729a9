import type { Offers } from '../../kernel/offers.ts'

export const offers: Offers = {
  records: {
    procurement: { href: (id) => `/procurements/${id}` },
    procurementPlan: { href: (id) => `/procurements/plans/${id}` },
    purchaseImport: { href: () => '/procurements/purchases' },
  },
}
