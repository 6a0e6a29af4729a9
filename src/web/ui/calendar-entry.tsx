import clsx from 'clsx'
import { useFormat } from '../format.ts'
import { useWords } from '../i18n.ts'
import { texts } from '../texts.ts'
import { Button, IconButton } from './button.tsx'
import css from './calendar.module.css'
import { Link } from './link.tsx'
import type { Tone } from './marks.tsx'

export interface CalendarEntry {
  id: string
  /** `YYYY-MM-DD` */
  day: string
  /** `HH:MM`; the whole day when left out. */
  time?: string
  title: string
  to: string
  tone?: Tone
}

export interface CalendarProps {
  entries: readonly CalendarEntry[]
  /** Public holidays and shortened days by day, with their names; Saturdays and Sundays are known. */
  restDays?: Readonly<Record<string, string>>
  /** The day that counts as today, `YYYY-MM-DD`. */
  today: string
}

/** By day, in the order of time. */
export function byDay(entries: readonly CalendarEntry[]): ReadonlyMap<string, CalendarEntry[]> {
  const days = new Map<string, CalendarEntry[]>()
  for (const entry of [...entries].sort((a, b) => (a.time ?? '').localeCompare(b.time ?? '')))
    days.set(entry.day, [...(days.get(entry.day) ?? []), entry])
  return days
}

export const isRest = (day: string, restDays: CalendarProps['restDays']): boolean =>
  [0, 6].includes(new Date(`${day}T12:00:00Z`).getUTCDay()) || restDays?.[day] !== undefined

export function EntryList({ entries }: { entries: readonly CalendarEntry[] }) {
  const w = useWords(texts)
  const f = useFormat()
  return (
    <ul className={css.entries}>
      {entries.map((entry) => (
        <li key={entry.id}>
          <Link to={entry.to} className={clsx(css.entry, entry.tone && css[entry.tone])}>
            {entry.tone === 'late' && <span className="unseen">{w.overdue}: </span>}
            {entry.time && <b className="num">{f.clock(entry.time)} </b>}
            {entry.title}
          </Link>
        </li>
      ))}
    </ul>
  )
}

interface CalendarHeadProps {
  title: string
  previous: { label: string; go: () => void }
  next: { label: string; go: () => void }
  now: () => void
}

/** The month or week shown, and the way to others. */
export function CalendarHead({ title, previous, next, now }: CalendarHeadProps) {
  const w = useWords(texts)
  return (
    <div className={css.head}>
      <IconButton icon="left" small label={previous.label} onClick={previous.go} />
      <IconButton icon="right" small label={next.label} onClick={next.go} />
      <h2 aria-live="polite">{title}</h2>
      <Button small onClick={now}>
        {w.calendar.today}
      </Button>
    </div>
  )
}
