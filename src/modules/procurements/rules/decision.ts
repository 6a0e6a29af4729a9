import type { DocumentState } from '../../documents/contract.ts'
import { type DecisionKind, decisionProblems as problems } from '../contract/decision.ts'
import type { ProcedureCode } from '../contract/kind.ts'

/** Bought from one who was asked: the act asks for no tenders. */
export const directProcedures: readonly (string | null)[] = ['VO', 'LA', 'RL'] satisfies ProcedureCode[]

export interface Evaluated {
  readonly lot: string | null
  readonly tender: string
  readonly name: string
  readonly registryCode: string | null
  readonly priceCents: number | null
  readonly points: number | null
  /** Null: rejected. */
  readonly rank: number | null
  readonly reason: string
}

export interface DecidedLine extends Omit<Evaluated, 'tender'> {
  readonly tender: string | null
  readonly result: 'awarded' | 'notAwarded' | 'rejected'
}

/**
 * What a decision says of each tender: the first place wins, unless all are rejected.
 * @throws FirstPlaceShared where nothing tells the best apart
 */
export function decideLines(
  kind: DecisionKind,
  evaluated: readonly Evaluated[],
  reason: string,
): DecidedLine[] {
  if (kind === 'rejectAll')
    return evaluated.map((one) => ({ ...one, result: 'rejected' as const, reason: one.reason || reason }))
  for (const lot of new Set(evaluated.map((one) => one.lot))) {
    const first = evaluated.filter((one) => one.lot === lot && one.rank === 1)
    if (first.length > 1) throw problems.FirstPlaceShared({ names: first.map(({ name }) => name) })
  }
  return evaluated.map((one) => ({ ...one, result: resultOf(one) }))
}

const resultOf = ({ rank }: Evaluated): DecidedLine['result'] =>
  rank === null ? 'rejected' : rank === 1 ? 'awarded' : 'notAwarded'

/** A lot without a single tender that could win has no winner: nothing to award there. */
export const hasWinner = (evaluated: readonly Evaluated[]): boolean =>
  evaluated.some(({ rank }) => rank === 1)

export interface DecisionDocument {
  readonly about: string | null
  readonly kind: string
  readonly state: DocumentState
}

/** @throws DecisionDocumentMissing with what is wrong with it */
export function demandDecisionDocument(document: DecisionDocument | null, procurement: string): void {
  const refuse = (why: 'none' | 'otherMatter' | 'otherKind' | 'notSigned') =>
    problems.DecisionDocumentMissing({ why, state: document?.state ?? null })
  if (!document) throw refuse('none')
  if (document.about !== procurement) throw refuse('otherMatter')
  if (document.kind !== 'decision') throw refuse('otherKind')
  if (document.state !== 'signed' && document.state !== 'registered') throw refuse('notSigned')
}
