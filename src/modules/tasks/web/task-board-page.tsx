import { useWords } from '../../../web/i18n.ts'
import { useSearchPlace } from '../../../web/place.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { Board, type BoardCard } from '../../../web/ui/board.tsx'
import { Button } from '../../../web/ui/button.tsx'
import { Cluster, Stack } from '../../../web/ui/layout.tsx'
import { Loaded, ProblemNote } from '../../../web/ui/states.tsx'
import { offerUndo } from '../../../web/ui/told.tsx'
import { type Task, tasks } from '../contract.ts'
import { screenTexts } from '../texts/screens.ts'
import { DueChip, DutyTags, StateChip } from './task-marks.tsx'
import { TasksHead } from './tasks-head.tsx'
import { useMe } from './use-me.ts'

interface TaskCard extends BoardCard {
  task: Task
}
type ColumnId = 'given' | 'taken' | 'done' | 'accepted'

const columnOf: Partial<Record<Task['state'], ColumnId>> = {
  given: 'given',
  returned: 'given',
  taken: 'taken',
  done: 'done',
}
const order: readonly ColumnId[] = ['given', 'taken', 'done', 'accepted']
const most = 200

/** Open tasks by state; a card goes on as its task may. */
export function TaskBoardPage() {
  const [{ whose = 'mine' }] = useSearchPlace()
  const answer = useQueryOf(
    tasks.listTasks,
    { open: true, perPage: most, ...(whose === 'mine' && { assignee: 'me' as const }) },
    { keep: true },
  )
  return (
    <Stack>
      <TasksHead here="board" />
      <Whose />
      <Loaded of={answer}>{(data) => <TaskBoard shown={data.items} />}</Loaded>
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
    cards: shown.filter(({ state }) => columnOf[state] === id).map(cardOf),
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
    taken: useCommand(tasks.takeTask),
    done: useCommand(tasks.finishTask),
    accepted: useCommand(tasks.acceptTask),
  }
  const undo = useCommand(tasks.undoStep)
  const said = { taken: w.taken, done: w.finished, accepted: w.accepted }
  const mayMove = ({ task }: TaskCard, goal: string): boolean => {
    const isMine = task.assignee.id === me?.id
    if (goal === 'taken') return isMine && columnOf[task.state] === 'given'
    if (goal === 'done') return isMine && task.state !== 'done'
    return goal === 'accepted' && task.state === 'done' && !isMine && task.giver.id === me?.id
  }
  const move = ({ task }: TaskCard, goal: string) => {
    if (goal !== 'taken' && goal !== 'done' && goal !== 'accepted') return
    steps[goal].mutate(
      { id: task.id },
      { onSuccess: () => offerUndo(said[goal], () => undo.mutate({ id: task.id })) },
    )
  }
  const problem = Object.values(steps).find(({ error }) => error)?.error ?? undo.error
  return { mayMove, move, problem }
}
