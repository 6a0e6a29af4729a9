import type { SubjectKind } from '../contract/kind.ts'
import { bareCpv } from './cpv.ts'

/** A range of CPV codes, both ends within, of a group (jaotis) of Annex XIV to Directive 2014/24/EU. */
export interface AnnexRange {
  readonly no: number
  readonly from: string
  readonly to: string
}

export interface SubjectByCpv {
  readonly kind: SubjectKind
  /** The group of Annex XIV; null for an ordinary subject. */
  readonly group: number | null
}

/** Groups 1–5 are the social services of § 14, the later ones the special services. */
const lastSocialGroup = 5
/** CPV 45000000 is named Ehitustööd, and all works stand under it. */
const works = '45'

/** What kind of subject a CPV code is: Annex XIV decides what is a social or a special service. */
export function subjectByCpv(annex: readonly AnnexRange[], written: string): SubjectByCpv {
  const cpv = bareCpv(written) ?? ''
  const group = annex.find(({ from, to }) => from <= cpv && cpv <= to)?.no ?? null
  if (group !== null) return { kind: group <= lastSocialGroup ? 'sotsiaalteenused' : 'eriteenused', group }
  return { kind: cpv.startsWith(works) ? 'ehitustood' : 'asjad_teenused', group }
}

export const subjectKindOf = (
  annex: readonly AnnexRange[],
  cpv: string | null | undefined,
): SubjectKind | null => (cpv ? subjectByCpv(annex, cpv).kind : null)

/** CPV 79422000, Arbitraaži- ja lepitamisteenused: what § 11 lg 1 p 10 leaves out of the act. */
export const isConciliation = (cpv: string | null | undefined): boolean => bareCpv(cpv) === '79422000'
