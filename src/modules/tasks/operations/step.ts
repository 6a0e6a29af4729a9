import { personOf } from '../../../kernel/actor.ts'
import type { PersonId } from '../../../kernel/contract.ts'
import { type CommandContext, implement } from '../../../kernel/module.ts'
import { changeRecord } from '../../../kernel/record.ts'
import { stepOperations } from '../contract/step.ts'
import { facts, type TaskState } from '../contract.ts'
import {
  answer,
  change,
  finish,
  isEnded,
  isOnTime,
  needsAnswer,
  take,
  undo,
  withdraw,
} from '../rules/steps.ts'
import * as steps from '../store/steps.ts'
import * as store from '../store/tasks.ts'
import { doerOf, doersOf, factsOf, getLockedTask } from './shared.ts'
import { attach, handOn, moveDue } from './task.ts'

type Context = CommandContext<unknown>

export const stepHandlers = implement(stepOperations, {
  async takeTask(context) {
    const row = await getLockedTask(context.tx, context.actor, context.input.id)
    take(factsOf(row), doerOf(context.actor, row))
    const fact = await context.tell(facts.TaskTaken, row.id, {})
    await step(context, row, { kind: 'taken', text: '', fact })
    return {}
  },

  async finishTask(context) {
    const { id, result, attachments } = context.input
    await finishOne(context, { id, result })
    await attach(context, { task: id, uploads: attachments, isResult: true })
    return {}
  },

  async acceptTask(context) {
    const row = await getAnswerable(context, context.input.id, 'accepted')
    const done = doneFact(row, row.doneAt ?? context.now)
    const fact = await context.tell(facts.TaskAccepted, row.id, done)
    await step(context, row, { kind: 'accepted', text: context.input.remark, fact })
    return {}
  },

  async returnTask(context) {
    const row = await getAnswerable(context, context.input.id, 'returned')
    const fact = await context.tell(facts.TaskReturned, row.id, { assignee: row.assignee as PersonId })
    await step(context, row, { kind: 'returned', text: context.input.reason, fact })
    return {}
  },

  async withdrawTask(context) {
    const row = await getLockedTask(context.tx, context.actor, context.input.id)
    withdraw(factsOf(row), doerOf(context.actor, row))
    const fact = await context.tell(facts.TaskWithdrawn, row.id, { assignee: row.assignee as PersonId })
    await step(context, row, { kind: 'withdrawn', text: context.input.reason, fact })
    return {}
  },

  async undoStep({ input, actor, now, tx, tell }) {
    const row = await getLockedTask(tx, actor, input.id)
    const taken = await steps.listSteps(tx, row.id)
    const latest = undo(taken.at(-1), doerOf(actor, row), now)
    await steps.undoStep(tx, latest.id, now)
    const state = latest.stateBefore as TaskState
    const doneAt = state === 'done' ? (taken.findLast(({ kind }) => kind === 'done')?.at ?? null) : null
    await store.changeTask(tx, row.id, { state, doneAt }, now)
    await changeRecord(tx, row.id, { version: row.version, endedAt: null })
    await tell(facts.StepUndone, row.id, { kind: latest.kind, undoes: latest.fact })
    return {}
  },

  async finishTasks(context) {
    for (const id of context.input.ids) await finishOne(context, { id, result: '' })
    return { finished: context.input.ids.length }
  },

  async moveTasks(context) {
    const { input, actor, tx } = context
    for (const id of input.ids) {
      const row = await getLockedTask(tx, actor, id)
      change(factsOf(row), doerOf(actor, row))
      await moveDue(context, row, input)
      const handed = await handOn(context, row, input.assignee)
      await changeRecord(tx, row.id, { version: row.version, ...handed })
    }
    return { moved: input.ids.length }
  },
})

async function finishOne(context: Context, { id, result }: { id: string; result: string }): Promise<void> {
  const row = await getLockedTask(context.tx, context.actor, id)
  finish(factsOf(row), doerOf(context.actor, row))
  await complete(context, row, result)
}

/** What a step needs to know of its task. */
type Stepped = Pick<
  store.TaskRow,
  'id' | 'state' | 'assignee' | 'giver' | 'source' | 'dueAt' | 'doneAt' | 'version'
>

/** Marks it done, told and kept as a step of whoever acts. */
export async function complete(context: Context, row: Stepped, result: string): Promise<void> {
  const told = needsAnswer(factsOf(row)) ? facts.TaskFinished : facts.TaskCompleted
  const fact = await context.tell(told, row.id, doneFact(row, context.now))
  await step(context, row, { kind: 'done', text: result, fact })
}

async function getAnswerable({ tx, actor }: Context, id: string, how: 'accepted' | 'returned') {
  const row = await getLockedTask(tx, actor, id)
  answer(factsOf(row), doerOf(actor, row), { how, doers: await doersOf(tx, row.id) })
  return row
}

/** One step: its row, the state that it makes, and whether the record is closed by it. */
async function step(
  { tx, actor, now }: Context,
  row: Stepped,
  taken: Pick<steps.NewStep, 'kind' | 'text' | 'fact'>,
): Promise<void> {
  const { kind } = taken
  const person = personOf(actor) ?? null
  const onBehalfOf = (actor.kind === 'user' && actor.onBehalfOf?.person) || null
  await steps.addStep(tx, { ...taken, task: row.id, person, onBehalfOf, at: now, stateBefore: row.state })
  const doneAt = kind === 'done' ? now : kind === 'returned' ? null : row.doneAt
  await store.changeTask(tx, row.id, { state: kind, doneAt }, now)
  const ended = isEnded({ ...factsOf(row), state: kind })
  await changeRecord(tx, row.id, { version: row.version, endedAt: ended ? now : null })
}

const doneFact = (row: Stepped, doneAt: Date) => ({
  assignee: row.assignee as PersonId,
  doneAt: doneAt.toISOString(),
  dueAt: row.dueAt.toISOString(),
  onTime: isOnTime(doneAt, row.dueAt),
})
