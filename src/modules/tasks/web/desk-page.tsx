import type { OutputOf } from '../../../kernel/contract.ts'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { isAllowed, useMay, useSession } from '../../../web/session.ts'
import { ButtonLink } from '../../../web/ui/button.tsx'
import { DutyTags } from '../../../web/ui/duty-tags.tsx'
import { Card, Cluster, Columns, Row, Stack } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { Chip } from '../../../web/ui/marks.tsx'
import { PageHead } from '../../../web/ui/page-head.tsx'
import { EmptyState, Loaded } from '../../../web/ui/states.tsx'
import { permissions as keeping } from '../../administration/contract.ts'
import { permissions, type Task, tasks } from '../contract.ts'
import { screenTexts } from '../texts/screens.ts'
import { GapsCard, SpineCard, useSpine } from './desk-spine.tsx'
import { DueChip, DueWhy, useDueWords } from './task-marks.tsx'

type Desk = OutputOf<typeof tasks.readDesk>

/** What asks for something today, what one waits for, and what the duties still lack. */
export function DeskPage() {
  const { session } = useSession()
  if (!isAllowed(session, permissions.read)) return <BareDesk />
  return <FullDesk />
}

/** Whoever has no role in a team has no tasks to be shown. */
function BareDesk() {
  const w = useWords(screenTexts).desk
  return (
    <>
      <PageHead title={useGreeting()} />
      <EmptyState title={w.bare} action={<Places />}>
        {w.bareText}
      </EmptyState>
    </>
  )
}

function Places() {
  const w = useWords(screenTexts).desk.places
  const may = useMay()
  return (
    <Cluster>
      {may(keeping.manage) && <ButtonLink to="/administration">{w.administration}</ButtonLink>}
      <ButtonLink to="/people">{w.people}</ButtonLink>
      <ButtonLink to="/rulebook">{w.rulebook}</ButtonLink>
    </Cluster>
  )
}

function FullDesk() {
  const desk = useQueryOf(tasks.readDesk, {}, { every: 120_000 })
  const spine = useSpine()
  const may = useMay()
  return (
    <Stack>
      <DeskHead desk={desk.data} />
      {may(keeping.manage) && <Places />}
      {spine && <SpineCard spine={spine} />}
      <Loaded of={desk} lines={8}>
        {(data) => (
          <Columns
            side={
              <>
                <WaitingCard tasks={data.waiting} />
                <WeekCard tasks={data.thisWeek} later={data.later} />
              </>
            }
          >
            <ActCard desk={data} />
            {spine && <GapsCard spine={spine} />}
          </Columns>
        )}
      </Loaded>
    </Stack>
  )
}

function DeskHead({ desk }: { desk: Desk | undefined }) {
  const w = useWords(screenTexts)
  const f = useFormat()
  const may = useMay()
  const parts = desk && [
    capital(f.longDay(desk.today)),
    !desk.isWorkingDay && w.desk.restDay,
    desk.nextWorkingDay && w.desk.nextWorkingDay(f.shortDay(desk.nextWorkingDay)),
  ]
  return (
    <PageHead
      title={useGreeting()}
      sub={parts?.filter(Boolean).join(' · ')}
      actions={
        may(permissions.work) && (
          <ButtonLink to="/tasks/new" look="go" icon="plus">
            {w.newTask}
          </ButtonLink>
        )
      }
    />
  )
}

function useGreeting(): string {
  const w = useWords(screenTexts).desk
  const f = useFormat()
  const { session } = useSession()
  const hour = Number(f.time(new Date()).slice(0, 2))
  const first = session?.person.name.split(' ')[0] ?? ''
  return hour < 11 ? w.morning(first) : hour < 18 ? w.day(first) : w.evening(first)
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

function ActCard({ desk }: { desk: Desk }) {
  const w = useWords(screenTexts)
  const due = useDueWords()
  const now = [...desk.late, ...desk.dueToday]
  const [next] = desk.thisWeek
  return (
    <Card title={w.desk.act}>
      {desk.toAnswer.map((task) => (
        <TaskRow
          key={task.id}
          task={task}
          sub={w.row.doneBy(task.assignee.name)}
          end={<Chip tone="soon">{w.row.answer}</Chip>}
        />
      ))}
      {now.map((task) => (
        <TaskRow
          key={task.id}
          task={task}
          end={
            <>
              <DueWhy task={task} />
              <DueChip task={task} />
            </>
          }
        />
      ))}
      {now.length + desk.toAnswer.length === 0 && (
        <p className="muted">
          {w.desk.actNothing} {next && w.desk.actNext(next.title, due(next).text)}
        </p>
      )}
    </Card>
  )
}

interface TaskRowProps {
  task: Task
  sub?: string
  end: React.ReactNode
}

function TaskRow({ task, sub, end }: TaskRowProps) {
  const w = useWords(screenTexts)
  const origin =
    task.source?.title ?? (task.giver.id === task.assignee.id ? w.row.own : w.row.givenBy(task.giver.name))
  return (
    <Row
      start={<DutyTags serves={task.serves} />}
      title={<Link to={placeOf(task)}>{task.title}</Link>}
      sub={sub ?? origin}
      end={end}
    />
  )
}

/** A deadline is met where its record is; other tasks have a page of their own. */
const placeOf = ({ id, source }: Task): string => (source ? `/records/${source.id}` : `/tasks/${id}`)

function WaitingCard({ tasks: waiting }: { tasks: readonly Task[] }) {
  const w = useWords(screenTexts)
  const shown = waiting.slice(0, 6)
  return (
    <Card
      title={w.desk.waiting}
      aside={
        waiting.length > shown.length && (
          <Link to="/tasks?giver=me&open=true">{w.desk.more(waiting.length - shown.length)}</Link>
        )
      }
    >
      {shown.length === 0 && <p className="small muted">{w.desk.waitingNothing}</p>}
      {shown.map((task) => (
        <Row
          key={task.id}
          small
          title={<Link to={`/tasks/${task.id}`}>{task.title}</Link>}
          sub={w.row.waitsFor(task.state === 'done' ? task.giver.name : task.assignee.name)}
          end={<DueChip task={task} />}
        />
      ))}
    </Card>
  )
}

function WeekCard({ tasks: week, later }: { tasks: readonly Task[]; later: number }) {
  const w = useWords(screenTexts).desk
  const f = useFormat()
  return (
    <Card title={w.week} aside={later > 0 && <Link to="/tasks?assignee=me&open=true">{w.later(later)}</Link>}>
      {week.length === 0 && <p className="small muted">{w.weekNothing}</p>}
      {week.map((task) => (
        <Row
          key={task.id}
          small
          start={<b className="num">{f.shortDay(task.dueDay)}</b>}
          title={
            <>
              {task.dueTime && <span className="num">{f.clock(task.dueTime)} </span>}
              <Link to={`/tasks/${task.id}`}>{task.title}</Link>
            </>
          }
        />
      ))}
    </Card>
  )
}
