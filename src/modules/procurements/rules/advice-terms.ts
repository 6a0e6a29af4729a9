import type { Day } from '../../../kernel/values/day.ts'
import type { LawRow } from '../../../kernel/values/law-row.ts'
import { ruleInForce } from '../../../kernel/values/rule-in-force.ts'
import { TermUnit } from '../../../kernel/values/term.ts'
import type { ProcedureCode, SubjectKind } from '../contract/kind.ts'
import { lawKeys, procedureKeys } from './law-keys.ts'
import type { Threshold } from './thresholds.ts'

/** A rule whose value is a length of time. */
export type TermRow = LawRow & { readonly value: number; readonly unit: TermUnit }

export interface TermRule {
  readonly rule: TermRow
  readonly bound: 'at least' | 'at most'
}

export interface TermQuestion {
  readonly procedure: ProcedureCode
  readonly kind: SubjectKind
  readonly cents: number
  readonly thresholds: readonly Threshold[]
  readonly startsOn: Day
}

/** How long tenders, or requests to take part, may be handed in at least; `missing` where the text held does not say. */
export function tenderTerms(
  rows: readonly LawRow[],
  question: TermQuestion,
): { terms: TermRow[]; missing: boolean } {
  const wanted = tenderKeys(rows, question)
  const terms = wanted.flatMap((key) => findTerm(rows, key, question.startsOn) ?? [])
  return { terms, missing: terms.length < wanted.length }
}

/** After the decision and beside it, for every procedure under the act. */
export function laterTerms(rows: readonly LawRow[], { procedure, startsOn }: TermQuestion): TermRule[] {
  if (outsideAct.includes(procedure)) return []
  const keys = [
    [lawKeys.arithmetic, 'at most'],
    [lawKeys.taxDebt, 'at least'],
    [procedureKeys.challenge(procedure), 'at most'],
    [lawKeys.awardNotice, 'at most'],
    [lawKeys.endData, 'at most'],
  ] as const
  return keys.flatMap(([key, bound]) => {
    const rule = findTerm(rows, key, startsOn)
    return rule ? [{ rule, bound }] : []
  })
}

/** Small and exempt purchases have only the agency's own terms. */
export const outsideAct: readonly ProcedureCode[] = ['VO', 'LA']

export function findTerm(rows: readonly LawRow[], key: string, on: Day): TermRow | undefined {
  const verdict = ruleInForce(rows, key, { on })
  return verdict.state === 'in force' && isTerm(verdict.rule) ? verdict.rule : undefined
}

const isTerm = (row: LawRow): row is TermRow =>
  typeof row.value === 'number' && row.value > 0 && TermUnit.safeParse(row.unit).success

function tenderKeys(rows: readonly LawRow[], question: TermQuestion): string[] {
  const { procedure, kind } = question
  const tenders = procedureKeys.tenders(procedure)
  if (procedure === 'LM') return [`${tenders}.${natureOf(kind)}`]
  if (procedure === 'A') return [openKey(rows, question)]
  if (procedure === 'SE') return [tenders]
  if (procedure === 'VO') return ownKeys(rows, question)
  if (procedure === 'P' || procedure === 'L') return [procedureKeys.requests(procedure), tenders]
  return procedure === 'IP' || procedure === 'VD' ? [procedureKeys.requests(procedure)] : []
}

/** A small purchase has the agency's own term, where one is written down and the sum asks for tenders. */
function ownKeys(rows: readonly LawRow[], { cents, startsOn }: TermQuestion): string[] {
  const from = ruleInForce(rows, lawKeys.ownTendersFrom, { on: startsOn })
  const least = from.state === 'in force' && typeof from.rule.value === 'number' ? from.rule.value * 100 : 0
  const term = findTerm(rows, lawKeys.ownTenderTerm, startsOn)
  return term && cents >= least ? [lawKeys.ownTenderTerm] : []
}

const natureOf = (kind: SubjectKind) => (kind === 'ehitustood' ? 'ehitustood' : 'asjad_teenused')

/** Below the international threshold the old text had a shorter term. */
function openKey(rows: readonly LawRow[], question: TermQuestion): string {
  const { cents, thresholds, startsOn, kind } = question
  const international = thresholds.find((one) => one.kind === 'rahvusvaheline')
  const key = `${procedureKeys.tenders('A')}.${natureOf(kind)}`
  const shorter = `${key}.below-international`
  const below = international !== undefined && cents < international.cents
  return below && findTerm(rows, shorter, startsOn) ? shorter : key
}
