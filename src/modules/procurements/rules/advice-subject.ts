import type { AdviceInput } from '../contract/advice.ts'
import { adviceProblems } from '../contract/advice.ts'
import type { SubjectKind } from '../contract/kind.ts'
import type { Said } from './advice-saying.ts'
import { bareCpv } from './cpv.ts'
import { type CodeLists, isConciliation, subjectByCpv } from './subject-kind.ts'

/** One subject of the purchase with its own value in cents. */
export interface SubjectPart {
  readonly kind: SubjectKind
  readonly exempt: boolean
  readonly cents: number
  readonly said: readonly Said[]
  readonly warnings: readonly Said[]
}

/** The main subject first, then what stands with it in the same contract. @throws SubjectNotSaid */
export const readParts = (
  codes: CodeLists,
  input: WrittenPart & Pick<AdviceInput, 'mixedWith'>,
): SubjectPart[] => [input, ...input.mixedWith].map((part) => readPart(codes, part))

type WrittenPart = Pick<AdviceInput, 'cpv' | 'subjectKind' | 'valueCents'>

/** What a person says of the kind stands before what the code says of it; where they differ, he is told. */
function readPart(codes: CodeLists, part: WrittenPart): SubjectPart {
  const { cpv, subjectKind, valueCents: cents } = part
  if (!cpv && !subjectKind) throw adviceProblems.SubjectNotSaid({})
  if (isConciliation(cpv)) {
    return { kind: 'asjad_teenused', exempt: true, cents, said: [], warnings: checkDigit(cpv) }
  }
  const code = bareCpv(cpv)
  const found = code ? subjectByCpv(codes, code) : null
  const kind = subjectKind ?? found?.kind ?? 'asjad_teenused'
  const differs = code && found && subjectKind && found.kind !== subjectKind
  return {
    kind,
    exempt: false,
    cents,
    said: [
      found && code && !differs
        ? (t) => t.w.byCpv(code, { group: found.group, kind: t.kind(kind), works: kind === 'ehitustood' })
        : (t) => t.w.bySaid(t.kind(kind)),
    ],
    warnings: [
      ...checkDigit(cpv),
      ...(code && found && !found.known ? [((t) => t.w.noSuchCode(code)) satisfies Said] : []),
      ...(differs ? [((t) => t.w.kindDiffers(code, t.kind(found.kind), t.kind(kind))) satisfies Said] : []),
    ],
  }
}

const checkDigit = (cpv: string | null | undefined): Said[] =>
  cpv && bareCpv(cpv) !== cpv.trim() ? [(t) => t.w.checkDigit(bareCpv(cpv) ?? '')] : []
