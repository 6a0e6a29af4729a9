import type { InputOf, PersonId, RecordId } from '../../../kernel/contract.ts'
import { type CommandContext, implement } from '../../../kernel/module.ts'
import { addRecord, changeRecord, setPeople, setServing } from '../../../kernel/record.ts'
import { deadlineOperations } from '../contract/deadline.ts'
import { facts, type TaskId } from '../contract.ts'
import { dueMoment } from '../rules/due.ts'
import * as others from '../store/others.ts'
import * as store from '../store/tasks.ts'
import { complete } from './step.ts'

type Wish = InputOf<typeof deadlineOperations.setDeadlines>['deadlines'][number]
type Kept = Awaited<ReturnType<typeof others.lockDeadlines>>[number]

export const deadlineHandlers = implement(deadlineOperations, {
  async setDeadlines(context) {
    await putDeadlines(context, context.input)
    return {}
  },

  async listNextOf({ input, actor, db }) {
    const rows = await others.listNextOf(db, actor, input.records)
    const items = rows.map(({ id, record, title, dueAt }) => ({
      id: id as TaskId,
      record: record as RecordId,
      title,
      due: dueAt.toISOString(),
    }))
    return { items }
  },

  async listOpenFor({ input, actor, db }) {
    if (input.duties.length === 0) return { items: [] }
    const rows = await store.listServing(db, actor, input.duties)
    const items = rows.map((row) => ({ ...row, id: row.id as TaskId, due: row.due.toISOString() }))
    return { items: items as never }
  },
})

/** Replaces the open deadlines of a record; what was `met` is done, the rest that is gone is withdrawn. */
export async function putDeadlines(
  context: CommandContext<unknown>,
  { record, deadlines, met: keys }: InputOf<typeof deadlineOperations.setDeadlines>,
): Promise<void> {
  const kept = await others.lockDeadlines(context.tx, record)
  const byKey = new Map(kept.map((one) => [one.sourceKey, one]))
  for (const wish of deadlines) {
    const before = byKey.get(wish.key)
    if (!before) await addDeadline(context, record, wish)
    else if (before.state === 'withdrawn') await giveAnew(context, before, wish)
    else if (!before.endedAt) await moveDeadline(context, before, wish)
  }
  const wished = new Set(deadlines.map(({ key }) => key))
  const met = new Set(keys)
  for (const gone of kept.filter((one) => !one.endedAt && !wished.has(one.sourceKey ?? '')))
    if (met.has(gone.sourceKey ?? '')) await complete(context, gone, '')
    else await withdrawDeadline(context, gone)
  await others.hideWith(context.tx, record)
}

async function addDeadline(
  { tx, now, tell }: CommandContext<unknown>,
  source: string,
  wish: Wish,
): Promise<void> {
  const { title, assignee, serves, team, dueDay, dueTime, key, rule } = wish
  const people = { assignee: [assignee] }
  const id = await addRecord(tx, { kind: 'task', title, owner: assignee, team, people, serves })
  const dueAt = dueMoment(dueDay, dueTime)
  const row = {
    id,
    text: '',
    doneMeans: '',
    assignee,
    giver: assignee,
    givenAt: now,
    changedAt: now,
    dueAt,
    dueDay,
    dueTime,
  }
  await store.addTask(tx, { ...row, source, sourceKey: key, rule: JSON.stringify(rule) })
  await tell(facts.DeadlineSet, id, { assignee, dueAt: dueAt.toISOString(), source: source as never })
}

/** What its record withdrew and wishes again is the same task again. */
async function giveAnew(context: CommandContext<unknown>, before: Kept, wish: Wish): Promise<void> {
  const { tx, now, tell } = context
  await store.changeTask(tx, before.id, { state: 'given' }, now)
  const version = await changeRecord(tx, before.id, { version: before.version, endedAt: null })
  await moveDeadline(context, { ...before, version }, wish)
  const dueAt = dueMoment(wish.dueDay, wish.dueTime).toISOString()
  await tell(facts.DeadlineSet, before.id, { assignee: wish.assignee, dueAt, source: before.source as never })
}

/** A deadline whose day, title or person changed keeps its task and its history. */
async function moveDeadline(
  { tx, now, tell }: CommandContext<unknown>,
  before: Kept,
  wish: Wish,
): Promise<void> {
  const { title, assignee, serves, dueDay, dueTime, rule } = wish
  const dueAt = dueMoment(dueDay, dueTime)
  const moved = dueAt.getTime() !== before.dueAt.getTime()
  await store.changeTask(tx, before.id, { assignee, dueDay, dueTime, dueAt, rule: JSON.stringify(rule) }, now)
  await changeRecord(tx, before.id, { version: before.version, title, owner: assignee })
  await setPeople(tx, before.id, { assignee: [assignee] })
  await setServing(tx, before.id, serves)
  if (moved)
    await tell(facts.DueMoved, before.id, { from: before.dueAt.toISOString(), to: dueAt.toISOString() })
  if (assignee !== before.assignee) {
    await tell(facts.TaskHandedOn, before.id, { from: before.assignee as PersonId, to: assignee })
  }
}

async function withdrawDeadline({ tx, now, tell }: CommandContext<unknown>, gone: Kept): Promise<void> {
  await store.changeTask(tx, gone.id, { state: 'withdrawn' }, now)
  await changeRecord(tx, gone.id, { version: gone.version, endedAt: now })
  await tell(facts.TaskWithdrawn, gone.id, { assignee: gone.assignee as PersonId })
}
