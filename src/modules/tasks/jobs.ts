import type { PersonId } from '../../kernel/contract.ts'
import type { ClockJob, CommandContext } from '../../kernel/module.ts'
import { type Calendar, isWorkingDay, previousWorkingDay } from '../../kernel/values/calendar.ts'
import { addDays, type Day } from '../../kernel/values/day.ts'
import { dayOf, instantOf } from '../../kernel/values/tallinn-time.ts'
import { facts as recordFacts } from '../records/contract.ts'
import { rulebook } from '../rulebook/contract.ts'
import type { TaskState } from './contract.ts'
import { type DigestParts, digestMail } from './mails.ts'
import { renewRuleTasks } from './operations/rule-watch.ts'
import { show } from './operations/shared.ts'
import { addTask } from './operations/task.ts'
import { findReader } from './reactions.ts'
import { dayOfTime } from './rules/due.ts'
import * as others from './store/others.ts'
import { findTask, listTasks, type TaskWish } from './store/tasks.ts'

type Context = CommandContext<undefined>

export const jobs: ClockJob[] = [
  { name: 'tasks.dailyDigest', at: { daily: '08:00' }, run: sendDigests },
  { name: 'tasks.watchRules', at: { daily: '06:30' }, run: renewRuleTasks },
  { name: 'tasks.repeat', at: { everyMinutes: 60 }, run: repeatTasks },
]

const openStates: TaskState[] = ['given', 'taken', 'returned']

/** On working days, to everyone whom something waits for and who wants the letter. */
async function sendDigests(context: Context): Promise<void> {
  const { now, tx, ask } = context
  const today = dayOf(now)
  const calendar = await ask(rulebook.lendCalendar, {})
  if (!isWorkingDay(calendar, today)) return
  const lastLetter = instantOf(previousWorkingDay(calendar, today), '08:00')
  const named = await others.listMentions(tx, { fact: recordFacts.CommentAdded.name, since: lastLetter })
  const waited = await others.listDigestPeople(tx, instantOf(addDays(today, 7)))
  for (const person of new Set([...waited, ...named.map((one) => one.person)])) {
    const own = named.filter((one) => one.person === person)
    await sendDigest(context, { person, today, mentioned: own.map((one) => placeOf(context, one)) })
  }
}

/** The screen of the record, where its kind has one. */
function placeOf({ offers }: Context, { id, kind, title }: others.Mention) {
  const screen = [...offers.values()].map((offer) => offer.records?.[kind]).find(Boolean)
  return { title, href: screen?.href(id) ?? '/' }
}

interface Addressed extends Pick<DigestParts, 'mentioned'> {
  readonly person: string
  readonly today: Day
}

async function sendDigest(context: Context, { person, today, mentioned }: Addressed): Promise<void> {
  const { tx, actor, now, send } = context
  const reader = await findReader(context, person as PersonId)
  if (!reader?.digest) return
  const list = async (wish: TaskWish) =>
    (await listTasks(tx, { actor, now, wish, sort: 'due', offset: 0, limit: 50 })).map((row) =>
      show(row, { now, locale: reader.locale }),
    )
  const open = await list({ assignee: [person], states: openStates, dueUntil: addDays(today, 7) })
  const answers = await list({ giver: [person], states: ['done'], open: true })
  const letter = digestMail(reader, {
    late: open.filter((task) => task.late),
    today: open.filter((task) => !task.late && task.dueDay === today),
    week: open.filter((task) => !task.late && task.dueDay > today),
    toAnswer: answers.filter((task) => task.assignee.id !== person),
    mentioned,
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
