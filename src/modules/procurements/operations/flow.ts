import type { QueryContext } from '../../../kernel/module.ts'
import type { ReadDb } from '../../../kernel/record.ts'
import type { Calendar } from '../../../kernel/values/calendar.ts'
import type { Day } from '../../../kernel/values/day.ts'
import type { LawRow } from '../../../kernel/values/law-row.ts'
import type { TermUnit } from '../../../kernel/values/term.ts'
import { rulebook } from '../../rulebook/contract.ts'
import type { ProcedureCode } from '../contract/kind.ts'
import { outsideAct } from '../rules/advice-terms.ts'
import type { HeldContract, HoldFacts } from '../rules/holds.ts'
import { endOfStandstill, type Pause } from '../rules/standstill-count.ts'
import * as decisions from '../store/decisions.ts'
import { type LotRow, listLots } from '../store/lots.ts'
import * as contracts from '../store/made-contracts.ts'
import { listClearances } from '../store/outcome.ts'
import type { ProcurementRow } from '../store/procurements.ts'

export interface FlowDecision extends decisions.DecisionRow {
  readonly lines: readonly decisions.LineRow[]
  /** The last day of its standstill as it stands now; null where none applies or it can't be reckoned. */
  readonly until: Day | null
}

/** Everything after the evaluation, as its rows are now. */
export interface Flow {
  /** The newest first, those taken back too. */
  readonly decisions: readonly FlowDecision[]
  readonly live: readonly FlowDecision[]
  readonly challenges: readonly decisions.ChallengeRow[]
  readonly contracts: readonly contracts.ContractRow[]
  readonly notices: readonly contracts.NoticeRow[]
  readonly clearances: Awaited<ReturnType<typeof listClearances>>
  readonly lots: readonly LotRow[]
  readonly calendar: Calendar
  readonly rows: readonly LawRow[]
}

type Asking = Pick<QueryContext<unknown>, 'ask'> & { readonly db: ReadDb }

export async function loadFlow({ db, ask }: Asking, { id }: Pick<ProcurementRow, 'id'>): Promise<Flow> {
  const found = await decisions.listDecisions(db, id)
  const lines = await decisions.listLines(db, id)
  const challenges = await decisions.listChallenges(db, id)
  const [calendar, rows] = [await ask(rulebook.lendCalendar, {}), await ask(rulebook.lendRules, {})]
  const all = found.map((row) => ({
    ...row,
    lines: lines.filter(({ decision }) => decision === row.id),
    until: standstillEnd(row, { pauses: pausesOf(challenges), calendar }),
  }))
  return {
    decisions: all,
    live: all.filter(({ takenBackAt }) => takenBackAt === null),
    challenges,
    contracts: await contracts.listContracts(db, id),
    notices: await contracts.listNotices(db, id),
    clearances: await listClearances(db, id),
    lots: await listLots(db, id),
    calendar,
    rows,
  }
}

export const pausesOf = (challenges: readonly decisions.ChallengeRow[]): Pause[] =>
  challenges.map(({ filedOn, endedOn }) => ({ from: filedOn as Day, until: endedOn as Day | null }))

/** A standstill that someone said by hand stays as said. */
function standstillEnd(
  row: decisions.DecisionRow,
  { pauses, calendar }: { pauses: readonly Pause[]; calendar: Calendar },
): Day | null {
  const { notifiedOn, standstillValue: value, standstillUnit: unit } = row
  if (!notifiedOn || row.standstill === 'none' || row.standstill === 'only tenderer') return null
  if (value === null || unit === null) return row.standstillUntil as Day | null
  return endOfStandstill({
    notifiedOn: notifiedOn as Day,
    term: { value, unit: unit as TermUnit },
    pauses,
    calendar,
  })
}

/** The winners of decisions that stand. */
export const winnersOf = (flow: Flow): decisions.LineRow[] =>
  flow.live.flatMap(({ lines }) => lines.filter(({ result }) => result === 'awarded'))

export const isUnderAct = ({ procedure }: Pick<ProcurementRow, 'procedure'>): boolean =>
  procedure !== null && !outsideAct.includes(procedure as ProcedureCode)

/** Lots without a decision that stands; where there are no lots, whether the whole is without one. */
export function undecidedOf(flow: Flow): { lots: LotRow[]; isOpen: boolean } {
  const decided = new Set(flow.live.flatMap(({ lots }) => lots))
  const lots = flow.lots.filter(({ id }) => !decided.has(id))
  return { lots, isOpen: flow.lots.length > 0 ? lots.length > 0 : flow.live.length === 0 }
}

/** The moment of the last signature once every winner's contract was made and nothing is left to decide. */
export function settledAt(flow: Flow): Date | null {
  const winners = winnersOf(flow)
  const signed = winners.map(({ id }) => flow.contracts.find(({ line }) => line === id)?.signedAt ?? null)
  if (undecidedOf(flow).isOpen || winners.length === 0 || signed.includes(null)) return null
  return new Date(Math.max(...signed.map((at) => at?.getTime() ?? 0)))
}

/** What decides when a winner may be signed with. */
export function heldContract(
  row: Pick<ProcurementRow, 'procedure'>,
  flow: Flow,
  of: { readonly line: decisions.LineRow; readonly document: string | null },
): HeldContract {
  const decision = flow.decisions.find(({ id }) => id === of.line.decision) as FlowDecision
  const cleared = flow.clearances.find(({ tender }) => tender === of.line.tender)
  const needsClearance = cleared !== undefined || (isUnderAct(row) && of.line.tender !== null)
  return {
    document: of.document,
    decision: {
      id: decision.id,
      takenAt: decision.takenAt,
      notifiedOn: decision.notifiedOn as Day | null,
      standstill: decision.standstill as HeldContract['decision']['standstill'],
      until: decision.until,
      rule: decision.standstillRule,
    },
    clearance: needsClearance ? { clearAt: cleared?.clearAt ?? null, open: cleared?.open ?? [] } : null,
  }
}

export function holdFacts(row: Pick<ProcurementRow, 'procedure'>, flow: Flow): HoldFacts {
  const winners = new Map(winnersOf(flow).map((line) => [line.id, line]))
  return {
    contracts: flow.contracts.flatMap(({ line, document }) => {
      const winner = winners.get(line)
      return winner ? [heldContract(row, flow, { line: winner, document })] : []
    }),
    challenges: challengesOf(flow),
    settledAt: settledAt(flow),
  }
}

export const challengesOf = (flow: Flow): HoldFacts['challenges'] =>
  flow.challenges.map(({ id, filedOn, endedOn }) => ({
    id,
    filedOn: filedOn as Day,
    endedOn: endedOn as Day | null,
  }))
