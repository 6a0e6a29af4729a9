import type { Offers } from '../../kernel/offers.ts'

/** Kinds of record that search finds, with the addresses of their screens. */
export const offers: Offers = {
  records: {
    position: { href: (id) => `/positions/${id}` },
    duty: { href: (id) => `/positions/duties/${id}` },
    result: { href: (id) => `/positions/results/${id}` },
    review: { href: (id) => `/positions/reviews/${id}` },
  },
}
