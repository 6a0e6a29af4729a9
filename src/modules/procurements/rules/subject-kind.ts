import {
  type AnnexRange,
  annexOf,
  type CpvCode,
  type NatureRange,
  natureOf,
} from '../../../kernel/values/codes.ts'
import { SubjectKind } from '../contract/kind.ts'
import { bareCpv } from './cpv.ts'

/** Lists of codes by which a subject's kind is told. */
export interface CodeLists {
  readonly cpv: readonly Pick<CpvCode, 'code'>[]
  readonly annex: readonly Pick<AnnexRange, 'no' | 'from' | 'to' | 'subject_kind'>[]
  readonly natures: readonly NatureRange[]
}

export interface SubjectByCpv {
  readonly kind: SubjectKind
  /** The group (jaotis) of Annex XIV to Directive 2014/24/EU; null for an ordinary subject. */
  readonly group: number | null
  /** Whether CPV 2008 has such a code. */
  readonly known: boolean
}

/** What kind of subject a CPV code is: Annex XIV decides what is a social or a special service. */
export function subjectByCpv(codes: CodeLists, written: string): SubjectByCpv {
  const cpv = bareCpv(written) ?? ''
  const entry = annexOf(codes.annex, cpv)
  const kind = SubjectKind.safeParse(entry?.subject_kind ?? natureOf(codes.natures, cpv)?.subject_kind)
  return {
    kind: kind.success ? kind.data : 'asjad_teenused',
    group: entry?.no ?? null,
    known: codes.cpv.some(({ code }) => code === cpv),
  }
}

export const subjectKindOf = (codes: CodeLists, cpv: string | null | undefined): SubjectKind | null =>
  cpv ? subjectByCpv(codes, cpv).kind : null

/** CPV 79422000, Arbitraaži- ja lepitamisteenused: what § 11 lg 1 p 10 leaves out of the act. */
export const isConciliation = (cpv: string | null | undefined): boolean => bareCpv(cpv) === '79422000'
