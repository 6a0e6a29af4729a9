import type { MembershipRole } from '../modules/people/contract.ts'

/** The invented team of the demonstration and of the tests: the same people everywhere. */
export const agencyName = 'Sotsiaalkindlustusamet'
export const teamName = 'Perelepituse tiim'

export interface CastMember {
  readonly name: string
  readonly title: string
  readonly role: MembershipRole
}

export const cast = {
  siim: { name: 'Siim Saar', title: 'Infosüsteemi haldur', role: 'administrator' },
  piret: { name: 'Piret Oja', title: 'Perelepitusteenuse juht', role: 'manager' },
  kati: { name: 'Kati Kask', title: 'Peaspetsialist (perelepitus)', role: 'specialist' },
  maarja: { name: 'Maarja Soo', title: 'Nõunik', role: 'colleague' },
  jaan: { name: 'Jaan Tamm', title: 'Juhtivkoordinaator', role: 'colleague' },
  liis: { name: 'Liis Lepp', title: 'Koordinaator', role: 'colleague' },
  toomas: { name: 'Toomas Vaher', title: 'Jurist', role: 'approver' },
  anu: { name: 'Anu Rebane', title: 'Osakonna assistent', role: 'reader' },
  rein: { name: 'Rein Põder', title: 'Siseaudiitor', role: 'reader' },
} as const satisfies Record<string, CastMember>

export type CastKey = keyof typeof cast

/** `Rein Põder` → `rein.poder@amet.example` */
export const emailOf = (name: string): string =>
  `${name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().replace(' ', '.')}@amet.example`
