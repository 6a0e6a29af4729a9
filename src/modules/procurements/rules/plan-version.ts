import type { PlanRow } from '../contract/plan.ts'
import type { PublicPlanRow } from '../contract/public-plan.ts'

/** A row as a version keeps it: with the names of that day, without what moves on. */
export type KeptPlanRow = Omit<
  PlanRow,
  'id' | 'procurement' | 'begun' | 'version' | 'responsible' | 'contractResponsible'
> & { readonly responsible: string | null; readonly contractResponsible: string | null }

export const keepRow = ({
  no,
  subject,
  nature,
  subjectKind,
  cpv,
  valueCents,
  quarter,
  ...row
}: PlanRow): KeptPlanRow => ({
  ...{ no, subject, nature, subjectKind, cpv, valueCents, quarter },
  responsible: row.responsible?.name ?? null,
  contractResponsible: row.contractResponsible?.name ?? null,
  funding: row.funding,
  series: row.series,
})

const keys = [
  'no',
  'subject',
  'nature',
  'subjectKind',
  'cpv',
  'valueCents',
  'quarter',
  'responsible',
  'contractResponsible',
  'funding',
  'series',
] as const satisfies (keyof KeptPlanRow)[]

/** Whether two versions say the same, whatever the order of what they were kept in. */
export const saySame = (before: readonly KeptPlanRow[], now: readonly KeptPlanRow[]): boolean =>
  before.length === now.length &&
  before.every((row, at) => keys.every((key) => (row[key] ?? null) === (now[at]?.[key] ?? null)))

export const totalOf = (rows: readonly Pick<KeptPlanRow, 'valueCents'>[]): number =>
  rows.reduce((sum, { valueCents }) => sum + (valueCents ?? 0), 0)

/** What everyone may read of a row; values only where the version shows them. */
export const publicRow = (
  { no, subject, nature, subjectKind, cpv, valueCents, quarter, responsible }: KeptPlanRow,
  valuesShown: boolean,
): PublicPlanRow => ({
  ...{ no, subject, nature, subjectKind, cpv, quarter, responsible },
  valueCents: valuesShown ? valueCents : null,
})
