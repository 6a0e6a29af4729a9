import type { declinedBecause } from '../contract/announcement.ts'
import type { ProcedureCode, SubjectKind } from '../contract/kind.ts'
import type { Said } from './advice-saying.ts'
import { lawKeys, procedureKeys } from './law-keys.ts'

interface Wish {
  /** What the act asks for; null where the rules held do not say. */
  readonly required: ProcedureCode | null
  readonly wished: ProcedureCode | null
  readonly kind: SubjectKind | null
  /** Why one may use it, where that is not one's own will alone. */
  readonly ground: string | null
}

/** Why a wish changes nothing. */
export type Declined = (typeof declinedBecause)[number]

interface Chosen {
  readonly procedure: ProcedureCode | null
  readonly declined: Declined | null
  readonly said: readonly Said[]
  readonly warnings: readonly Said[]
}

/** How strict a procedure is; those with grounds of their own have no place in the order. */
const strictness: Partial<Record<ProcedureCode, number>> = { VO: 0, LM: 1, SE: 1, A: 2, P: 2 }
/** What one may choose by one's own will (§ 15 lg 11). */
export const free: readonly ProcedureCode[] = ['LM', 'SE', 'A', 'P']
/** Negotiations, dialogue, partnership, frameworks, exemption: each only on a ground that the act names. */
export const grounded: readonly ProcedureCode[] = ['L', 'T', 'VD', 'IP', 'M', 'RL', 'DH', 'LA']
const light: readonly (SubjectKind | null)[] = ['sotsiaalteenused', 'eriteenused']

/**
 * A stricter procedure may be taken (§ 15 lg 11), and then it binds (§ 15 lg 12); a milder one may not. One with grounds
 * of its own is taken on the ground that a person writes down, and so is any where the rules held can't tell: nothing
 * here judges the ground.
 */
export function volunteer(wish: Wish): Chosen {
  const { required, wished, ground } = wish
  if (wished === null || wished === required)
    return { procedure: required, declined: null, said: [], warnings: [] }
  if (grounded.includes(wished) || required === null) return ground ? onGround(wish) : askGround(wish)
  const declined = faultOf(wish)
  if (declined) return { procedure: required, declined, said: [], warnings: [sayDeclined(wish, declined)] }
  return {
    procedure: wished,
    declined: null,
    said: [(t) => t.w.volunteered(t.procedure(wished), t.procedure(required))],
    warnings: [(t) => t.w.binds(t.place(lawKeys.noticeBinds))],
  }
}

function onGround({ required, wished }: Wish): Chosen {
  const named = wished as ProcedureCode
  return {
    procedure: named,
    declined: null,
    said: [
      grounded.includes(named)
        ? (t) => t.w.onGround(t.procedure(named), t.place(procedureKeys.usable(named)))
        : (t) => t.w.ownChoice(t.procedure(named)),
      ...(required ? [((t) => t.w.otherwise(t.procedure(required))) satisfies Said] : []),
    ],
    warnings: [(t) => t.w.groundNotJudged],
  }
}

function askGround({ required, wished }: Wish): Chosen {
  const named = wished as ProcedureCode
  const warning: Said = grounded.includes(named)
    ? (t) => t.w.needsGround(t.procedure(named), t.place(procedureKeys.usable(named)))
    : (t) => t.w.needsReason(t.procedure(named))
  return { procedure: required, declined: 'ground', said: [], warnings: [warning] }
}

function faultOf({ required, wished, kind }: Wish): 'milder' | 'otherSubject' | null {
  const [asked, least] = [strictness[wished as ProcedureCode], strictness[required as ProcedureCode]]
  if (asked === undefined || least === undefined) return 'otherSubject'
  if (asked <= least) return 'milder'
  return (wished === 'SE') !== light.includes(kind) && asked === 1 ? 'otherSubject' : null
}

const sayDeclined =
  ({ required, wished }: Wish, declined: 'milder' | 'otherSubject'): Said =>
  (t) =>
    declined === 'milder'
      ? t.w.milder(t.procedure(wished as ProcedureCode), t.procedure(required as ProcedureCode))
      : t.w.otherSubject(t.procedure(wished as ProcedureCode))
