import type { RecordId } from '../../../kernel/contract.ts'
import { linkTo } from '../../../web/api.ts'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { usePlace } from '../../../web/place.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { RecordDocuments } from '../../../web/record-parts.tsx'
import { servingValue } from '../../../web/serving-choices.ts'
import { ButtonLink } from '../../../web/ui/button.tsx'
import { DutyTags } from '../../../web/ui/duty-tags.tsx'
import { Card, Facts, Row, Stack } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { Chip, DutyTag } from '../../../web/ui/marks.tsx'
import { RecordPage } from '../../../web/ui/record-page.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import { records } from '../../records/contract.ts'
import { type TaskPage as Task, type TaskId, tasks } from '../contract.ts'
import { screenTexts } from '../texts/screens.ts'
import { TaskComments } from './task-comments.tsx'
import { StateChip, useDueReason } from './task-marks.tsx'
import { useNextStep } from './task-steps.tsx'

export function TaskPage() {
  const id = usePlace('taskId') as TaskId
  const task = useQueryOf(tasks.readTask, { id })
  return <Loaded of={task}>{(data) => <TaskRecord task={data} />}</Loaded>
}

function TaskRecord({ task }: { task: Task }) {
  const w = useWords(screenTexts)
  const f = useFormat()
  const history = useQueryOf(records.readHistory, { id: task.id as string as RecordId })
  const { next, dialog } = useNextStep(task)
  const why = useDueReason()(task)
  return (
    <RecordPage
      head={{
        title: task.title,
        crumbs: [{ label: w.tasks, to: '/tasks' }],
        chips: <Chips task={task} />,
        actions: task.can.includes('change') && (
          <ButtonLink to={`/tasks/${task.id}/edit`}>{w.step.change}</ButtonLink>
        ),
      }}
      next={next}
      deadlines={[
        {
          label: w.page.due,
          at: task.dueTime ? task.dueAt : task.dueDay,
          ...(task.late && { tone: 'late' as const }),
          ...(why && { why }),
        },
      ]}
      people={[
        { role: w.page.assignee, name: task.assignee.name, to: `/people/${task.assignee.id}` },
        ...(task.source
          ? []
          : [{ role: w.page.giver, name: task.giver.name, to: `/people/${task.giver.id}` }]),
      ]}
      files={task.attachments.map((one) => ({
        title: one.name,
        to: linkTo(tasks.readAttachment, { id: task.id, attachment: one.id }),
        note: [one.isResult && w.page.resultFile, f.size(one.size)].filter(Boolean).join(' · '),
      }))}
      side={
        <RecordDocuments
          record={task.id as string as RecordId}
          serves={task.serves[0] && servingValue(task.serves[0])}
        />
      }
      history={(history.data?.items ?? []).map(({ id, at, sentence }) => ({ id, at, text: sentence }))}
    >
      <WhatCard task={task} />
      {task.serves.length > 0 && <ServesCard serves={task.serves} />}
      <CourseCard steps={task.steps} />
      <TaskComments task={task.id} />
      {dialog}
    </RecordPage>
  )
}

function Chips({ task }: { task: Task }) {
  const w = useWords(screenTexts)
  return (
    <>
      <StateChip task={task} />
      <DutyTags serves={task.serves} />
      {task.onTime !== null && (
        <Chip tone={task.onTime ? 'done' : 'late'}>{task.onTime ? w.page.onTime : w.page.notOnTime}</Chip>
      )}
      {task.repeats && <Chip>{w.repeats[task.repeats]}</Chip>}
      {task.audience === 'named' && <Chip>{w.page.named}</Chip>}
    </>
  )
}

function WhatCard({ task }: { task: Task }) {
  const w = useWords(screenTexts).page
  return (
    <Card title={w.what}>
      <Stack gap={12}>
        {task.text ? <Written text={task.text} /> : <p className="muted">{w.noText}</p>}
        <Facts
          items={[
            [w.doneMeans, task.doneMeans && <Written text={task.doneMeans} />],
            [w.sourceOf, task.source && <Link to={`/records/${task.source.id}`}>{task.source.title}</Link>],
          ]}
        />
      </Stack>
    </Card>
  )
}

/** As it was typed, line by line. */
const Written = ({ text }: { text: string }) => <div style={{ whiteSpace: 'pre-line' }}>{text}</div>

function ServesCard({ serves }: Pick<Task, 'serves'>) {
  const w = useWords(screenTexts).page
  return (
    <Card title={w.serves}>
      {serves.map(({ duty, no, text, result, expected }) => (
        <Row
          key={`${duty} ${result}`}
          start={no && <DutyTag no={no} />}
          title={<Link to={`/positions/duties/${duty}`}>{text}</Link>}
          sub={result && <Link to={`/positions/results/${result}`}>{expected}</Link>}
          small
        />
      ))}
    </Card>
  )
}

/** What came out and what was answered; that it was taken on stands in the history. */
function CourseCard({ steps }: Pick<Task, 'steps'>) {
  const w = useWords(screenTexts).page
  const f = useFormat()
  const told = steps.filter(({ kind }) => kind !== 'taken')
  if (told.length === 0) return null
  return (
    <Card title={w.course}>
      {told.map(({ id, kind, who, onBehalfOf, at, text }) => (
        <Row
          key={id}
          small
          title={
            <>
              <b>{who}</b> {onBehalfOf && <span className="muted">({w.inPlaceOf(onBehalfOf)}) </span>}
              {w.steps[kind]}
            </>
          }
          sub={text && <Written text={text} />}
          end={<span className="muted num">{f.moment(at)}</span>}
        />
      ))}
    </Card>
  )
}
