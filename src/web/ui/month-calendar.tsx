import clsx from 'clsx'
import { useState } from 'react'
import { addDays, mondayOf, useFormat } from '../format.ts'
import { useWords } from '../i18n.ts'
import { texts } from '../texts.ts'
import css from './calendar.module.css'
import {
  byDay,
  type CalendarEntry,
  CalendarHead,
  type CalendarProps,
  EntryList,
  isRest,
} from './calendar-entry.tsx'

interface MonthProps extends CalendarProps {
  /** `YYYY-MM` */
  month: string
  show: (month: string) => void
}

/** A month: a table of weeks; on a phone a list of the days that hold something. */
export function MonthCalendar({ month, show, entries, ...of }: MonthProps) {
  const w = useWords(texts)
  const f = useFormat()
  const days = byDay(entries)
  return (
    <div>
      <CalendarHead
        title={f.month(`${month}-01`)}
        previous={{ label: w.calendar.previousMonth, go: () => show(addDays(`${month}-01`, -1).slice(0, 7)) }}
        next={{ label: w.calendar.nextMonth, go: () => show(addDays(`${month}-28`, 7).slice(0, 7)) }}
        now={() => show(of.today.slice(0, 7))}
      />
      <MonthTable month={month} days={days} {...of} />
      <Agenda month={month} days={days} />
    </div>
  )
}

type Days = ReturnType<typeof byDay>

function MonthTable({ month, days, ...of }: Omit<CalendarProps, 'entries'> & { month: string; days: Days }) {
  const f = useFormat()
  const weeks = weeksOf(month)
  return (
    <table className={css.month}>
      <thead>
        <tr>
          {weeks[0]?.map((day) => (
            <th key={day} scope="col">
              <abbr title={f.weekday(day, 'long')} style={{ textDecoration: 'none' }}>
                {f.weekday(day)}
              </abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <DayCell
                key={day}
                day={day}
                inMonth={day.startsWith(month)}
                entries={days.get(day) ?? []}
                {...of}
              />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

interface DayCellProps extends Pick<CalendarProps, 'restDays' | 'today'> {
  day: string
  inMonth: boolean
  entries: readonly CalendarEntry[]
}

const shown = 3

function DayCell({ day, inMonth, entries, restDays, today }: DayCellProps) {
  const w = useWords(texts)
  const [all, setAll] = useState(false)
  const rest = entries.length - shown
  return (
    <td
      className={clsx(isRest(day, restDays) && css.rest, !inMonth && css.other)}
      aria-current={day === today ? 'date' : undefined}
    >
      <span className={clsx(css.dayNo, day === today && css.today)}>{Number(day.slice(8))}</span>
      {restDays?.[day] && <div className={css.restName}>{restDays[day]}</div>}
      <EntryList entries={all ? entries : entries.slice(0, shown)} />
      {rest > 0 && !all && (
        <button type="button" className={css.more} onClick={() => setAll(true)}>
          {w.calendar.more(rest)}
        </button>
      )}
    </td>
  )
}

function Agenda({ month, days }: { month: string; days: Days }) {
  const w = useWords(texts)
  const f = useFormat()
  const held = [...days].filter(([day]) => day.startsWith(month)).sort(([a], [b]) => a.localeCompare(b))
  return (
    <div className={css.agenda}>
      {held.length === 0 && <p className="muted">{w.calendar.nothing}</p>}
      {held.map(([day, entries]) => (
        <div key={day} className={css.agendaDay}>
          <h3>{f.longDay(day)}</h3>
          <EntryList entries={entries} />
        </div>
      ))}
    </div>
  )
}

/** The weeks that touch the month, Monday first. */
function weeksOf(month: string): string[][] {
  const weeks: string[][] = []
  for (let monday = mondayOf(`${month}-01`); monday.slice(0, 7) <= month; monday = addDays(monday, 7))
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(monday, index)))
  return weeks
}
