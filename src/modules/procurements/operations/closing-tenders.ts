import type { CommandContext } from '../../../kernel/module.ts'
import { listJustClosed } from '../store/timetable.ts'
import { renewDeadlines } from './deadlines.ts'

/** So far back it looks for moments that passed, also those of a night in which nothing ran. */
const backMilliseconds = 3 * 86_400_000

/** The moment until which tenders come in is nobody's task once it has passed. */
export async function closeTenders(context: CommandContext<undefined>): Promise<void> {
  const since = new Date(context.now.getTime() - backMilliseconds)
  for (const id of await listJustClosed(context.tx, { since, until: context.now }))
    await renewDeadlines(context, id)
}
