import type { LawRow } from '../../../kernel/values/law-row.ts'
import type { SubjectKind } from '../contract/kind.ts'
import type { Said } from './advice-saying.ts'
import type { SubjectPart } from './advice-subject.ts'

export interface MainSubject {
  /** More than one: the rules held do not say which; the purchase is judged by each. */
  readonly kinds: readonly SubjectKind[]
  readonly said: readonly Said[]
  readonly rule: LawRow | undefined
}

/** The kinds among which § 18¹ lg 2 lets the larger value decide; of works and concessions it does not speak. */
const weighed: readonly SubjectKind[] = ['asjad_teenused', 'sotsiaalteenused', 'eriteenused']

/**
 * The main subject of a contract: of one kind it is that; of several that can't be separated the one with the larger
 * value, where the rule `mixed` is held for the start day.
 */
export function mainSubject(parts: readonly SubjectPart[], mixed: LawRow | undefined): MainSubject {
  const sums = sumByKind(parts)
  const [first, second] = sums
  if (!first || !second) return { kinds: first ? [first.kind] : [], said: [], rule: undefined }
  const kinds = sums.map(({ kind }) => kind)
  if (!mixed || kinds.some((kind) => !weighed.includes(kind)))
    return { kinds, said: [(t) => t.w.mixedUnknown(kinds.map(t.kind))], rule: undefined }
  if (first.cents === second.cents)
    return { kinds, said: [(t) => t.w.mixedEven(t.money(first.cents), t.cite(mixed))], rule: mixed }
  return {
    kinds: [first.kind],
    said: [
      (t) =>
        t.w.mixed(
          sums.map(({ kind, cents }) => `${t.kind(kind)} ${t.money(cents)}`),
          t.cite(mixed),
        ),
    ],
    rule: mixed,
  }
}

function sumByKind(parts: readonly SubjectPart[]): { kind: SubjectKind; cents: number }[] {
  const sums = new Map<SubjectKind, number>()
  for (const { kind, cents } of parts) sums.set(kind, (sums.get(kind) ?? 0) + cents)
  return [...sums].map(([kind, cents]) => ({ kind, cents })).toSorted((a, b) => b.cents - a.cents)
}
