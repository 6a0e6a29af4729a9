import type { PersonId } from '../../kernel/contract.ts'
import type { ClockJob, CommandContext } from '../../kernel/module.ts'
import { type Calendar, isWorkingDay } from '../../kernel/values/calendar.ts'
import { addDays, type Day } from '../../kernel/values/day.ts'
import { dayOf, instantOf } from '../../kernel/values/tallinn-time.ts'
import { rulebook } from '../rulebook/contract.ts'
import type { TaskState } from './contract.ts'
import { digestMail } from './mails.ts'
import { show } from './operations/shared.ts'
import { addTask } from './operations/task.ts'
import { findReader } from './reactions.ts'
import { dayOfTime } from './rules/due.ts'
import * as others from './store/others.ts'
import { findTask, listTasks } from './store/tasks.ts'

type Context = CommandContext<undefined>

export const jobs: ClockJob[] = [
  { name: 'tasks.dailyDigest', at: { daily: '08:00' }, run: sendDigests },
  { name: 'tasks.repeat', at: { everyMinutes: 60 }, run: repeatTasks },
]

const openStates: TaskState[] = ['given', 'taken', 'returned']

/** On working days, to everyone whom something waits for and who wants the letter. */
async function sendDigests(context: Context): Promise<void> {
  const { now, tx, ask } = context
  const today = dayOf(now)
  if (!isWorkingDay(await ask(rulebook.lendCalendar, {}), today)) return
  const nextWeek = instantOf(addDays(today, 7))
  for (const person of await others.listDigestPeople(tx, nextWeek))
    await sendDigest(context, { person, today })
}

async function sendDigest(
  context: Context,
  { person, today }: { person: string; today: Day },
): Promise<void> {
  const { tx, actor, now, send } = context
  const reader = await findReader(context, person as PersonId)
  if (!reader?.digest) return
  const list = async (wish: Parameters<typeof listTasks>[1]['wish']) =>
    (await listTasks(tx, { actor, now, wish, sort: 'due', offset: 0, limit: 50 })).map((row) =>
      show(row, now),
    )
  const open = await list({ assignee: person, states: openStates, dueUntil: addDays(today, 7) })
  const answers = await list({ giver: person, states: ['done'], open: true })
  const letter = digestMail(reader, {
    late: open.filter((task) => task.late),
    today: open.filter((task) => !task.late && task.dueDay === today),
    week: open.filter((task) => !task.late && task.dueDay > today),
    toAnswer: answers.filter((task) => task.assignee.id !== person),
  })
  if (letter) await send(letter)
}

/** Makes the next time of each recurrence whose latest task is closed or due. */
async function repeatTasks(context: Context): Promise<void> {
  const { now, tx, ask } = context
  const calendar = await ask(rulebook.lendCalendar, {})
  for (const ripe of await others.lockRipeRecurrences(tx, dayOf(now)))
    await repeatTask(context, ripe, calendar)
}

type Ripe = Awaited<ReturnType<typeof others.lockRipeRecurrences>>[number]

async function repeatTask(context: Context, ripe: Ripe, calendar: Calendar): Promise<void> {
  const { tx, actor, now } = context
  const latest = ripe.latest ? await findTask(tx, actor, ripe.latest) : undefined
  const rule = { ...ripe, firstDay: ripe.firstDay as Day }
  const dueDay = dayOfTime(rule, ripe.times, calendar)
  if (!latest || (ripe.until && dueDay > ripe.until))
    return void (await others.endRecurrence(tx, ripe.id, now))
  await others.countTime(tx, ripe.id)
  // A time that passed while nobody worked is left out; the next one comes.
  if (dueDay < dayOf(now)) return
  const { title, text, doneMeans, dueTime, giver, team } = latest
  const assignee = latest.assignee as PersonId
  const serves = latest.serves.map(({ duty, result }) => ({ duty, result })) as never
  const audience = latest.audience === 'named' ? ('named' as const) : ('team' as const)
  await addTask(context, {
    title,
    text,
    doneMeans,
    assignee,
    dueDay,
    dueTime,
    serves,
    audience,
    giver,
    team,
    recurrence: ripe.id,
  })
}
