import type { Offers } from '../../kernel/offers.ts'

export const offers: Offers = {
  records: { document: { href: (id) => `/documents/${id}` } },
}
