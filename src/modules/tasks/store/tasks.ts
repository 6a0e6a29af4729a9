import { type SelectQueryBuilder, sql } from 'kysely'
import type { Actor } from '../../../kernel/actor.ts'
import { countSome } from '../../../kernel/count-some.ts'
import { type ReadDb, servingsOf, type Tx, visibleTo } from '../../../kernel/record.ts'
import type { DB } from '../../../kernel/tables.ts'
import type { DeadlineRule, TaskState } from '../contract.ts'

/** What a list of tasks is narrowed by; people and days are settled already. */
export interface TaskWish {
  readonly assignee?: readonly string[] | undefined
  readonly giver?: readonly string[] | undefined
  readonly states?: readonly TaskState[] | undefined
  readonly open?: boolean | undefined
  readonly late?: boolean | undefined
  readonly duty?: readonly string[] | undefined
  readonly dueFrom?: string | undefined
  readonly dueUntil?: string | undefined
  readonly text?: string | undefined
  readonly kind?: 'given' | 'deadline' | undefined
  readonly recurrence?: string | undefined
}
export type Sort = 'due' | '-due' | 'title' | '-title' | 'given' | '-given'

type Joined = DB & { t: DB['tasks.task']; record: DB['kernel.record'] }
type Tasks<O> = SelectQueryBuilder<Joined, 't' | 'record', O>

const openStates: readonly TaskState[] = ['given', 'taken', 'returned']

const visibleTasks = (db: ReadDb, actor: Actor) =>
  db
    .selectFrom('tasks.task as t')
    .innerJoin('kernel.record as record', 'record.id', 't.id')
    .where(visibleTo(actor))

function narrow<O>(query: Tasks<O>, wish: TaskWish & { now: Date }): Tasks<O> {
  const { assignee, giver, states, duty, text, kind, dueFrom, dueUntil, recurrence } = wish
  return query
    .$if(assignee !== undefined, (q) => q.where('t.assignee', 'in', assignee ?? []))
    .$if(giver !== undefined, (q) => q.where('t.giver', 'in', giver ?? []))
    .$if(states !== undefined, (q) => q.where('t.state', 'in', states ?? []))
    .$if(wish.open === true, (q) => q.where('record.endedAt', 'is', null))
    .$if(wish.late === true, (q) => q.where('t.state', 'in', openStates).where('t.dueAt', '<', wish.now))
    .$if(dueFrom !== undefined, (q) => q.where('t.dueDay', '>=', dueFrom ?? ''))
    .$if(dueUntil !== undefined, (q) => q.where('t.dueDay', '<=', dueUntil ?? ''))
    .$if(kind !== undefined, (q) => q.where('t.source', kind === 'given' ? 'is' : 'is not', null))
    .$if(recurrence !== undefined, (q) => q.where('t.recurrence', '=', recurrence ?? ''))
    .$if(duty !== undefined, (q) =>
      q.where(
        sql<boolean>`exists (select from kernel.serving s where s.record = t.id and s.duty = any(${[...(duty ?? [])]}::uuid[]))`,
      ),
    )
    .$if(Boolean(text), (q) =>
      q.where(
        sql<boolean>`lower(record.title) like ${`%${(text ?? '').toLowerCase().replace(/[\\%_]/g, '\\$&')}%`}`,
      ),
    )
}

const columns = [
  't.id',
  'record.title',
  'record.version',
  'record.team',
  'record.audience',
  'record.endedAt',
  't.text',
  't.doneMeans',
  't.state',
  't.assignee',
  't.giver',
  't.givenAt',
  't.dueAt',
  't.dueDay',
  't.dueTime',
  't.doneAt',
  't.source',
  't.sourceKey',
  't.recurrence',
  't.import',
  't.sequence',
  't.changedAt',
] as const

/** A task with the names and titles that its line shows. */
function shown<O>(query: Tasks<O>) {
  return query
    .leftJoin('kernel.record as a', 'a.id', 't.assignee')
    .leftJoin('kernel.record as g', 'g.id', 't.giver')
    .leftJoin('kernel.record as source', 'source.id', 't.source')
    .leftJoin('tasks.recurrence as rec', 'rec.id', 't.recurrence')
    .select(columns)
    .select(['a.title as assigneeName', 'g.title as giverName'])
    .select(['source.title as sourceTitle', 'source.kind as sourceKind'])
    .select((eb) => [
      eb.case().when('rec.endedAt', 'is', null).then(eb.ref('rec.every')).end().as('every'),
      sql<DeadlineRule | null>`t.rule`.as('rule'),
      servingsOf('t.id').as('serves'),
    ])
}
export type TaskRow = Awaited<ReturnType<typeof listTasks>>[number]

const orders = {
  due: sql`t.due_at asc, t.id`,
  '-due': sql`t.due_at desc, t.id`,
  title: sql`record.title asc, t.id`,
  '-title': sql`record.title desc, t.id`,
  given: sql`t.given_at asc, t.id`,
  '-given': sql`t.given_at desc, t.id`,
} as const

export interface Question {
  readonly actor: Actor
  readonly now: Date
  readonly wish: TaskWish
}

/** One page: the rows are chosen first and dressed with names afterwards, so that only those of the page are. */
export function listTasks(
  db: ReadDb,
  { actor, now, wish, sort, offset, limit }: Question & { sort: Sort; offset: number; limit: number },
) {
  const page = narrow(visibleTasks(db, actor), { ...wish, now })
    .select(['t.id', 't.dueAt'])
    .orderBy(orders[sort])
    .offset(offset)
    .limit(limit)
  const dressed = db
    .selectFrom('tasks.task as t')
    .innerJoin('kernel.record as record', 'record.id', 't.id')
    .where('t.id', 'in', (eb) => eb.selectFrom(page.as('page')).select('page.id'))
  return shown(dressed as unknown as Tasks<unknown>)
    .orderBy(orders[sort])
    .execute()
}

/** At most `countedUpTo + 1`. */
export const countTasks = (db: ReadDb, { actor, now, wish }: Question) =>
  countSome(db, narrow(visibleTasks(db, actor), { ...wish, now }).select('t.id'))

/** The task, if the actor may see it. */
export const findTask = (db: ReadDb, actor: Actor, id: string) =>
  shown(visibleTasks(db, actor).where('t.id', '=', id) as unknown as Tasks<unknown>).executeTakeFirst()

/** The same, for a change: nobody else changes it until the transaction ends. */
export async function lockTask(tx: Tx, actor: Actor, id: string): Promise<TaskRow | undefined> {
  await tx.selectFrom('tasks.task').select('id').where('id', '=', id).forUpdate().execute()
  return findTask(tx, actor, id)
}

export interface NewTaskRow {
  readonly id: string
  readonly text: string
  readonly doneMeans: string
  readonly assignee: string
  readonly giver: string
  readonly givenAt: Date
  readonly changedAt: Date
  readonly dueAt: Date
  readonly dueDay: string
  readonly dueTime: string | null
  readonly source?: string | null
  readonly sourceKey?: string | null
  readonly rule?: string | null
  readonly recurrence?: string | null
  readonly import?: string | null
}
export const addTask = (tx: Tx, task: NewTaskRow) => tx.insertInto('tasks.task').values(task).execute()

export type TaskChange = Partial<
  Pick<NewTaskRow, 'text' | 'doneMeans' | 'assignee' | 'dueAt' | 'dueDay' | 'dueTime' | 'rule'> & {
    state: TaskState
    doneAt: Date | null
  }
>
/** Changes the row and counts its sequence up, so that calendars take the change. */
export const changeTask = (tx: Tx, id: string, change: TaskChange, now: Date) =>
  tx
    .updateTable('tasks.task')
    .set((eb) => ({ ...change, changedAt: now, sequence: eb('sequence', '+', 1) }))
    .where('id', '=', id)
    .execute()

export const listTasksOfImport = (tx: Tx, id: string) =>
  tx.selectFrom('tasks.task').select(['id', 'state']).where('import', '=', id).forUpdate().execute()

/** Open tasks that serve one of the duties, with what each serves. */
export const listServing = (db: ReadDb, actor: Actor, duties: readonly string[]) =>
  visibleTasks(db, actor)
    .innerJoin('kernel.serving as s', 's.record', 't.id')
    .select(['t.id', 'record.title', 't.dueAt as due', 's.duty', 's.result'])
    .where('s.duty', 'in', duties)
    .where('record.endedAt', 'is', null)
    .orderBy('t.dueAt')
    .limit(500)
    .execute()

/** Tasks of a person for the calendar feed, closed ones too, as long as calendars may hold them. */
export const listForFeed = (db: ReadDb, person: string, since: Date) =>
  db
    .selectFrom('tasks.task as t')
    .innerJoin('kernel.record as record', 'record.id', 't.id')
    .select([
      't.id',
      'record.title',
      't.state',
      't.dueAt',
      't.dueDay',
      't.dueTime',
      't.sequence',
      't.changedAt',
    ])
    .where('t.assignee', '=', person)
    .where('t.dueAt', '>=', since)
    .orderBy('t.dueAt')
    .limit(2000)
    .execute()
