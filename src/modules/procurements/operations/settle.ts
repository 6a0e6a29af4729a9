import type { CommandContext } from '../../../kernel/module.ts'
import { documents } from '../../documents/contract.ts'
import { holdsOf } from '../rules/holds.ts'
import { changeProcurement, type ProcurementRow } from '../store/procurements.ts'
import { renewDeadlines } from './deadlines.ts'
import { type Flow, holdFacts, loadFlow, settledAt } from './flow.ts'

/**
 * After anything that happened to a decision, a challenge or a contract: the procurement's moments follow from its
 * rows, and `documents` is told when which contract may be signed.
 */
export async function settle(
  context: CommandContext<unknown>,
  row: Pick<ProcurementRow, 'id' | 'procedure'>,
): Promise<Flow> {
  const { tx, now, ask } = context
  const flow = await loadFlow({ db: tx, ask }, row)
  const ends = flow.live.flatMap(({ until }) => (until ? [until] : []))
  const open = flow.challenges.filter(({ endedOn }) => endedOn === null)
  await changeProcurement(tx, row.id, {
    decidedAt: earliest(flow.live.map(({ takenAt }) => takenAt)),
    standstillUntil: ends.toSorted().at(-1) ?? null,
    contestedAt: earliest(open.map(({ addedAt }) => addedAt)),
    contractedAt: settledAt(flow),
    changedAt: now,
  })
  await pushHolds(context, row, flow)
  await renewDeadlines(context, row.id)
  return flow
}

/** Says to `documents` when contracts of this procurement may not be signed. */
export async function renewHolds(
  context: CommandContext<unknown>,
  row: Pick<ProcurementRow, 'id' | 'procedure'>,
): Promise<void> {
  await pushHolds(context, row, await loadFlow({ db: context.tx, ask: context.ask }, row))
}

async function pushHolds(
  { ask }: CommandContext<unknown>,
  row: Pick<ProcurementRow, 'id' | 'procedure'>,
  flow: Flow,
): Promise<void> {
  const holds = holdsOf(holdFacts(row, flow)).map(({ startsAt, endsAt, free, ...hold }) => ({
    ...hold,
    startsAt: startsAt?.toISOString() ?? null,
    endsAt: endsAt?.toISOString() ?? null,
    free: [...free] as never[],
  }))
  await ask(documents.setSigningHolds, { about: row.id as never, holds })
}

const earliest = (moments: readonly Date[]): Date | null =>
  moments.length > 0 ? new Date(Math.min(...moments.map((one) => one.getTime()))) : null
