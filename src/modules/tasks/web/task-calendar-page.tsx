import { Day } from '../../../kernel/values/day.ts'
import { addDays, dayOf, mondayOf, useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useSearchPlace } from '../../../web/place.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import type { CalendarEntry } from '../../../web/ui/calendar-entry.tsx'
import { Cluster, Stack } from '../../../web/ui/layout.tsx'
import type { Tone } from '../../../web/ui/marks.tsx'
import { MonthCalendar } from '../../../web/ui/month-calendar.tsx'
import { ErrorState } from '../../../web/ui/states.tsx'
import { WeekCalendar } from '../../../web/ui/week-calendar.tsx'
import { type Task, tasks } from '../contract.ts'
import { screenTexts } from '../texts/screens.ts'
import { Whose } from './task-board-page.tsx'
import { TasksHead } from './tasks-head.tsx'

type View = 'month' | 'week'
const one = (value: string | string[] | undefined): string | undefined => [value].flat()[0]

/** Due days in a month or a week, with the days of rest. */
export function TaskCalendarPage() {
  const [search, change] = useSearchPlace()
  const today = dayOf(new Date())
  const day = Day.safeParse(one(search.day)).data ?? today
  const view: View = one(search.view) === 'week' ? 'week' : 'month'
  const whose = one(search.whose) === 'team' ? 'team' : 'me'
  const { from, until } = spanOf(view, day)
  const answer = useQueryOf(tasks.listCalendar, { from, until, person: whose }, { keep: true })
  // The answer before this one stays on screen until the next comes.
  const special = (answer.data?.special ?? []).filter((one) => from <= one.day && one.day <= until)
  const restDays = Object.fromEntries(special.filter(({ rest }) => rest).map((one) => [one.day, one.name]))
  const entries = (answer.data?.tasks ?? []).map((task) => entryOf(task, { today, named: whose === 'team' }))
  const show = (next: string) => change({ day: next.length === 7 ? `${next}-01` : next })
  const shared = { entries, restDays, today, show }
  return (
    <Stack>
      <TasksHead here="calendar" />
      <Cluster gap={16}>
        <Views view={view} choose={(next) => change({ view: next === 'month' ? undefined : next })} />
        <Whose />
      </Cluster>
      {answer.error && !answer.data && (
        <ErrorState problem={answer.error} retry={() => void answer.refetch()} />
      )}
      {view === 'month' ? (
        <MonthCalendar month={day.slice(0, 7)} {...shared} />
      ) : (
        <WeekCalendar day={day} {...shared} />
      )}
      <Shortened days={special.filter(({ rest }) => !rest).map((short) => short.day)} />
    </Stack>
  )
}

/** The days that the view shows: whole weeks of the month, or the week. */
function spanOf(view: View, day: string): { from: string; until: string } {
  if (view === 'week') return { from: mondayOf(day), until: addDays(mondayOf(day), 6) }
  const first = `${day.slice(0, 7)}-01`
  const next = `${addDays(first, 31).slice(0, 7)}-01`
  return { from: mondayOf(first), until: addDays(mondayOf(addDays(next, -1)), 6) }
}

function entryOf(task: Task, { today, named }: { today: string; named: boolean }): CalendarEntry {
  const tone = toneOf(task, today)
  return {
    id: task.id,
    day: task.dueDay,
    title: named ? `${task.title} · ${task.assignee.name}` : task.title,
    to: `/tasks/${task.id}`,
    ...(task.dueTime && { time: task.dueTime }),
    ...(tone && { tone }),
  }
}

function toneOf({ late, state, dueDay }: Task, today: string): Tone | undefined {
  if (late) return 'late'
  if (state === 'accepted' || state === 'done') return 'done'
  return dueDay === today ? 'soon' : undefined
}

function Views({ view, choose }: { view: View; choose: (view: View) => void }) {
  const w = useWords(screenTexts)
  return (
    <fieldset style={{ border: 0, padding: 0, margin: 0 }}>
      <legend className="unseen">{w.tabs.calendar}</legend>
      <Cluster>
        {(['month', 'week'] as const).map((name) => (
          <Button
            key={name}
            small
            aria-pressed={view === name}
            look={view === name ? 'plain' : 'quiet'}
            onClick={() => choose(name)}
          >
            {w.calendar[name]}
          </Button>
        ))}
      </Cluster>
    </fieldset>
  )
}

function Shortened({ days }: { days: readonly string[] }) {
  const w = useWords(screenTexts).calendar
  const f = useFormat()
  if (days.length === 0) return null
  return <p className="small muted">{w.shortened(f.list(days.map(f.day)))}</p>
}
