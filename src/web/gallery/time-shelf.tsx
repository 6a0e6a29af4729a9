import { useState } from 'react'
import { Board } from '../ui/board.tsx'
import type { CalendarEntry } from '../ui/calendar-entry.tsx'
import { Stack } from '../ui/layout.tsx'
import { Chip } from '../ui/marks.tsx'
import { MonthCalendar } from '../ui/month-calendar.tsx'
import { WeekCalendar } from '../ui/week-calendar.tsx'

const entries: CalendarEntry[] = [
  { id: '1', day: '2026-12-22', title: 'Avalda tagasiside kokkuvõte', to: '/kit', tone: 'late' },
  { id: '2', day: '2026-12-23', time: '12:00', title: 'Ülevaade Soome mudelist', to: '/kit', tone: 'soon' },
  { id: '3', day: '2026-12-23', time: '10:00', title: 'Tiimi infotund', to: '/kit', tone: 'blue' },
  { id: '4', day: '2026-12-23', title: 'Kinnita maksumus', to: '/kit' },
  { id: '5', day: '2026-12-23', title: 'Kutsed', to: '/kit', tone: 'done' },
]
const restDays = {
  '2026-12-24': 'Jõululaupäev',
  '2026-12-25': 'Esimene jõulupüha',
  '2026-12-26': 'Teine jõulupüha',
}

const first = [
  {
    id: 'given',
    title: 'Antud',
    cards: [{ id: 'a', title: 'Kinnita supervisiooni maksumus', to: '/kit', body: <Chip>04.12.2026</Chip> }],
  },
  {
    id: 'taken',
    title: 'Töös',
    cards: [
      { id: 'b', title: 'Koosta ülevaade Soome mudelist', to: '/kit', body: <Chip tone="soon">täna</Chip> },
      { id: 'c', title: 'Avalda kokkuvõte', to: '/kit', body: <Chip tone="late">1 päev üle</Chip> },
    ],
  },
  { id: 'done', title: 'Tehtud', cards: [] },
]

export function TimeShelf() {
  const [columns, setColumns] = useState(first)
  const [month, setMonth] = useState('2026-12')
  const [day, setDay] = useState('2026-12-23')
  const move = (card: (typeof first)[0]['cards'][0], goal: string) =>
    setColumns(
      columns.map((column) => ({
        ...column,
        cards: [...column.cards.filter((one) => one !== card), ...(column.id === goal ? [card] : [])],
      })),
    )
  return (
    <Stack gap={24}>
      <Board label="Ülesanded seisu järgi" columns={columns} move={move} />
      <MonthCalendar month={month} show={setMonth} entries={entries} restDays={restDays} today="2026-12-22" />
      <WeekCalendar day={day} show={setDay} entries={entries} restDays={restDays} today="2026-12-22" />
    </Stack>
  )
}
