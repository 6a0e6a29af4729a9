import { actorKey } from '../../../kernel/actor.ts'
import type { InputOf, PersonId, UploadId } from '../../../kernel/contract.ts'
import { type CommandContext, implement } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import { addRecord, changeRecord, setPeople, setServing } from '../../../kernel/record.ts'
import type { Day } from '../../../kernel/values/day.ts'
import { taskOperations } from '../contract/task.ts'
import { facts, problems, type TaskId, type TaskPage } from '../contract.ts'
import { demandFuture, dueMoment } from '../rules/due.ts'
import { allowedActions, change, isOnTime, needsAnswer } from '../rules/steps.ts'
import * as others from '../store/others.ts'
import * as steps from '../store/steps.ts'
import * as store from '../store/tasks.ts'
import { demandAssignee, doerOf, factsOf, getLockedTask, getTask, mine, show, wishOf } from './shared.ts'

export const taskHandlers = implement(taskOperations, {
  async giveTask(context) {
    const { input, actor, now, tx } = context
    const dueAt = dueMoment(input.dueDay, input.dueTime)
    demandFuture(dueAt, now)
    const { team } = await demandAssignee(context, input.assignee)
    const recurrence = input.repeat
      ? (await others.addRecurrence(tx, { ...input.repeat, firstDay: input.dueDay })).id
      : null
    const id = await addTask(context, { ...input, giver: mine(actor), team, recurrence })
    await attach(context, { task: id, uploads: input.attachments, isResult: false })
    return { id }
  },

  async changeTask(context) {
    const { input, actor, now, tx, tell } = context
    const row = await getLockedTask(tx, actor, input.id)
    change(factsOf(row), doerOf(actor, row))
    const { version, title = row.title, text = row.text, doneMeans = row.doneMeans, assignee, serves } = input
    await moveDue(context, row, input)
    const handed = await handOn(context, row, assignee)
    const next = await changeRecord(tx, row.id, {
      version,
      title,
      searchText: wordsOf({ text, doneMeans }),
      ...handed,
    })
    if (serves) await setServing(tx, row.id, serves)
    await store.changeTask(tx, row.id, { text, doneMeans }, now)
    const fields = [
      ...changedFields(row, { title, text, doneMeans }),
      ...(serves && isOtherServing(row.serves, serves) ? ['serves'] : []),
    ]
    if (fields.length) await tell(facts.TaskChanged, row.id, { fields })
    return { version: next }
  },

  async listTasks({ input, actor, now, db, locale }) {
    const { page, perPage, sort, ...filters } = input
    const wish = wishOf(actor, filters)
    const [rows, total] = await Promise.all([
      store.listTasks(db, { actor, now, wish, sort, offset: (page - 1) * perPage, limit: perPage }),
      store.countTasks(db, { actor, now, wish }),
    ])
    return { items: rows.map((row) => show(row, { now, locale })), total, page, perPage }
  },

  async readTask({ input, actor, now, db, locale }) {
    const row = await getTask(db, actor, input.id)
    const [all, attachments] = await Promise.all([
      steps.listSteps(db, row.id),
      steps.listAttachments(db, row.id),
    ])
    const task = factsOf(row)
    const doers = all.flatMap((step) => (step.kind === 'done' && step.person ? [step.person] : []))
    const situation = {
      task,
      doer: doerOf(actor, row),
      doers,
      latest: all.at(-1),
      repeats: row.every !== null,
      now,
    }
    return {
      ...show(row, { now, locale }),
      text: row.text,
      doneMeans: row.doneMeans,
      givenAt: row.givenAt.toISOString(),
      doneAt: row.doneAt?.toISOString() ?? null,
      onTime: row.doneAt && isOnTime(row.doneAt, row.dueAt),
      needsAnswer: needsAnswer(task),
      audience: row.audience as TaskPage['audience'],
      steps: all.map((step) => ({
        id: step.id,
        kind: step.kind,
        who: step.who ?? 'Koosmeel',
        onBehalfOf: step.onBehalfOf,
        at: step.at.toISOString(),
        text: step.text,
      })),
      attachments: attachments.map(({ id, name, size, isResult }) => ({
        id,
        name,
        size: Number(size),
        isResult,
      })),
      can: allowedActions(situation),
    }
  },

  async readAttachment({ input, actor, db, capabilities }) {
    await getTask(db, actor, input.id)
    const found = (await steps.listAttachments(db, input.id)).find(({ id }) => id === input.attachment)
    if (!found) throw kernelProblems.NotFound({})
    return capabilities.files.answer(found.file, { fileName: found.name })
  },

  async endRecurrence({ input, actor, now, tx, tell }) {
    const row = await getLockedTask(tx, actor, input.id)
    const doer = doerOf(actor, row)
    if (!row.recurrence || !row.every) throw problems.NoRecurrence({})
    if (doer.work !== row.giver && !doer.leads) throw problems.NotYourAnswer({ name: doer.name(row.giver) })
    await others.endRecurrence(tx, row.recurrence, now)
    await tell(facts.RecurrenceEnded, row.id, {})
    return {}
  },

  async readMyCounts({ actor, now, db }) {
    if (actor.kind === 'system') return { open: 0, late: 0 }
    const wish = { assignee: [mine(actor)], open: true }
    const [open, late] = await Promise.all([
      store.countTasks(db, { actor, now, wish }),
      store.countTasks(db, { actor, now, wish: { ...wish, late: true } }),
    ])
    return { open, late }
  },
})

type Context = Pick<CommandContext<unknown>, 'actor' | 'now' | 'tx' | 'tell' | 'capabilities'>
type Plan = Pick<
  InputOf<typeof taskOperations.giveTask>,
  'title' | 'text' | 'doneMeans' | 'assignee' | 'dueDay' | 'dueTime' | 'serves' | 'audience'
>

/** Writes a task that is settled: its record, its row, its fact. */
export async function addTask(
  { now, tx, tell }: Context,
  plan: Plan & { giver: string; team: string | null; recurrence?: string | null; import?: string | null },
): Promise<TaskId> {
  const { title, text, doneMeans, assignee, giver, team, audience, serves, dueDay, dueTime } = plan
  const people = { assignee: [assignee], giver: [giver] }
  const id = await addRecord(tx, {
    kind: 'task',
    title,
    searchText: wordsOf({ text, doneMeans }),
    owner: assignee,
    team,
    audience,
    people,
    serves,
  })
  const dueAt = dueMoment(dueDay, dueTime)
  const row = { id, text, doneMeans, assignee, giver, givenAt: now, changedAt: now, dueAt, dueDay, dueTime }
  await store.addTask(tx, { ...row, recurrence: plan.recurrence ?? null, import: plan.import ?? null })
  await tell(facts.TaskGiven, id, { assignee, dueAt: dueAt.toISOString() })
  return id as TaskId
}

/** Makes uploads the task's own. */
export async function attach(
  { tx, actor, now, capabilities }: Context,
  { task, uploads, isResult }: { task: string; uploads: readonly UploadId[]; isResult: boolean },
): Promise<void> {
  for (const upload of uploads) {
    const taken = await capabilities.files.take(tx, { upload, owner: actorKey(actor) })
    await steps.addAttachment(tx, { ...taken, task, isResult, person: mine(actor), at: now })
  }
}

/** Moves the due moment, where another one is wished. @throws DueInPast */
export async function moveDue(
  { tx, now, tell }: Context,
  row: store.TaskRow,
  wish: { dueDay?: Day | undefined; dueTime?: string | null | undefined },
): Promise<void> {
  const dueDay = wish.dueDay ?? (row.dueDay as Day)
  const dueTime = wish.dueTime === undefined ? row.dueTime : wish.dueTime
  const dueAt = dueMoment(dueDay, dueTime)
  if (dueAt.getTime() === row.dueAt.getTime()) return
  demandFuture(dueAt, now)
  await store.changeTask(tx, row.id, { dueDay, dueTime, dueAt }, now)
  await tell(facts.DueMoved, row.id, { from: row.dueAt.toISOString(), to: dueAt.toISOString() })
}

/**
 * Gives the task to someone else, who has not taken it yet, where another one is wished.
 * @returns the change of the record
 */
export async function handOn(
  context: CommandContext<unknown>,
  row: store.TaskRow,
  to: PersonId | undefined,
): Promise<{ owner?: PersonId }> {
  if (!to || to === row.assignee) return {}
  const { tx, now, tell } = context
  await demandAssignee(context, to)
  await store.changeTask(tx, row.id, { assignee: to, state: 'given' }, now)
  await setPeople(tx, row.id, { assignee: [to] })
  await tell(facts.TaskHandedOn, row.id, { from: row.assignee as PersonId, to })
  return { owner: to }
}

/** What else than its title a task is found by. */
const wordsOf = ({ text, doneMeans }: { text: string; doneMeans: string }): string =>
  `${text} ${doneMeans}`.trim()

const changedFields = (
  row: store.TaskRow,
  next: { title: string; text: string; doneMeans: string },
): string[] => (['title', 'text', 'doneMeans'] as const).filter((field) => row[field] !== next[field])

type Served = readonly { readonly duty: string; readonly result: string | null }[]
function isOtherServing(before: Served, after: Served): boolean {
  const keys = (all: Served) => all.map(({ duty, result }) => `${duty} ${result}`).sort()
  return keys(before).join() !== keys(after).join()
}
