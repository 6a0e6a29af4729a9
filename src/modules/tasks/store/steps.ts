import type { ReadDb, Tx } from '../../../kernel/record.ts'
import type { TaskState } from '../contract.ts'

export interface NewStep {
  readonly task: string
  readonly kind: 'taken' | 'done' | 'accepted' | 'returned' | 'withdrawn'
  readonly person: string | null
  readonly onBehalfOf: string | null
  readonly at: Date
  readonly text: string
  readonly stateBefore: TaskState
  readonly fact: string
}
export const addStep = (tx: Tx, step: NewStep) => tx.insertInto('tasks.step').values(step).execute()

/** Steps that stand, the oldest first, with the names of who took them. */
export const listSteps = (db: ReadDb, task: string) =>
  db
    .selectFrom('tasks.step as step')
    .leftJoin('kernel.record as who', 'who.id', 'step.person')
    .leftJoin('kernel.record as absent', 'absent.id', 'step.onBehalfOf')
    .select(['step.id', 'step.kind', 'step.person', 'step.at', 'step.text', 'step.stateBefore', 'step.fact'])
    .select(['who.title as who', 'absent.title as onBehalfOf'])
    .where('step.task', '=', task)
    .where('step.undoneAt', 'is', null)
    .orderBy('step.at')
    .orderBy('step.id')
    .execute()

export const undoStep = (tx: Tx, id: string, now: Date) =>
  tx.updateTable('tasks.step').set({ undoneAt: now }).where('id', '=', id).execute()

export interface NewAttachment {
  readonly task: string
  readonly file: string
  readonly name: string
  readonly mediaType: string
  readonly size: number
  readonly isResult: boolean
  readonly person: string | null
  readonly at: Date
}
export const addAttachment = (tx: Tx, attachment: NewAttachment) =>
  tx.insertInto('tasks.attachment').values(attachment).execute()

export const listAttachments = (db: ReadDb, task: string) =>
  db
    .selectFrom('tasks.attachment')
    .select(['id', 'file', 'name', 'mediaType', 'size', 'isResult'])
    .where('task', '=', task)
    .orderBy('at')
    .execute()
