import type { CommandContext } from '../../../kernel/module.ts'
import type { Calendar } from '../../../kernel/values/calendar.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import { rulebook } from '../../rulebook/contract.ts'
import { approvalFacts as facts } from '../contract/approval-facts.ts'
import type { DocumentKind } from '../contract/kind.ts'
import { currentStage } from '../rules/approval.ts'
import { workingDaysBetween } from '../rules/working-days.ts'
import type { DocumentRow } from '../store/documents.ts'
import * as store from '../store/rounds.ts'
import { type LoadedRound, type LoadedStep, loadRounds } from './approval-rounds.ts'
import { renewDeadlines } from './deadlines.ts'

/**
 * Brings a document's round to where its answers are: opens the stage that is next, or completes the round, and
 * says the deadlines that follow. Called after everything that changes steps or who may answer them.
 * @returns whether the round is complete
 */
export async function advance(context: CommandContext<unknown>, row: DocumentRow): Promise<boolean> {
  const { tx, now } = context
  const rounds = await loadRounds(tx, [row], now)
  const open = rounds.find(({ state }) => state === 'open')
  const stage = open && currentStage(open.steps)
  if (open && stage === undefined) await complete(context, { row, round: open, rounds })
  if (open && stage !== undefined)
    for (const step of open.steps.filter((one) => one.stage === stage && one.decision === null))
      await openStep(context, row, step)
  await renewDeadlines(context, row)
  return open !== undefined && stage === undefined
}

/** The step's days run from today; whoever may answer it sees the document from now on. */
async function openStep(context: CommandContext<unknown>, row: DocumentRow, step: LoadedStep): Promise<void> {
  const { tx, now, ask } = context
  await store.nameApprovers(
    tx,
    row.id,
    step.answering.map(({ id }) => id),
  )
  if (step.openedAt) return
  const term = `${step.workingDays} tööpäeva`
  const { ends, explanation } = await ask(rulebook.countDeadline, { from: dayOf(now), term })
  await store.changeStep(tx, step.id, {
    openedAt: now,
    dueDay: ends,
    explanation: JSON.stringify(explanation),
  })
}

async function complete(
  context: CommandContext<unknown>,
  { row, round, rounds }: { row: DocumentRow; round: LoadedRound; rounds: readonly LoadedRound[] },
): Promise<void> {
  const { tx, now, tell, ask } = context
  await store.endRound(tx, round.id, { endedAt: now, outcome: 'complete' })
  const calendar = await ask(rulebook.lendCalendar, {})
  await tell(facts.RoundCompleted, row.id, {
    round: round.id,
    kind: row.kind as DocumentKind,
    workingDays: workingDaysBetween(calendar, dayOf(round.askedAt), dayOf(now)) ?? 0,
    onTime: round.steps.every(({ decidedAt, dueDay }) => isOnTime(decidedAt ?? now, dueDay)),
    withoutReturn: rounds.every(({ state }) => state !== 'returned'),
  })
}

const isOnTime = (at: Date, dueDay: string | null): boolean => dueDay === null || dayOf(at) <= dueDay

/** The numbers that a decision is measured by. */
export function measureStep(
  { now, calendar }: { now: Date; calendar: Calendar },
  step: LoadedStep,
  round: { id: string },
) {
  const opened = dayOf(step.openedAt ?? now)
  return {
    round: round.id,
    step: step.id,
    part: step.part,
    workingDays: workingDaysBetween(calendar, opened, dayOf(now)) ?? 0,
    onTime: isOnTime(now, step.dueDay),
  }
}

export const tookUntil = (calendar: Calendar, from: Date | null, until: Date): number | null =>
  from ? (workingDaysBetween(calendar, dayOf(from), dayOf(until)) ?? null) : null
