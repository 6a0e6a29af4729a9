import { addDays, dayOf } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useSearchPlace } from '../../../web/place.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { Board, type BoardCard } from '../../../web/ui/board.tsx'
import { Button } from '../../../web/ui/button.tsx'
import { DutyTags } from '../../../web/ui/duty-tags.tsx'
import { Cluster, Stack } from '../../../web/ui/layout.tsx'
import { Loaded, ProblemNote } from '../../../web/ui/states.tsx'
import { offerUndo } from '../../../web/ui/told.tsx'
import { type Task, tasks } from '../contract.ts'
import { screenTexts } from '../texts/screens.ts'
import { DueChip, StateChip } from './task-marks.tsx'
import { TasksHead } from './tasks-head.tsx'
import { useMe } from './use-me.ts'

interface TaskCard extends BoardCard {
  task: Task
}
const order = ['given', 'taken', 'done', 'accepted'] as const
type ColumnId = (typeof order)[number]

/** Somebody else's answer is awaited; one's own task and a deadline are over when they are done. */
const needsAnswer = ({ giver, assignee, source }: Task): boolean => !source && giver.id !== assignee.id

function columnOf(task: Task): ColumnId | undefined {
  if (task.state === 'withdrawn') return undefined
  if (task.state === 'done') return needsAnswer(task) ? 'done' : 'accepted'
  return task.state === 'returned' ? 'given' : task.state
}

const most = 200
const daysBack = 14

/** Tasks by state, the finished ones of the last weeks; a card goes on as its task may. */
export function TaskBoardPage() {
  const [{ whose = 'mine' }] = useSearchPlace()
  const who = whose === 'mine' ? { assignee: ['me'] } : {}
  const open = useQueryOf(tasks.listTasks, { ...who, open: true, perPage: most }, { keep: true })
  const recently = addDays(dayOf(new Date()), -daysBack)
  const over = useQueryOf(
    tasks.listTasks,
    { ...who, states: ['done', 'accepted'], dueFrom: recently, sort: '-due', perPage: 50 },
    { keep: true },
  )
  const finished = over.data?.items.filter((task) => columnOf(task) === 'accepted') ?? []
  return (
    <Stack>
      <TasksHead here="board" />
      <Whose />
      <Loaded of={open}>{(data) => <TaskBoard shown={[...data.items, ...finished]} />}</Loaded>
    </Stack>
  )
}

/** One's own tasks or those of the team. */
export function Whose() {
  const w = useWords(screenTexts).board
  const [{ whose = 'mine' }, change] = useSearchPlace()
  return (
    <fieldset style={{ border: 0, padding: 0, margin: 0 }}>
      <legend className="unseen">{w.whose}</legend>
      <Cluster>
        {(['mine', 'team'] as const).map((one) => (
          <Button
            key={one}
            small
            aria-pressed={whose === one}
            look={whose === one ? 'plain' : 'quiet'}
            onClick={() => change({ whose: one === 'mine' ? undefined : one })}
          >
            {w[one]}
          </Button>
        ))}
      </Cluster>
    </fieldset>
  )
}

function TaskBoard({ shown }: { shown: readonly Task[] }) {
  const w = useWords(screenTexts).board
  const { mayMove, move, problem } = useMoving()
  const columns = order.map((id) => ({
    id,
    title: w.columns[id],
    cards: shown.filter((task) => columnOf(task) === id).map(cardOf),
  }))
  return (
    <>
      <ProblemNote problem={problem} />
      <Board<TaskCard> label={w.label} columns={columns} move={move} mayMove={mayMove} />
    </>
  )
}

const cardOf = (task: Task): TaskCard => ({
  id: task.id,
  title: task.title,
  to: `/tasks/${task.id}`,
  task,
  body: (
    <Cluster gap={4}>
      <DutyTags serves={task.serves} />
      <DueChip task={task} />
      {task.state === 'returned' && <StateChip task={task} />}
    </Cluster>
  ),
})

/** One takes and finishes one's own tasks, and accepts what others did at one's wish. */
function useMoving() {
  const w = useWords(screenTexts).step
  const me = useMe()
  const steps = {
    take: useCommand(tasks.takeTask),
    finish: useCommand(tasks.finishTask),
    accept: useCommand(tasks.acceptTask),
  }
  const undo = useCommand(tasks.undoStep)
  const said = { take: w.taken, finish: w.finished, accept: w.accepted }
  const stepTo = (task: Task, goal: string): keyof typeof steps | undefined => {
    const isMine = task.assignee.id === me?.id
    const at = columnOf(task)
    if (goal === 'taken') return isMine && at === 'given' ? 'take' : undefined
    if (goal !== 'done' && goal !== 'accepted') return undefined
    if (at === 'done')
      return goal === 'accepted' && !isMine && task.giver.id === me?.id ? 'accept' : undefined
    return isMine && at !== 'accepted' && needsAnswer(task) === (goal === 'done') ? 'finish' : undefined
  }
  const mayMove = ({ task }: TaskCard, goal: string): boolean => stepTo(task, goal) !== undefined
  const move = ({ task: { id }, task }: TaskCard, goal: string) => {
    const step = stepTo(task, goal)
    if (step)
      steps[step].mutate({ id }, { onSuccess: () => offerUndo(said[step], () => undo.mutate({ id })) })
  }
  const problem = Object.values(steps).find(({ error }) => error)?.error ?? undo.error
  return { mayMove, move, problem }
}
