import type { Offers } from '../../kernel/offers.ts'

export const offers: Offers = { records: { rulebook: { href: () => '/rulebook' } } }
