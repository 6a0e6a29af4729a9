import type { ProcedureCode, SubjectKind } from '../contract/kind.ts'
import type { Said } from './advice-saying.ts'
import { lawKeys } from './law-keys.ts'

interface Wish {
  /** What the act asks for. */
  readonly required: ProcedureCode | null
  readonly wished: ProcedureCode | null
  readonly kind: SubjectKind | null
}

interface Chosen {
  readonly procedure: ProcedureCode | null
  readonly said: readonly Said[]
  readonly warnings: readonly Said[]
}

/** How strict a procedure is; those with grounds of their own (negotiations, dialogue) have no place in the order. */
const strictness: Partial<Record<ProcedureCode, number>> = { VO: 0, LM: 1, SE: 1, A: 2, P: 2 }
const light: readonly (SubjectKind | null)[] = ['sotsiaalteenused', 'eriteenused']

/** A stricter procedure may be taken (§ 15 lg 11), and then it binds (§ 15 lg 12); a milder one may not. */
export function volunteer({ required, wished, kind }: Wish): Chosen {
  if (wished === null || wished === required || required === null)
    return { procedure: required, said: [], warnings: [] }
  const stays = (warning: Said): Chosen => ({ procedure: required, said: [], warnings: [warning] })
  const [asked, least] = [strictness[wished], strictness[required]]
  if (asked === undefined || least === undefined) return stays((t) => t.w.needsGrounds(t.procedure(wished)))
  if (asked <= least) return stays((t) => t.w.milder(t.procedure(wished), t.procedure(required)))
  const wrongKind = (wished === 'SE') !== light.includes(kind) && asked === 1
  if (wrongKind) return stays((t) => t.w.otherSubject(t.procedure(wished)))
  return {
    procedure: wished,
    said: [(t) => t.w.volunteered(t.procedure(wished), t.procedure(required))],
    warnings: [(t) => t.w.binds(t.place(lawKeys.noticeBinds))],
  }
}
