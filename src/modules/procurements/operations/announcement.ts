import { personOf } from '../../../kernel/actor.ts'
import type { InputOf } from '../../../kernel/contract.ts'
import type { CommandContext, Handler } from '../../../kernel/module.ts'
import { changeRecord } from '../../../kernel/record.ts'
import type { Day } from '../../../kernel/values/day.ts'
import { citeRule } from '../../../kernel/values/explain-rule.ts'
import type { LawRow } from '../../../kernel/values/law-row.ts'
import { dayOf, instantOf } from '../../../kernel/values/tallinn-time.ts'
import { rulebook } from '../../rulebook/contract.ts'
import type { ProcedureCode } from '../contract/kind.ts'
import { procurementProblems } from '../contract/problems.ts'
import {
  timetableFacts as facts,
  timetableProblems as problems,
  type timetableOperations,
} from '../contract/timetable.ts'
import type { AdviceLaw, Finding } from '../rules/advice.ts'
import { ruleIdOf } from '../rules/advice-saying.ts'
import { tenderTerms } from '../rules/advice-terms.ts'
import { type Closing, closingFault, closingHours, nearestClosing } from '../rules/closing.ts'
import { earliestDue } from '../rules/timetable.ts'
import { changeProcurement, type ProcurementRow } from '../store/procurements.ts'
import { addDueMove, setPlanned } from '../store/timetable.ts'
import { judgeStart } from './announcement-gaps.ts'
import { renewDeadlines } from './deadlines.ts'
import { lendLaw } from './law.ts'
import { loadTimetable } from './loading-timetable.ts'
import { demandOngoing, demandResponsible, getLockedProcurement } from './showing.ts'

type Operations = typeof timetableOperations
/** Nobody has to be asked for tenders in these. */
export const withoutTenders: readonly ProcedureCode[] = ['VO', 'LA', 'RL']

export const announceProcurement: Handler<Operations['announceProcurement']> = async (context) => {
  const { input, actor, now, tx, tell } = context
  const row = await getLockedProcurement(tx, actor, input.id)
  demandResponsible(actor, row)
  demandOngoing(row)
  if (row.announcedAt) throw procurementProblems.ProcurementAnnounced({ fields: ['startsOn'] })
  const startsOn = beginning(input, dayOf(now))
  const law = await lendLaw(context)
  const { finding, gaps } = await judgeStart({ ...context, db: tx, law }, row, {
    startsOn,
    volunteerFor: input.volunteerFor,
    ground: input.ground,
  })
  demandOpen(finding, input.volunteerFor)
  if (!finding?.procedure || gaps.length > 0) throw problems.NotReadyToAnnounce({ gaps: [...gaps] })
  const { procedure } = finding
  const dueAt = await dueMoment(context, { due: input.due, finding: { ...finding, procedure }, law })
  const version = await changeRecord(tx, row.id, { version: input.version })
  await changeProcurement(tx, row.id, {
    ...{ startsOn, procedure, subjectKind: row.subjectKind ?? finding.kind, tendersDueAt: dueAt },
    volunteered: procedure === finding.required ? null : procedure,
    procedureGround: procedure === finding.required ? null : input.ground,
    announcedAt: now,
    announcedBy: personOf(actor) ?? null,
    changedAt: now,
  })
  await setPlanned(tx, row.id, [{ step: 'announce', day: startsOn, time: null }])
  await tell(facts.ProcurementAnnounced, row.id, { procedure, startsOn, dueAt: dueAt?.toISOString() ?? null })
  await renewDeadlines(context, row.id)
  return { procedure, version }
}

export const moveDueMoment: Handler<Operations['moveDueMoment']> = async (context) => {
  const { input, actor, now, tx, tell } = context
  const row = await getLockedProcurement(tx, actor, input.id)
  demandResponsible(actor, row)
  demandOngoing(row)
  if (!row.announcedAt) throw problems.NotAnnounced({})
  const from = row.tendersDueAt
  if (!from || from <= now || row.openedAt)
    throw problems.TendersClosed({ dueAt: from?.toISOString() ?? null })
  const { law, finding } = await announced(context, row)
  const to = await dueMoment(context, { due: input, finding, law })
  if (to && to <= from) throw problems.DueMomentEarlier({ from: from.toISOString(), to: to.toISOString() })
  if (!to) return {}
  await addDueMove(tx, {
    procurement: row.id,
    fromAt: from,
    toAt: to,
    reason: input.reason,
    movedAt: now,
    movedBy: personOf(actor) ?? null,
  })
  await changeProcurement(tx, row.id, { tendersDueAt: to, changedAt: now })
  await tell(facts.DueMomentMoved, row.id, { from: from.toISOString(), to: to.toISOString() })
  await renewDeadlines(context, row.id)
  return {}
}

type Announced = Pick<Finding, 'kind' | 'cents' | 'thresholds' | 'startsOn'> & {
  readonly procedure: ProcedureCode
}

async function announced(
  context: CommandContext<unknown>,
  row: ProcurementRow,
): Promise<{ law: AdviceLaw; finding: Announced }> {
  const { judged, law } = await loadTimetable({ ...context, db: context.tx }, row)
  if (!judged.finding) throw problems.NotAnnounced({})
  return { law, finding: { ...judged.finding, procedure: row.procedure as ProcedureCode } }
}

/** @throws ProcedureNotOpen: nobody gets another procedure than the one that he wished for without a word */
function demandOpen(finding: Finding | null, wished: ProcedureCode | null): void {
  if (finding?.declined && wished)
    throw problems.ProcedureNotOpen({ wished, required: finding.required, why: finding.declined })
}

/** @throws StartInFuture */
function beginning(input: InputOf<Operations['announceProcurement']>, today: Day): Day {
  const startsOn = input.startsOn ?? today
  if (startsOn > today) throw problems.StartInFuture({ startsOn, today })
  return startsOn
}

interface Due {
  readonly due: (Closing & { readonly day: Day }) | null
  readonly finding: Announced
  readonly law: AdviceLaw
}

/** @throws DueMomentNeeded, DueMomentPast, ClosingNotAllowed, TermTooShort */
async function dueMoment(
  { ask, now, locale }: CommandContext<unknown>,
  { due, finding, law }: Due,
): Promise<Date | null> {
  const { procedure, startsOn } = finding
  if (!due && withoutTenders.includes(procedure)) return null
  if (!due) throw problems.DueMomentNeeded({ procedure })
  const to = instantOf(due.day, due.time)
  if (to <= now) throw problems.DueMomentPast({ to: to.toISOString() })
  const calendar = await ask(rulebook.lendCalendar, {})
  const { hours, terms } = closingOf(law, finding)
  const show = (rule: LawRow) => ({ id: ruleIdOf(rule), cite: citeRule(rule, locale) })
  const why = hours && closingFault(due, { hours, calendar })
  if (hours && why) {
    const nearest = nearestClosing(due, { hours, calendar })
    const { from, until, rule } = hours
    throw problems.ClosingNotAllowed({ why, ...due, from, until, nearest, rule: show(rule) })
  }
  const earliest = earliestDue({ terms, calendar, hours }, startsOn)
  const [rule] = terms
  if (rule && due.day < earliest)
    throw problems.TermTooShort({ day: due.day, earliest, startsOn, rule: show(rule) })
  return to
}

/** Within which hours, and after how long at least, tenders may close. */
export const closingOf = (law: AdviceLaw, finding: Announced) => ({
  hours: closingHours(law.rows, finding),
  terms: tenderTerms(law.rows, { ...finding, kind: finding.kind ?? 'asjad_teenused' }).terms,
})
