import type { ReactNode } from 'react'
import { useFormat } from '../format.ts'
import { useWords } from '../i18n.ts'
import { texts } from '../texts.ts'
import { HistoryCard, type HistoryEntry } from './history.tsx'
import { Card, Columns, Stack } from './layout.tsx'
import { Link } from './link.tsx'
import { Chip, type Tone } from './marks.tsx'
import { PageHead, type PageHeadProps } from './page-head.tsx'
import css from './record-page.module.css'
import { type Reason, Why } from './why.tsx'

export interface NextStep {
  /** The one next step: a button. */
  step?: ReactNode
  /** What comes after it. */
  after?: ReactNode
  /** What can't be done yet, why, and what helps. */
  blocked?: readonly { what: string; reason: ReactNode }[]
}

export interface Deadline {
  label: string
  /** `YYYY-MM-DD` or a moment. */
  at: string
  tone?: Tone
  why?: Reason
}

interface RecordPageProps {
  head: PageHeadProps
  next?: NextStep
  deadlines?: readonly Deadline[]
  people?: readonly { role: string; name: string; to?: string }[]
  /** What came with the record itself. */
  files?: readonly { title: string; to: string; note?: string }[]
  history?: readonly HistoryEntry[]
  /** More cards for the right column, before the history. */
  side?: ReactNode
  /** The work in the middle. */
  children: ReactNode
}

/** One record: heading, the work in the middle, and at the right what next, deadlines, people, files, history. */
export function RecordPage({ head, children, ...side }: RecordPageProps) {
  return (
    <>
      <PageHead {...head} />
      <Columns side={<SideCards {...side} />}>{children}</Columns>
    </>
  )
}

function SideCards({
  next,
  deadlines,
  people,
  files,
  history,
  side,
}: Omit<RecordPageProps, 'head' | 'children'>) {
  const w = useWords(texts)
  const byRole = people?.map(({ role, name, to }) => ({
    name: role,
    value: to ? <Link to={to}>{name}</Link> : <b>{name}</b>,
  }))
  const byName = files?.map(({ title, to, note }) => ({ name: <Link to={to}>{title}</Link>, value: note }))
  return (
    <>
      {next && <NextCard next={next} />}
      {deadlines && deadlines.length > 0 && <DeadlinesCard deadlines={deadlines} />}
      <LinesCard title={w.record.people} items={byRole} />
      <LinesCard title={w.record.files} items={byName} />
      {side}
      {history && <HistoryCard entries={history} />}
    </>
  )
}

function NextCard({ next }: { next: NextStep }) {
  const w = useWords(texts)
  const nothing = !next.step && !next.after && !next.blocked?.length
  return (
    <Card title={w.record.next}>
      <Stack gap={8}>
        {nothing && <div className="muted small">{w.record.nothingNext}</div>}
        {next.step}
        {next.after && <div className="small muted">{next.after}</div>}
        {next.blocked?.map(({ what, reason }) => (
          <div key={what} className="small">
            <b>{what}</b> <span className="muted">{reason}</span>
          </div>
        ))}
      </Stack>
    </Card>
  )
}

function DeadlinesCard({ deadlines }: { deadlines: readonly Deadline[] }) {
  const w = useWords(texts)
  const f = useFormat()
  const items = deadlines.map(({ label, at, tone, why }) => ({
    name: label,
    value: (
      <>
        {tone ? <Chip tone={tone}>{f.dayOrMoment(at)}</Chip> : <b className="num">{f.dayOrMoment(at)}</b>}{' '}
        {why && <Why reason={why} />}
      </>
    ),
  }))
  return <LinesCard title={w.record.deadlines} items={items} />
}

interface Line {
  name: ReactNode
  value: ReactNode
}

/** Nothing when there are no lines. */
function LinesCard({ title, items }: { title: string; items: readonly Line[] | undefined }) {
  if (!items?.length) return null
  return (
    <Card title={title}>
      <ul className={css.lines}>
        {items.map(({ name, value }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the lines are shown as given, once.
          <li key={index} className={`${css.line} small`}>
            <span className={css.lineName}>{name}</span>
            <span>{value}</span>
          </li>
        ))}
      </ul>
    </Card>
  )
}
