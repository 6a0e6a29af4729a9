import { type ReactNode, useState } from 'react'
import { useWords } from '../../../web/i18n.ts'
import { useCommand } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { confirmDanger } from '../../../web/ui/confirm-danger.tsx'
import { Stack } from '../../../web/ui/layout.tsx'
import type { NextStep } from '../../../web/ui/record-page.tsx'
import { ProblemNote } from '../../../web/ui/states.tsx'
import { announce, offerUndo } from '../../../web/ui/told.tsx'
import { type TaskPage as Task, tasks } from '../contract.ts'
import { screenTexts } from '../texts/screens.ts'
import { type Asking, StepDialog } from './step-dialog.tsx'
import { useMe } from './use-me.ts'

/** What may be done now, the next step first, and in words why the rest may not. */
export function useNextStep(task: Task): { next: NextStep; dialog: ReactNode } {
  const [asking, setAsking] = useState<Asking>()
  const { after, blocked } = useReasons(task)
  // What one changes stands in the heading; without any other step nothing more is asked.
  const hasStep = task.can.some((action) => action !== 'change')
  const next = { ...(hasStep && { step: <Steps task={task} ask={setAsking} /> }), after, blocked }
  const dialog = <StepDialog task={task} asking={asking} close={() => setAsking(undefined)} />
  return { next, dialog }
}

function Steps({ task, ask }: { task: Task; ask: (asking: Asking) => void }) {
  const w = useWords(screenTexts).step
  const can = (action: Task['can'][number]) => task.can.includes(action)
  const quick = useQuickSteps(task)
  return (
    <Stack gap={8}>
      <ProblemNote problem={quick.problem} />
      {can('accept') && (
        <Button look="go" wide onClick={() => ask('accept')}>
          {w.accept}
        </Button>
      )}
      {can('return') && (
        <Button wide onClick={() => ask('return')}>
          {w.return}
        </Button>
      )}
      {can('take') && (
        <Button look="go" wide busy={quick.busy} onClick={quick.take}>
          {w.take}
        </Button>
      )}
      {can('finish') && (
        <Button look={can('take') ? 'plain' : 'go'} wide onClick={() => ask('finish')}>
          {w.finish}
        </Button>
      )}
      {can('undo') && (
        <Button icon="undo" wide busy={quick.busy} onClick={quick.undo}>
          {w.undo}
        </Button>
      )}
      {can('endRecurrence') && (
        <Button look="quiet" wide onClick={quick.endRecurrence}>
          {w.endRecurrence}
        </Button>
      )}
      {can('withdraw') && (
        <Button look="quiet" wide onClick={() => ask('withdraw')}>
          {w.withdraw}
        </Button>
      )}
    </Stack>
  )
}

/** Steps that need no words. */
function useQuickSteps({ id }: Pick<Task, 'id'>) {
  const words = useWords(screenTexts)
  const w = words.step
  const say = (message: string) => ({ done: () => announce(message) })
  const undo = useCommand(tasks.undoStep, say(w.undone))
  const take = useCommand(tasks.takeTask, { done: () => offerUndo(w.taken, () => undo.mutate({ id })) })
  const end = useCommand(tasks.endRecurrence, say(w.recurrenceEnded))
  const endRecurrence = async () => {
    const { title, consequence } = words.endRecurrenceAsk
    if (await confirmDanger({ title, consequence, action: w.endRecurrence })) end.mutate({ id })
  }
  return {
    take: () => take.mutate({ id }),
    undo: () => undo.mutate({ id }),
    endRecurrence,
    busy: take.isPending || undo.isPending,
    problem: take.error ?? undo.error ?? end.error,
  }
}

/** Said beforehand, so that nobody has to try. */
function useReasons(task: Task): Required<Pick<NextStep, 'after' | 'blocked'>> {
  const w = useWords(screenTexts).step
  const me = useMe()
  const isMine = task.assignee.id === me?.id
  const isOpen = task.state === 'given' || task.state === 'taken' || task.state === 'returned'
  const waits = task.state === 'done' && task.needsAnswer
  const isBlocked = waits && !task.can.includes('accept') && task.giver.id === me?.id
  const notDone = isOpen && task.needsAnswer && task.giver.id === me?.id && !isMine
  return {
    after: [
      isOpen && isMine && task.needsAnswer && w.afterFinish(task.giver.name),
      isOpen && !isMine && w.notYours(task.assignee.name),
      waits && task.giver.id !== me?.id && w.waitsAnswer(task.giver.name),
      isOpen && task.source && w.deadline,
    ]
      .filter(Boolean)
      .join(' '),
    blocked: [
      ...(isBlocked ? [{ what: w.acceptBlocked, reason: w.ownWork }] : []),
      ...(notDone ? [{ what: w.acceptBlocked, reason: w.notDone }] : []),
    ],
  }
}
