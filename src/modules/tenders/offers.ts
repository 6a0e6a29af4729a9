import type { Offers } from '../../kernel/offers.ts'

export const offers: Offers = {
  records: { tender: { href: (id) => `/tenders/${id}` } },
}
