import type { InputOf } from '../../../kernel/contract.ts'
import type { CommandContext } from '../../../kernel/module.ts'
import { tasks } from '../../tasks/contract.ts'
import { findProcurement } from '../store/procurements.ts'
import { declarationDeadlines } from './declaration-deadlines.ts'
import { openingDeadlines } from './opening-deadlines.ts'
import { outcomeDeadlines } from './outcome-deadlines.ts'
import { timetableDeadlines } from './timetable-deadlines.ts'

export type Deadline = InputOf<typeof tasks.setDeadlines>['deadlines'][number]
/** The deadlines that one noun sees in a procurement as its rows are now; and the keys of those that were met. */
export interface OpenDeadlines {
  readonly deadlines: readonly Deadline[]
  readonly met: readonly string[]
}

/** Says all deadlines of a procurement to `tasks`, which keeps its set: called after every change of rows they follow from. */
export async function renewDeadlines(context: CommandContext<unknown>, procurement: string): Promise<void> {
  const row = await findProcurement(context.tx, { kind: 'system', name: 'procurements' }, procurement)
  if (!row) return
  const all = [
    await declarationDeadlines(context, row),
    await timetableDeadlines(context, row),
    await openingDeadlines(context, row),
    await outcomeDeadlines(context, row),
  ]
  await context.ask(tasks.setDeadlines, {
    record: row.id as never,
    deadlines: all.flatMap(({ deadlines }) => deadlines),
    met: all.flatMap(({ met }) => met),
  })
}
