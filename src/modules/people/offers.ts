import type { Offers } from '../../kernel/offers.ts'

export const offers: Offers = {
  records: {
    person: { href: (id) => `/people/${id}` },
    team: { href: (id) => `/people?team=${id}` },
  },
}
