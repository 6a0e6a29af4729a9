import type { Nature } from '../contract/kind.ts'

/** By which keys the rules of values (§§ 23–24, 28) are found in `law/rhs.tsv`; their numbers stand only there. */
export const valueKeys = {
  total: 'value.total',
  framework: 'value.framework',
  openEnded: 'value.open-ended',
  rentalFixed: 'value.rental-fixed',
  rentalOpenEnded: 'value.rental-open-ended',
  regular: 'value.recurring',
  choice: 'value.choice',
  noVat: 'value.no-vat',
} as const

const ordinary = 'parts.exception.cap.asjad_teenused'
export const partKeys: { readonly share: string; readonly cap: Readonly<Record<Nature, string>> } = {
  share: 'parts.exception.share',
  cap: { goods: ordinary, services: ordinary, works: 'parts.exception.cap.ehitustood' },
}
