import { type Actor, isPermitted, personOf, workOf } from '../../../kernel/actor.ts'
import type { InputOf, PersonId } from '../../../kernel/contract.ts'
import type { CommandContext } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import type { ReadDb, Tx } from '../../../kernel/record.ts'
import { type Person, people } from '../../people/contract.ts'
import type { sheetOperations } from '../contract/sheet.ts'
import { permissions, problems, type Task, type TaskId } from '../contract.ts'
import { type Doer, isLate, type TaskFacts } from '../rules/steps.ts'
import * as steps from '../store/steps.ts'
import { findTask, lockTask, type TaskRow, type TaskWish } from '../store/tasks.ts'

/** @throws SignInNeeded when nobody acts */
export function demandPerson(actor: Actor): PersonId {
  const person = personOf(actor)
  if (!person) throw kernelProblems.SignInNeeded({})
  return person as PersonId
}

/** Whose tasks are “mine”: the absent person's while substituting. */
export const mine = (actor: Actor): PersonId => (workOf(actor) ?? demandPerson(actor)) as PersonId

/** Filters with `me` settled. */
export function wishOf(actor: Actor, filters: InputOf<typeof sheetOperations.exportTasks>): TaskWish {
  const settle = (people: readonly string[] | undefined) =>
    people?.map((person) => (person === 'me' ? mine(actor) : person))
  return { ...filters, assignee: settle(filters.assignee), giver: settle(filters.giver) }
}

export const factsOf = (row: Pick<TaskRow, 'state' | 'assignee' | 'giver' | 'source'>): TaskFacts => ({
  state: row.state,
  assignee: row.assignee,
  giver: row.giver,
  isDeadline: row.source !== null,
})

/** Who acts on a task, with the names that a refusal may need. */
export function doerOf(actor: Actor, row: TaskRow): Doer {
  const names = new Map([
    [row.assignee, row.assigneeName ?? ''],
    [row.giver, row.giverName ?? ''],
  ])
  return {
    person: demandPerson(actor),
    work: mine(actor),
    leads: row.team !== null && isPermitted(actor, permissions.give, row.team),
    name: (id) => names.get(id) ?? '',
  }
}

/** @throws NotFound */
export async function getTask(db: ReadDb, actor: Actor, id: string): Promise<TaskRow> {
  const row = await findTask(db, actor, id)
  if (!row) throw kernelProblems.NotFound({})
  return row
}

/** @throws NotFound */
export async function getLockedTask(tx: Tx, actor: Actor, id: string): Promise<TaskRow> {
  const row = await lockTask(tx, actor, id)
  if (!row) throw kernelProblems.NotFound({})
  return row
}

/** A row as the list shows it, to a reader of that language. */
export function show(row: TaskRow, { now, locale }: Pick<CommandContext<unknown>, 'now' | 'locale'>): Task {
  const { id, title, state, dueDay, dueTime, assignee, giver, source, version } = row
  return {
    id: id as TaskId,
    title,
    state,
    dueAt: row.dueAt.toISOString(),
    dueDay: dueDay as Task['dueDay'],
    dueTime,
    late: isLate(row, now),
    assignee: { id: assignee as PersonId, name: row.assigneeName ?? '' },
    giver: { id: giver as PersonId, name: row.giverName ?? '' },
    serves: row.serves as Task['serves'],
    source:
      source === null
        ? null
        : ({ id: source, title: row.sourceTitle ?? '', kind: row.sourceKind ?? '' } as Task['source']),
    rule: row.rule && {
      id: row.rule.id,
      source: row.rule.source[locale],
      explanation: row.rule.explanation[locale],
    },
    repeats: row.every as Task['repeats'],
    version,
  }
}

/**
 * The person who shall do it, if the giver may give it: anyone to themselves, a manager to people of the team.
 * @returns the team the task belongs to
 * @throws AssigneeUnknown, AssigneeHasLeft, GivingNotYours
 */
export async function demandAssignee(
  { actor, ask }: Pick<CommandContext<unknown>, 'actor' | 'ask'>,
  assignee: PersonId,
): Promise<{ team: string | null; name: string }> {
  const [contact] = await ask(people.listContacts, { ids: [assignee] })
  if (!contact) throw problems.AssigneeUnknown({})
  if (contact.leftAt) throw problems.AssigneeHasLeft({ name: contact.name })
  const { memberships } = await ask(people.readPerson, { id: assignee })
  const teams = workingTeams(memberships)
  if (actor.kind === 'system' || assignee === mine(actor))
    return { team: teams[0] ?? null, name: contact.name }
  const team = teams.find((one) => isPermitted(actor, permissions.give, one))
  if (!team) throw problems.GivingNotYours({ name: contact.name })
  return { team, name: contact.name }
}

/** The teams in which a person takes and does tasks; readers only read. */
export const workingTeams = (memberships: Person['memberships']): string[] =>
  memberships.flatMap(({ role, team }) => (team && permissions.work.roles.includes(role) ? [team.id] : []))

/** Everyone who finished the task since it was last returned: whoever did it doesn't judge it. */
export async function doersOf(db: ReadDb, task: string): Promise<string[]> {
  const all = await steps.listSteps(db, task)
  return all.flatMap((step) => (step.kind === 'done' && step.person ? [step.person] : []))
}
