import { runClockJob } from '../kernel/road/react.ts'
import { addDays, addMonths, daysBetween } from '../kernel/values/day.ts'
import { dayOf } from '../kernel/values/tallinn-time.ts'
import { tasks } from '../modules/tasks/contract.ts'
import type { RecurringRow } from './recurring.ts'
import type { StoryDays } from './story-days.ts'
import type { Deed, Teller } from './teller.ts'

/** The manager answers so many days later. */
const answersAfter = 2
/** Since this day she is away and answers nothing. */
const lastAnswer = -4

/** A recurring task, done on each of its days until today; the clock's own job makes its next time. */
export function tellRecurring(teller: Teller, row: RecurringRow): Deed[] {
  const { days } = teller
  const begun: Deed = { at: days.moment(row.first - 5, '09:30'), tell: (at) => begin(teller, row, at) }
  const times = [...timesOf(row, days)].flatMap((offset, time): Deed[] => {
    let id: string | undefined
    const done = {
      at: days.moment(offset, '15:15'),
      tell: async (at: Date) => {
        id = await keepUp(teller, { row, at, result: row.results[time % row.results.length] ?? '' })
      },
    }
    const answer = {
      at: days.moment(offset + answersAfter, '16:50'),
      tell: (at: Date) =>
        teller.perform(tasks.acceptTask, { id: id as never, remark: '' }, { as: row.by, at }),
    }
    return row.by !== row.to && offset + answersAfter <= lastAnswer ? [done, answer] : [done]
  })
  return [begun, ...times]
}

/** Days from today of each time that has been. */
function* timesOf({ first, every }: RecurringRow, days: StoryDays): Generator<number> {
  const [today, start] = [days.day(0), days.day(first)]
  for (let time = 0; ; time += 1) {
    const day = every === 'week' ? addDays(start, 7 * time) : addMonths(start, time * monthsIn[every])
    const offset = daysBetween(today, day)
    if (offset >= 0) return
    yield offset
  }
}
const monthsIn = { month: 1, quarter: 3 } as const

function begin({ perform, days, persons, serving }: Teller, row: RecurringRow, at: Date) {
  const { title, doneMeans, by, to, every, first, serves } = row
  const input = { title, text: '', doneMeans, assignee: persons[to], dueDay: days.day(first) }
  const repeat = { every, onRestDay: 'earlier' as const }
  return perform(tasks.giveTask, { ...input, serves: [serving(serves)], repeat }, { as: by, at })
}

async function keepUp(
  { house, perform }: Teller,
  { row, at, result }: { row: RecurringRow; at: Date; result: string },
): Promise<string> {
  const doing = { as: row.to, at }
  const wish = { assignee: ['me'], text: row.title, open: true, dueUntil: dayOf(at), perPage: 1 }
  const [task] = (await perform(tasks.listTasks, { ...wish, sort: '-due' }, doing)).items
  if (!task) throw new Error(`“${row.title}” did not come again by ${dayOf(at)}`)
  await perform(tasks.finishTask, { id: task.id, result }, doing)
  await runClockJob(house, { name: 'tasks.repeat' }, at)
  return task.id
}
