import type { CommandContext } from '../../../kernel/module.ts'
import { approvalFacts as facts } from '../contract/approval-facts.ts'
import { approvalProblems as problems } from '../contract/approval-problems.ts'
import { classOf, type DocumentKind } from '../contract/kind.ts'
import { isApproved, missingOf } from '../rules/approval.ts'
import { type DocumentRow, findDocument } from '../store/documents.ts'
import { endRound } from '../store/rounds.ts'
import { type LoadedRound, loadRounds } from './approval-rounds.ts'
import { renewDeadlines } from './deadlines.ts'

/**
 * Lets a document go on to be signed or registered. Contracts and acts need a complete round over their newest
 * version; other kinds only if one was ever asked for and not withdrawn.
 * @throws ApprovalMissing with those whose answers are missing
 */
export async function demandComplete(
  { tx, now }: Pick<CommandContext<unknown>, 'tx' | 'now'>,
  row: Pick<DocumentRow, 'id' | 'kind' | 'title' | 'owner' | 'team'>,
): Promise<void> {
  const rounds = await loadRounds(tx, [row], now)
  const last = rounds.find(({ no, newestNo }) => no === newestNo)
  if (last?.state === 'complete' && isApproved(last)) return
  const asked = rounds.some(({ state }) => state !== 'withdrawn')
  const formal = ['contract', 'act'].includes(classOf(row.kind as DocumentKind))
  if (formal || asked) throw missing(row, last ?? rounds[0])
}

function missing(row: Pick<DocumentRow, 'id' | 'title'>, last: LoadedRound | undefined) {
  const isOver = last && last.no !== last.newestNo
  const why = isOver ? 'superseded' : last && last.state !== 'complete' ? last.state : 'none'
  return problems.ApprovalMissing({
    title: row.title,
    document: row.id,
    round: last?.state === 'open' ? last.id : null,
    why,
    missing: last?.state === 'open' ? missingOf(last.steps) : [],
  })
}

/** A new version ends the open round: its decisions were about other bytes. `no` is the new version's. */
export async function supersedeRound(
  context: CommandContext<unknown>,
  document: string,
  no: number,
): Promise<void> {
  const { tx, actor, now, tell } = context
  const row = await findDocument(tx, actor, document)
  const [last] = row ? await loadRounds(tx, [row], now) : []
  if (!row || !last) return
  if (last.state === 'open') {
    await endRound(tx, last.id, { endedAt: now, outcome: 'superseded' })
    await tell(facts.RoundSuperseded, document, { round: last.id, no })
  }
  await renewDeadlines(context, row)
}

/** Withdraws the round of a document that has just been ended; nothing of it waits for anybody any more. */
export async function dropRound(context: CommandContext<unknown>, row: DocumentRow): Promise<void> {
  const { tx, now, tell } = context
  const open = (await loadRounds(tx, [row], now)).find(({ state }) => state === 'open')
  if (open) {
    await endRound(tx, open.id, { endedAt: now, outcome: 'withdrawn' })
    await tell(facts.RoundWithdrawn, row.id, { round: open.id })
  }
  await renewDeadlines(context, { ...row, state: 'ended' })
}
