import type { QueryContext } from '../../../kernel/module.ts'
import type { ReadDb } from '../../../kernel/record.ts'
import type { Day } from '../../../kernel/values/day.ts'
import { dayOf, timeOf } from '../../../kernel/values/tallinn-time.ts'
import { rulebook } from '../../rulebook/contract.ts'
import type { ProcedureCode } from '../contract/kind.ts'
import type { PlannedStepName } from '../contract/timetable.ts'
import { type AdviceLaw, decideProcedure, type Finding } from '../rules/advice.ts'
import { tenderTerms } from '../rules/advice-terms.ts'
import { closingHours } from '../rules/closing.ts'
import type { Planned, TimetableQuestion } from '../rules/timetable.ts'
import { listOutcome } from '../store/outcome.ts'
import type { ProcurementRow } from '../store/procurements.ts'
import { listPlanned } from '../store/timetable.ts'
import { adviceInput, type Judged, judgeStart } from './announcement-gaps.ts'
import { lendLaw } from './law.ts'
import { centsOf } from './showing.ts'

type Context = Pick<QueryContext<unknown>, 'db' | 'ask' | 'now' | 'locale' | 'actor' | 'capabilities'>

export interface LoadedTimetable {
  /** Null while no procedure is known. */
  readonly question: TimetableQuestion | null
  readonly judged: Judged
  readonly law: AdviceLaw
}

/** A procurement's timetable as its rows are now; before the announcement by the procedure that it would need. */
export async function loadTimetable(context: Context, row: ProcurementRow): Promise<LoadedTimetable> {
  const { db, ask, now } = context
  const law = await lendLaw(context)
  const planned = await listPlanned(db, row.id)
  const start = {
    startsOn: row.startsOn as Day | null,
    volunteerFor: row.volunteered as ProcedureCode | null,
    ground: row.procedureGround,
  }
  const judged = row.announcedAt
    ? {
        finding: await announcedFinding(context, { law, row }),
        asked: null,
        gaps: [],
        togetherCents: centsOf(row.valueCents),
      }
    : await judgeStart({ ...context, law }, row, start)
  const procedure = row.announcedAt ? (row.procedure as ProcedureCode) : (judged.finding?.procedure ?? null)
  if (!judged.finding || !procedure || !start.startsOn) return { question: null, judged, law }
  const about = { ...judged.finding, kind: judged.finding.kind ?? ('asjad_teenused' as const), procedure }
  const question: TimetableQuestion = {
    rows: law.rows,
    calendar: await ask(rulebook.lendCalendar, {}),
    procedure,
    startsOn: start.startsOn,
    textKnownUntil: textOf(judged.finding),
    terms: tenderTerms(law.rows, about).terms,
    hours: closingHours(law.rows, { procedure, startsOn: start.startsOn }),
    tenderers: await countTenderers(db, row),
    standstillUntil: row.standstillUntil as Day | null,
    contested: row.contestedAt !== null,
    today: dayOf(now),
    planned: plannedDays(row, planned),
    done: doneSteps(row),
  }
  return { question, judged, law }
}

/** What follows the old text is known; what follows the one in force is not. */
const textOf = ({ under: { rule } }: Finding): Day | null =>
  rule.validTo === null ? rule.textKnownUntil : null

/** Once their tenders were evaluated; before that nobody knows how many there are. */
async function countTenderers(db: ReadDb, row: ProcurementRow): Promise<number | null> {
  if (!row.evaluatedAt) return null
  return new Set((await listOutcome(db, row.id)).map(({ tender }) => tender)).size
}

/** The procedure stays as announced; its terms follow from the value and the day that it was announced with. */
async function announcedFinding(
  { db }: Context,
  { law, row }: { law: AdviceLaw; row: ProcurementRow },
): Promise<Finding | null> {
  const cents = centsOf(row.valueCents)
  if (cents === null || row.startsOn === null) return null
  const start = { startsOn: row.startsOn as Day, volunteerFor: null, ground: null }
  return decideProcedure(law, await adviceInput(db, { row, start, togetherCents: cents }))
}

function plannedDays(row: ProcurementRow, rows: Awaited<ReturnType<typeof listPlanned>>): Planned {
  const planned = Object.fromEntries(rows.map(({ step, day, time }) => [step, { day: day as Day, time }]))
  const at = (moment: Date) => ({ day: dayOf(moment), time: timeOf(moment) })
  return {
    ...planned,
    ...(row.startsOn && { announce: { day: row.startsOn as Day, time: null } }),
    ...(row.tendersDueAt && { due: at(row.tendersDueAt) }),
    ...(row.openedAt && { open: at(row.openedAt) }),
    ...(row.decidedAt && { decide: at(row.decidedAt) }),
    // What was signed on paper or elsewhere has a day and no hour.
    ...(row.contractedAt && { contract: { day: dayOf(row.contractedAt), time: null } }),
  }
}

function doneSteps(row: ProcurementRow): Set<PlannedStepName> {
  return new Set([
    ...(row.announcedAt ? (['announce', 'due'] as const) : []),
    ...(row.openedAt ? (['questions', 'open'] as const) : []),
    ...(row.decidedAt ? (['decide'] as const) : []),
    ...(row.contractedAt ? (['contract'] as const) : []),
  ])
}
