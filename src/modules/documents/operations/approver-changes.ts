import type { PersonId } from '../../../kernel/contract.ts'
import type { CommandContext } from '../../../kernel/module.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import { approvalFacts as facts } from '../contract/approval-facts.ts'
import { approverLostMail } from '../mails.ts'
import * as approvers from '../store/approvers.ts'
import { type DocumentRow, findDocument } from '../store/documents.ts'
import * as store from '../store/rounds.ts'
import { advance } from './approval-progress.ts'
import { loadRounds } from './approval-rounds.ts'
import { findReaders, inabilityOf } from './approvers-able.ts'

/**
 * Looks again at whether a person can answer what waits for him. Where nobody can any more, the one who asked is
 * told by letter and on the desk.
 */
export async function reviewApprover(context: CommandContext<unknown>, person: PersonId): Promise<void> {
  const { tx, now, actor } = context
  const { why, name } = await inabilityOf(context, person)
  const parts = await approvers.listPartsOf(tx, { person, day: dayOf(now) })
  if (why) for (const { id } of parts) await approvers.endApprover(tx, id, dayOf(now))
  const named = await store.listStepsOf(tx, person)
  for (const { id, unableAt } of named)
    if (Boolean(why) !== Boolean(unableAt)) await store.changeStep(tx, id, { unableAt: why ? now : null })
  const open = await store.listWaitingDocuments(tx, { person, parts: parts.map(({ part }) => part) })
  for (const { document } of open) {
    const row = await findDocument(tx, actor, document)
    if (!row) continue
    await advance(context, row)
    if (why) await tellAsker(context, row, { person, name })
  }
}

/** Whoever answers for a part does so from a day until a day: at night open rounds are brought to the new day. */
export async function renewApprovers(context: CommandContext<undefined>): Promise<void> {
  for (const { document } of await store.listOpenDocuments(context.tx)) {
    const row = await findDocument(context.tx, context.actor, document)
    if (row) await advance(context, row)
  }
}

/** Only where a step is now answered by nobody: a part that others answer for goes on. */
async function tellAsker(
  context: CommandContext<unknown>,
  row: DocumentRow,
  lost: { person: PersonId; name: string },
): Promise<void> {
  const { tx, now, tell, send } = context
  const round = (await loadRounds(tx, [row], now)).find(({ state }) => state === 'open')
  const stuck = round?.steps.find(({ state }) => state === 'stuck')
  if (!round || !stuck) return
  await tell(facts.ApproverLost, row.id, { step: stuck.id, person: lost.person })
  for (const reader of await findReaders(context, [round.askedBy, round.onBehalfOf]))
    await send(approverLostMail(reader, { ...row, person: lost.name }))
}
