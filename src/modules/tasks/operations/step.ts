import { personOf } from '../../../kernel/actor.ts'
import type { PersonId } from '../../../kernel/contract.ts'
import { type CommandContext, implement } from '../../../kernel/module.ts'
import { changeRecord } from '../../../kernel/record.ts'
import type { Day } from '../../../kernel/values/day.ts'
import { stepOperations } from '../contract/step.ts'
import { facts, type TaskState } from '../contract.ts'
import { demandFuture, dueMoment } from '../rules/due.ts'
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
import { attach, handOn } from './task.ts'

type Context = CommandContext<unknown>

export const stepHandlers = implement(stepOperations, {
  async takeTask(context) {
    const row = await getLockedTask(context.tx, context.actor, context.input.id)
    take(factsOf(row), doerOf(context.actor, row))
    await step(context, row, { kind: 'taken', text: '' })
    await context.tell(facts.TaskTaken, row.id, {})
    return {}
  },

  async finishTask(context) {
    const { id, result, attachments } = context.input
    await finishOne(context, { id, result })
    await attach(context, { task: id, uploads: attachments, isResult: true })
    return {}
  },

  async acceptTask(context) {
    const row = await answered(context, { id: context.input.id, how: 'accepted', text: context.input.remark })
    const doneAt = row.doneAt ?? context.now
    await context.tell(facts.TaskAccepted, row.id, doneFact(row, doneAt))
    return {}
  },

  async returnTask(context) {
    const row = await answered(context, { id: context.input.id, how: 'returned', text: context.input.reason })
    await context.tell(facts.TaskReturned, row.id, { assignee: row.assignee as PersonId })
    return {}
  },

  async withdrawTask(context) {
    const row = await getLockedTask(context.tx, context.actor, context.input.id)
    withdraw(factsOf(row), doerOf(context.actor, row))
    await step(context, row, { kind: 'withdrawn', text: context.input.reason })
    await context.tell(facts.TaskWithdrawn, row.id, { assignee: row.assignee as PersonId })
    return {}
  },

  async undoStep({ input, actor, now, tx, tell }) {
    const row = await getLockedTask(tx, actor, input.id)
    const latest = (await steps.listSteps(tx, row.id)).at(-1)
    undo(latest, doerOf(actor, row), now)
    if (!latest) return {}
    await steps.undoStep(tx, latest.id, now)
    const state = latest.stateBefore as TaskState
    await store.changeTask(tx, row.id, { state, ...(latest.kind === 'done' && { doneAt: null }) }, now)
    const ended = isEnded({ ...factsOf(row), state })
    await changeRecord(tx, row.id, { version: row.version, endedAt: ended ? row.endedAt : null })
    await tell(facts.StepUndone, row.id, { kind: latest.kind })
    return {}
  },

  async finishTasks(context) {
    for (const id of context.input.ids) await finishOne(context, { id, result: '' })
    return { finished: context.input.ids.length }
  },

  async moveTasks(context) {
    const { input, actor, now, tx, tell } = context
    for (const id of input.ids) {
      const row = await getLockedTask(tx, actor, id)
      change(factsOf(row), doerOf(actor, row))
      if (input.assignee && input.assignee !== row.assignee) await handOn(context, row, input.assignee)
      if (input.dueDay || input.dueTime !== undefined) {
        const dueDay = input.dueDay ?? (row.dueDay as Day)
        const dueTime = input.dueTime === undefined ? row.dueTime : input.dueTime
        const dueAt = dueMoment(dueDay, dueTime)
        demandFuture(dueAt, now)
        await store.changeTask(tx, row.id, { dueDay, dueTime, dueAt }, now)
        await tell(facts.DueMoved, row.id, { from: row.dueAt.toISOString(), to: dueAt.toISOString() })
      }
      await changeRecord(tx, row.id, { version: row.version })
    }
    return { moved: input.ids.length }
  },
})

async function finishOne(context: Context, { id, result }: { id: string; result: string }): Promise<void> {
  const { tx, actor, now, tell } = context
  const row = await getLockedTask(tx, actor, id)
  const task = factsOf(row)
  finish(task, doerOf(actor, row))
  await step(context, row, { kind: 'done', text: result })
  await tell(needsAnswer(task) ? facts.TaskFinished : facts.TaskCompleted, row.id, doneFact(row, now))
}

async function answered(context: Context, given: { id: string; how: 'accepted' | 'returned'; text: string }) {
  const { tx, actor } = context
  const row = await getLockedTask(tx, actor, given.id)
  answer(factsOf(row), doerOf(actor, row), { how: given.how, doers: await doersOf(tx, row.id) })
  await step(context, row, { kind: given.how, text: given.text })
  return row
}

/** One step: its row, the state that it makes, and whether the record is closed by it. */
async function step(
  { tx, actor, now }: Context,
  row: store.TaskRow,
  { kind, text }: { kind: steps.NewStep['kind']; text: string },
): Promise<void> {
  const person = personOf(actor) ?? null
  const onBehalfOf = (actor.kind === 'user' && actor.onBehalfOf?.person) || null
  await steps.addStep(tx, { task: row.id, kind, person, onBehalfOf, at: now, text, stateBefore: row.state })
  const doneAt = kind === 'done' ? now : kind === 'returned' ? null : row.doneAt
  await store.changeTask(tx, row.id, { state: kind, doneAt }, now)
  const ended = isEnded({ ...factsOf(row), state: kind })
  await changeRecord(tx, row.id, { version: row.version, endedAt: ended ? now : null })
}

const doneFact = (row: store.TaskRow, doneAt: Date) => ({
  assignee: row.assignee as PersonId,
  doneAt: doneAt.toISOString(),
  dueAt: row.dueAt.toISOString(),
  onTime: isOnTime(doneAt, row.dueAt),
})
