import type { Offers } from '../../kernel/offers.ts'

export const offers: Offers = {
  records: {
    question: { href: (id) => `/tenders/questions/${id}` },
    tender: { href: (id) => `/tenders/${id}` },
  },
}
