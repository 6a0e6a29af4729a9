import type { InputOf } from '../../../kernel/contract.ts'
import type { CommandContext } from '../../../kernel/module.ts'
import type { approvalOperations } from '../contract/approval.ts'
import { approvalFacts as facts } from '../contract/approval-facts.ts'
import { approvalProblems as problems } from '../contract/approval-problems.ts'
import { demandStepMove } from '../rules/approval.ts'
import * as store from '../store/rounds.ts'
import { getStep, type Held, type LoadedStep } from './approval-rounds.ts'
import { renewDeadlines } from './deadlines.ts'

const minutesToTakeBack = 10

/** Undoes one's own approval while nothing followed: what it opened closes, what it completed is open again. */
export async function takeBack(
  context: CommandContext<InputOf<typeof approvalOperations.takeBackApproval>>,
): Promise<Record<string, never>> {
  const { input, tx, tell } = context
  const held = await getStep(context, input)
  demandStepMove('takeBack', held)
  demandNothingFollowed(held, context.now)
  const names = [facts.StepApproved.name, facts.StepConfirmed.name]
  const undone = await store.findFactOf(tx, { record: input.id, names, key: 'step', id: input.step })
  await store.changeStep(tx, input.step, {
    decidedAt: null,
    decidedBy: null,
    onBehalfOf: null,
    decision: null,
    remark: '',
    sha256: null,
    confirms: null,
    turn: held.step.turn + 1,
  })
  if (undone) await tell(facts.ApprovalTakenBack, input.id, { step: input.step, undoes: undone.id })
  await closeStagesAfter(context, held)
  if (held.round.state === 'complete') await openAgain(context, held)
  await renewDeadlines(context, held.row)
  return {}
}

/** @throws DecisionFollowed past the time, or when somebody has acted on it already */
function demandNothingFollowed({ row, round, step }: Held & { step: LoadedStep }, now: Date): void {
  const at = step.decidedAt ?? now
  const late = now.getTime() - at.getTime() > minutesToTakeBack * 60_000
  const later = round.steps.some(({ decidedAt }) => decidedAt !== null && decidedAt > at)
  const settled = !['inApproval', 'approved'].includes(row.state)
  if (late || later || settled || round.no !== round.newestNo) throw problems.DecisionFollowed({})
}

async function closeStagesAfter(
  { tx }: CommandContext<unknown>,
  { round, step }: Held & { step: LoadedStep },
): Promise<void> {
  for (const later of round.steps.filter(({ stage, openedAt }) => stage > step.stage && openedAt))
    await store.changeStep(tx, later.id, {
      openedAt: null,
      dueDay: null,
      explanation: null,
      turn: later.turn + 1,
    })
}

async function openAgain({ tx, tell }: CommandContext<unknown>, { row, round }: Held): Promise<void> {
  await store.endRound(tx, round.id, { endedAt: null, outcome: null })
  const of = { record: row.id, names: [facts.RoundCompleted.name], key: 'round', id: round.id }
  const undone = await store.findFactOf(tx, of)
  if (undone) await tell(facts.CompletionTakenBack, row.id, { round: round.id, undoes: undone.id })
}
