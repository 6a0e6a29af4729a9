import type { Day } from '../../../kernel/values/day.ts'
import type { LawRow } from '../../../kernel/values/law-row.ts'
import { subjectKinds } from '../contract/kind.ts'

/** What a rule speaks of: its procedures, its kind of subject, and the days on which a procedure must begin. */
export interface RuleReach {
  readonly procedures: readonly string[] | 'all'
  readonly subjectKind: string | undefined
  readonly periods: readonly { readonly from: Day | null; readonly until: Day | null }[]
}

/** Rules of procurement are named by what they are about; those of other acts reach no procurement by themselves. */
export function reachOf(rows: readonly LawRow[], key: string): RuleReach | undefined {
  const same = rows.filter((row) => row.key === key && row.comparedWith === 'start of the procedure')
  if (same.length === 0) return undefined
  const procedures = same.flatMap(({ appliesTo }) => appliesTo)
  const isLadder = key.startsWith('choice.') || procedures.length === 0 || procedures.includes('*')
  return {
    procedures: isLadder ? 'all' : procedures,
    subjectKind: subjectKinds.find((kind) => key.split('.').includes(kind)),
    periods: same.map(({ validFrom, validTo }) => ({ from: validFrom, until: validTo })),
  }
}

interface Begun {
  readonly startsOn: string | null
  readonly procedure: string | null
  readonly subjectKind: string | null
}

/** One that has not chosen its day, procedure or kind yet may still come to be touched: it counts. */
export function isTouched({ startsOn, procedure, subjectKind }: Begun, reach: RuleReach): boolean {
  const { procedures, periods } = reach
  const fitsKind = !reach.subjectKind || subjectKind === null || subjectKind === reach.subjectKind
  const fitsProcedure = procedures === 'all' || procedure === null || procedures.includes(procedure)
  const fitsDay = periods.some(
    ({ from, until }) =>
      startsOn === null || ((from === null || from <= startsOn) && (until === null || startsOn <= until)),
  )
  return fitsKind && fitsProcedure && fitsDay
}
