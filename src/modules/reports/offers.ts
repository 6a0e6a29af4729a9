import type { Offers } from '../../kernel/offers.ts'

export const offers: Offers = {
  records: { 'review-pack': { href: (id) => `/reports/${id}` } },
}
