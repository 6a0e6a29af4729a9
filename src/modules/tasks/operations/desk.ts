import { implement } from '../../../kernel/module.ts'
import {
  type Calendar,
  isWorkingDay,
  nextWorkingDay,
  restOn,
  shortenedBy,
  whereKnown,
} from '../../../kernel/values/calendar.ts'
import { addDays, type Day, weekday } from '../../../kernel/values/day.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import type { Locale } from '../../../kernel/words.ts'
import { rulebook } from '../../rulebook/contract.ts'
import { deskOperations } from '../contract/desk.ts'
import * as store from '../store/tasks.ts'
import { mine, show } from './shared.ts'

const most = 100

export const deskHandlers = implement(deskOperations, {
  async readDesk({ actor, now, db, ask, locale }) {
    const today = dayOf(now)
    const me = mine(actor)
    const calendar = await ask(rulebook.lendCalendar, {})
    const list = (wish: store.TaskWish) =>
      store.listTasks(db, { actor, now, wish, sort: 'due', offset: 0, limit: most })
    const [open, answers, given, sent] = await Promise.all([
      list({ assignee: [me], states: ['given', 'taken', 'returned'] }),
      list({ giver: [me], states: ['done'], open: true }),
      list({ giver: [me], states: ['given', 'taken', 'returned'] }),
      list({ assignee: [me], states: ['done'], open: true }),
    ])
    // On a weekend one looks at the week to come.
    const sunday = addDays(today, (weekday(today) > 5 ? 14 : 7) - weekday(today))
    const shown = open.map((row) => show(row, { now, locale }))
    const own = (one: { assignee: { id: string } }) => one.assignee.id === me
    return {
      today,
      isWorkingDay: whereKnown(() => isWorkingDay(calendar, today)) ?? weekday(today) < 6,
      nextWorkingDay: whereKnown(() => nextWorkingDay(calendar, today)) ?? null,
      late: shown.filter((one) => one.late),
      dueToday: shown.filter((one) => !one.late && one.dueDay === today),
      thisWeek: shown.filter((one) => one.dueDay > today && one.dueDay <= sunday),
      later: shown.filter((one) => one.dueDay > sunday).length,
      toAnswer: answers.map((row) => show(row, { now, locale })).filter((one) => !own(one)),
      waiting: [...given, ...sent]
        .map((row) => show(row, { now, locale }))
        .filter((one) => !own(one) || one.state === 'done'),
    }
  },

  async listCalendar({ input, actor, now, db, ask, locale }) {
    const { from, until, person } = input
    const calendar = await ask(rulebook.lendCalendar, {})
    const assignee = person === 'team' ? undefined : [person === 'me' ? mine(actor) : person]
    const wish = { assignee, dueFrom: from, dueUntil: until }
    const rows = await store.listTasks(db, { actor, now, wish, sort: 'due', offset: 0, limit: 500 })
    const shown = rows.filter((row) => row.state !== 'withdrawn').map((row) => show(row, { now, locale }))
    return {
      tasks: shown,
      special: [...specialDays(from, until, (day) => specialOn({ calendar, locale }, day))],
    }
  },
})

interface Special {
  readonly day: Day
  readonly name: string
  readonly rest: boolean
}

function* specialDays(from: Day, until: Day, find: (day: Day) => Special | undefined): Generator<Special> {
  for (let day = from; day <= until; day = addDays(day, 1)) {
    // Outside the years whose holidays are known, nothing is said of a day.
    const special = whereKnown(() => find(day))
    if (special) yield special
  }
}

function specialOn(
  { calendar, locale }: { calendar: Calendar; locale: Locale },
  day: Day,
): Special | undefined {
  const rest = restOn(calendar, day)
  if (rest && 'name' in rest) return { day, name: rest.name[locale], rest: true }
  return shortenedBy(calendar, day) > 0 ? { day, name: '', rest: false } : undefined
}
