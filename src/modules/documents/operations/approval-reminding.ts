import type { CommandContext } from '../../../kernel/module.ts'
import { nextWorkingDay, whereKnown } from '../../../kernel/values/calendar.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import { rulebook } from '../../rulebook/contract.ts'
import { reminderMail } from '../mails.ts'
import { type DocumentRow, findDocument } from '../store/documents.ts'
import * as store from '../store/rounds.ts'
import { type LoadedRound, type LoadedStep, loadRounds } from './approval-rounds.ts'
import { findReaders } from './approvers-able.ts'

/** Letters to those whose answers to these steps are missing. @returns the people who got one */
export async function remind(
  context: CommandContext<unknown>,
  { row, round, steps }: { row: DocumentRow; round: LoadedRound; steps: readonly LoadedStep[] },
) {
  const { tx, now, send } = context
  const persons = steps.flatMap(({ answering }) => answering.map(({ id }) => id))
  const readers = await findReaders(context, persons)
  for (const reader of readers) {
    const step = steps.find(({ answering }) => answering.some(({ id }) => id === reader.person))
    const asked = { askedBy: round.askedByName ?? '', dueDay: step?.dueDay ?? null }
    await send(reminderMail(reader, { id: row.id, title: row.title, ...asked }))
  }
  for (const step of steps) await store.changeStep(tx, step.id, { remindedAt: now })
  return readers
}

/** One working day before an answer is due, once: whoever was reminded in the meantime is left in peace. */
export async function remindBeforeDue(context: CommandContext<undefined>): Promise<void> {
  const { tx, now, ask, actor } = context
  const today = dayOf(now)
  const calendar = await ask(rulebook.lendCalendar, {})
  const due = whereKnown(() => nextWorkingDay(calendar, today))
  if (!due) return
  for (const { document } of await store.listDueDocuments(tx, due)) {
    const row = await findDocument(tx, actor, document)
    const round = row && (await loadRounds(tx, [row], now)).find(({ state }) => state === 'open')
    const steps = round?.steps.filter((step) => step.state === 'open' && step.dueDay === due) ?? []
    const unreminded = steps.filter(
      ({ remindedAt, openedAt }) => !remindedAt && openedAt && dayOf(openedAt) < today,
    )
    if (row && round && unreminded.length) await remind(context, { row, round, steps: unreminded })
  }
}
