import { useState } from 'react'
import type { CallOf } from '../../../kernel/contract.ts'
import { call, Problem } from '../../../web/api.ts'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useGo, usePlace } from '../../../web/place.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { ConflictDialog } from '../../../web/ui/conflict-dialog.tsx'
import { FormPage } from '../../../web/ui/form/form.tsx'
import { useOperationForm } from '../../../web/ui/form/use-form.ts'
import { Loaded } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { useWhoChanged } from '../../../web/who-changed.ts'
import { facts, type TaskPage as Task, type TaskId, tasks } from '../contract.ts'
import { screenTexts } from '../texts/screens.ts'
import { TaskFields } from './task-fields.tsx'

export function EditTaskPage() {
  const id = usePlace('taskId') as TaskId
  // Asked once: what is typed must not be swept away by a newer answer.
  const [opened] = useState(id)
  const task = useQueryOf(tasks.readTask, { id: opened })
  return <Loaded of={task}>{(data) => <EditForm key={data.id} task={data} />}</Loaded>
}

type Change = CallOf<typeof tasks.changeTask>

function EditForm({ task }: { task: Task }) {
  const w = useWords(screenTexts)
  const go = useGo()
  const { id, version, title, text, doneMeans, dueDay, dueTime } = task
  const leave = () => go(`/tasks/${id}`)
  const form = useOperationForm(tasks.changeTask, {
    initial: { id, version, title, text, doneMeans, dueDay, dueTime: dueTime ?? '' },
    done: () => {
      announce(w.form.saved)
      leave()
    },
    draft: `tasks.change:${id}`,
    refusedAt: { 'tasks.DueInPast': 'dueDay' },
    required: ['title', 'dueDay'],
  })
  const isStale = form.problem instanceof Problem && form.problem.type === 'kernel.ChangedMeanwhile'
  const keepMine = async (current: Task) => {
    form.handle.setValue('version', current.version)
    await form.submit()
  }
  const keepTheirs = () => {
    form.startOver()
    leave()
  }
  return (
    <>
      <FormPage
        form={form}
        title={w.form.change}
        crumbs={[
          { label: w.tasks, to: '/tasks' },
          { label: task.title, to: `/tasks/${id}` },
        ]}
        submit={w.form.save}
        cancel={`/tasks/${id}`}
      >
        <TaskFields form={form} />
      </FormPage>
      {isStale && (
        <Conflict
          key={form.attempts}
          mine={form.handle.getValues()}
          keepMine={(current) => void keepMine(current)}
          keepTheirs={keepTheirs}
        />
      )}
    </>
  )
}

interface ConflictProps {
  mine: Change
  keepMine: (current: Task) => void
  keepTheirs: () => void
}

/** Both versions beside each other; nothing is written until one is chosen. */
function Conflict({ mine, keepMine, keepTheirs }: ConflictProps) {
  const w = useWords(screenTexts).form
  const f = useFormat()
  const current = useCurrent(mine.id as TaskId)
  const who = useWhoChanged(mine.id, changes)
  const [closed, setClosed] = useState(false)
  if (!current) return null
  const due = ({ dueDay, dueTime }: Pick<Change, 'dueDay' | 'dueTime'>) =>
    [dueDay && f.day(dueDay), dueTime && f.clock(dueTime)].filter(Boolean).join(' ')
  const pairs = [
    [w.title, mine.title, current.title],
    [w.text, mine.text, current.text],
    [w.doneMeans, mine.doneMeans, current.doneMeans],
    [w.dueDay, due(mine), due(current)],
  ] as const
  return (
    <ConflictDialog
      opened={!closed}
      who={who}
      fields={pairs.map(([label, own = '', theirs = '']) => ({
        label,
        mine: own,
        theirs,
        differs: own !== theirs,
      }))}
      keepMine={() => keepMine(current)}
      keepTheirs={keepTheirs}
      close={() => setClosed(true)}
    />
  )
}

const changes = [facts.TaskChanged, facts.DueMoved, facts.TaskHandedOn]

/** The task as it is now, past what this page was opened with. */
function useCurrent(id: TaskId): Task | undefined {
  const [current, setCurrent] = useState<Task>()
  const [asked, setAsked] = useState(false)
  if (!asked) {
    setAsked(true)
    void call(tasks.readTask, { id }).then(setCurrent)
  }
  return current
}
