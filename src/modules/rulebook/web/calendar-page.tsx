import { today, useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useSearchPlace } from '../../../web/place.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Button, IconButton } from '../../../web/ui/button.tsx'
import { Card, Cluster, Columns, Row, Stack } from '../../../web/ui/layout.tsx'
import { Note } from '../../../web/ui/marks.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import { type CalendarDay, rulebook } from '../contract.ts'
import { screens } from '../texts/screens.ts'
import { RulebookHead } from './rulebook-head.tsx'
import { YearGrid } from './year-grid.tsx'

const thisYear = (): number => Number(today().slice(0, 4))

/** Holidays and shortened days of a year, as a picture and as a list with their rules. */
export function CalendarPage() {
  const w = useWords(screens)
  const [search, change] = useSearchPlace()
  const year = Number(search.year) || thisYear()
  const answer = useQueryOf(rulebook.readCalendar, { year }, { keep: true })
  const show = (next: number) => change({ year: next === thisYear() ? undefined : String(next) })
  return (
    <Stack>
      <RulebookHead
        here="calendar"
        title={`${w.tabs.calendar} ${year}`}
        sub={answer.data?.known ? w.calendar.sub(answer.data.workingDays) : undefined}
        actions={
          <Cluster>
            <IconButton icon="left" label={w.calendar.previous} onClick={() => show(year - 1)} />
            <Button onClick={() => show(thisYear())}>{w.calendar.now}</Button>
            <IconButton icon="right" label={w.calendar.next} onClick={() => show(year + 1)} />
          </Cluster>
        }
      />
      <Loaded of={answer} lines={10}>
        {({ known, days }) =>
          known ? (
            <Columns side={<SpecialDays days={days} />}>
              <YearGrid year={year} days={days} />
            </Columns>
          ) : (
            <Note title={`${w.calendar.unknown(year)}.`}>{w.calendar.unknownText}</Note>
          )
        }
      </Loaded>
    </Stack>
  )
}

function SpecialDays({ days }: { days: readonly CalendarDay[] }) {
  const w = useWords(screens).calendar
  const holidays = days.filter(({ kind }) => kind === 'holiday')
  const shortened = days.filter(({ kind }) => kind === 'shortened')
  return (
    <>
      <Card title={w.holidays}>
        {holidays.map((day) => (
          <DayRow key={day.day} {...day} />
        ))}
      </Card>
      <Card title={w.shortened}>
        {shortened.map((day) => (
          <DayRow key={day.day} {...day} />
        ))}
        {shortened.length === 0 && <p className="muted">{w.noShortened}</p>}
      </Card>
    </>
  )
}

function DayRow({ day, name, kind, hours, cite }: CalendarDay) {
  const w = useWords(screens).calendar
  const f = useFormat()
  const about = kind === 'shortened' && hours ? w.hours(hours) : name
  return <Row small title={<b>{f.shortDay(day)}</b>} sub={`${about} · ${cite}`} />
}
