import clsx from 'clsx'
import { addDays, mondayOf, useFormat } from '../format.ts'
import { useWords } from '../i18n.ts'
import { texts } from '../texts.ts'
import css from './calendar.module.css'
import { byDay, CalendarHead, type CalendarProps, EntryList, isRest } from './calendar-entry.tsx'

interface WeekProps extends CalendarProps {
  /** Any day of the week, `YYYY-MM-DD`. */
  day: string
  show: (day: string) => void
}

/** Seven days side by side, each with what it holds in the order of time. */
export function WeekCalendar({ day, show, entries, restDays, today }: WeekProps) {
  const w = useWords(texts)
  const f = useFormat()
  const days = byDay(entries)
  const monday = mondayOf(day)
  const week = Array.from({ length: 7 }, (_, index) => addDays(monday, index))
  return (
    <div>
      <CalendarHead
        title={`${w.calendar.week(weekNumber(monday))} · ${f.day(monday).slice(0, 5)}–${f.day(addDays(monday, 6))}`}
        previous={{ label: w.calendar.previousWeek, go: () => show(addDays(monday, -7)) }}
        next={{ label: w.calendar.nextWeek, go: () => show(addDays(monday, 7)) }}
        now={() => show(today)}
      />
      <div className={css.week}>
        {week.map((one) => (
          <section
            key={one}
            className={clsx(css.weekDay, isRest(one, restDays) && css.rest)}
            aria-label={f.longDay(one)}
          >
            <h3 aria-current={one === today ? 'date' : undefined}>
              {f.weekday(one)}{' '}
              <span className={clsx(css.dayNo, one === today && css.today)}>{Number(one.slice(8))}</span>
            </h3>
            {restDays?.[one] && <div className={css.restName}>{restDays[one]}</div>}
            <EntryList entries={days.get(one) ?? []} />
          </section>
        ))}
      </div>
    </div>
  )
}

/** ISO: week 1 holds the first Thursday of the year. */
function weekNumber(monday: string): number {
  const thursday = addDays(monday, 3)
  const first = mondayOf(`${thursday.slice(0, 4)}-01-04`)
  return Math.round((Date.parse(monday) - Date.parse(first)) / 604_800_000) + 1
}
