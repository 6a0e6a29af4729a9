import { addDays, mondayOf, useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import type { CalendarDay } from '../contract.ts'
import { screens } from '../texts/screens.ts'
import css from './rulebook.module.css'

type Days = ReadonlyMap<string, CalendarDay>

/** Twelve small months; holidays are violet, shortened days underlined, weekends pale. */
export function YearGrid({ year, days }: { year: number; days: readonly CalendarDay[] }) {
  const special: Days = new Map(days.map((one) => [one.day, one]))
  const months = Array.from({ length: 12 }, (_, index) => `${year}-${String(index + 1).padStart(2, '0')}`)
  return (
    <div className={css.year}>
      {months.map((month) => (
        <Month key={month} month={month} special={special} />
      ))}
    </div>
  )
}

function Month({ month, special }: { month: string; special: Days }) {
  const f = useFormat()
  const weeks = weeksOf(month)
  return (
    <table className={css.month}>
      <caption>{f.month(`${month}-01`)}</caption>
      <thead>
        <tr>
          {weeks[0]?.map((day) => (
            <th key={day} scope="col">
              <abbr title={f.weekday(day, 'long')}>{f.weekday(day)}</abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeks.map((week) => (
          <tr key={week[0]}>
            {week.map((day) => (
              <Cell key={day} day={day} month={month} special={special} />
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Cell({ day, month, special }: { day: string; month: string; special: Days }) {
  const w = useWords(screens).calendar
  if (!day.startsWith(month)) return <td />
  const found = special.get(day)
  const weekend = new Date(`${day}T12:00:00Z`).getUTCDay() % 6 === 0
  const words = found?.kind === 'holiday' ? found.name : found?.hours ? w.hours(found.hours) : undefined
  const look =
    found?.kind === 'holiday' ? css.holiday : found ? css.shortened : weekend ? css.weekend : undefined
  return (
    <td className={look} title={words}>
      {Number(day.slice(8))}
      {words && <span className="unseen">, {words}</span>}
    </td>
  )
}

function weeksOf(month: string): string[][] {
  const weeks: string[][] = []
  for (let monday = mondayOf(`${month}-01`); monday <= `${month}-31`; monday = addDays(monday, 7))
    if (monday.startsWith(month) || weeks.length === 0)
      weeks.push(Array.from({ length: 7 }, (_, index) => addDays(monday, index)))
  return weeks
}
