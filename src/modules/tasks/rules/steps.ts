import { type Action, problems, type TaskState } from '../contract.ts'

/** What the rules need to know of a task. */
export interface TaskFacts {
  readonly state: TaskState
  readonly assignee: string
  readonly giver: string
  /** A deadline of a record, set by a rule. */
  readonly isDeadline: boolean
}

/** Who acts: the person, and whose work it is while substituting. */
export interface Doer {
  readonly person: string
  readonly work: string
  /** May give and answer in the task's team (a manager there). */
  readonly leads: boolean
  readonly name: (id: string) => string
}

const open: readonly TaskState[] = ['given', 'taken', 'returned']
const ended: readonly TaskState[] = ['accepted', 'withdrawn']

/** Somebody's answer is needed where somebody else gave the task. */
export const needsAnswer = (task: TaskFacts): boolean => !task.isDeadline && task.giver !== task.assignee

/** Nothing more can happen with it: accepted, withdrawn, or done where no answer is needed. */
export const isEnded = (task: TaskFacts): boolean =>
  ended.includes(task.state) || (task.state === 'done' && !needsAnswer(task))

const isMine = (task: TaskFacts, doer: Doer) => doer.work === task.assignee
const answersFor = (task: TaskFacts, doer: Doer) => doer.work === task.giver || doer.leads

function demandOpen(task: TaskFacts, doer: Doer): void {
  if (isEnded(task)) throw problems.TaskEnded({ state: task.state })
  if (task.state === 'done') throw problems.TaskWaitsForAnswer({ name: doer.name(task.giver) })
}

function demandMine(task: TaskFacts, doer: Doer): void {
  if (!isMine(task, doer)) throw problems.NotYourTask({ name: doer.name(task.assignee) })
}

function demandAnswer(task: TaskFacts, doer: Doer): void {
  if (!answersFor(task, doer)) throw problems.NotYourAnswer({ name: doer.name(task.giver) })
}

/** @throws NotYourTask, TaskEnded, TaskWaitsForAnswer, TaskAlreadyTaken */
export function take(task: TaskFacts, doer: Doer): TaskState {
  demandMine(task, doer)
  demandOpen(task, doer)
  if (task.state === 'taken') throw problems.TaskAlreadyTaken({})
  return 'taken'
}

/** @throws NotYourTask, TaskEnded, TaskWaitsForAnswer */
export function finish(task: TaskFacts, doer: Doer): TaskState {
  demandMine(task, doer)
  demandOpen(task, doer)
  return 'done'
}

/** @param doers everyone who had a hand in the result. @throws NotYourAnswer, TaskEnded, TaskNotDone, OwnWorkAccepted */
export function answer(
  task: TaskFacts,
  doer: Doer,
  { how, doers }: { how: 'accepted' | 'returned'; doers: readonly string[] },
): TaskState {
  demandAnswer(task, doer)
  if (isEnded(task)) throw problems.TaskEnded({ state: task.state })
  if (task.state !== 'done') throw problems.TaskNotDone({})
  const hands = [task.assignee, ...doers]
  // Not in another's place either: the substitute who did the work is not the one who judges it.
  if (hands.includes(doer.person) || hands.includes(doer.work)) throw problems.OwnWorkAccepted({})
  return how
}

/** @throws DeadlineNotYours, NotYourAnswer, TaskEnded */
export function withdraw(task: TaskFacts, doer: Doer): TaskState {
  if (task.isDeadline) throw problems.DeadlineNotYours({})
  demandAnswer(task, doer)
  if (isEnded(task)) throw problems.TaskEnded({ state: task.state })
  return 'withdrawn'
}

/** What is done and waits for an answer is not changed under the doer's hands. @throws DeadlineNotYours, NotYourAnswer, TaskEnded, TaskWaitsForAnswer */
export function change(task: TaskFacts, doer: Doer): void {
  if (task.isDeadline) throw problems.DeadlineNotYours({})
  demandAnswer(task, doer)
  demandOpen(task, doer)
}

const undoMinutes = 10
export interface LatestStep {
  readonly person: string | null
  readonly at: Date
}
/** One's own latest step, for ten minutes. @throws NothingToUndo */
export function undo<S extends LatestStep>(latest: S | undefined, doer: Doer, now: Date): S {
  const isFresh = latest && now.getTime() - latest.at.getTime() <= undoMinutes * 60_000
  if (!isFresh || latest.person !== doer.person) throw problems.NothingToUndo({})
  return latest
}

interface Situation {
  readonly task: TaskFacts
  readonly doer: Doer
  readonly doers: readonly string[]
  readonly latest: LatestStep | undefined
  readonly repeats: boolean
  readonly now: Date
}

/** What the reader may do now: the same rules, asked beforehand, so that the screen offers nothing else. */
export function allowedActions({ task, doer, doers, latest, repeats, now }: Situation): Action[] {
  const tries: Record<Action, () => unknown> = {
    take: () => take(task, doer),
    finish: () => finish(task, doer),
    accept: () => answer(task, doer, { how: 'accepted', doers }),
    return: () => answer(task, doer, { how: 'returned', doers }),
    withdraw: () => withdraw(task, doer),
    change: () => change(task, doer),
    undo: () => undo(latest, doer, now),
    endRecurrence: () => {
      if (!repeats) throw problems.NoRecurrence({})
      demandAnswer(task, doer)
    },
  }
  return (Object.keys(tries) as Action[]).filter((action) => isAllowed(tries[action]))
}

function isAllowed(attempt: () => unknown): boolean {
  try {
    attempt()
    return true
  } catch {
    return false
  }
}

/** Whether it was done by the due moment. */
export const isOnTime = (doneAt: Date, dueAt: Date): boolean => doneAt <= dueAt

export const isLate = (task: { state: TaskState; dueAt: Date }, now: Date): boolean =>
  open.includes(task.state) && task.dueAt < now
