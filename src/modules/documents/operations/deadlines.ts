import type { InputOf } from '../../../kernel/contract.ts'
import type { CommandContext } from '../../../kernel/module.ts'
import { tasks } from '../../tasks/contract.ts'
import type { DocumentRow } from '../store/documents.ts'
import { approvalDeadlines } from './approval-deadlines.ts'
import { registerDeadlines } from './register-deadlines.ts'
import { restrictionDeadlines } from './restriction-deadlines.ts'

export type Deadline = InputOf<typeof tasks.setDeadlines>['deadlines'][number]
/** The deadlines that one noun sees in a document as its rows are now; and the keys of those that were met. */
export interface OpenDeadlines {
  readonly deadlines: readonly Deadline[]
  readonly met: readonly string[]
}

/** Says all deadlines of a document to `tasks`, which keeps its set: called after every change of rows they follow from. */
export async function renewDeadlines(context: CommandContext<unknown>, row: DocumentRow): Promise<void> {
  const [approval, register, restriction] = [
    await approvalDeadlines(context, row),
    await registerDeadlines(context, row),
    await restrictionDeadlines(context, row),
  ]
  const all = [approval, register, restriction]
  await context.ask(tasks.setDeadlines, {
    record: row.id as never,
    deadlines: all.flatMap(({ deadlines }) => deadlines),
    met: all.flatMap(({ met }) => met),
  })
}
