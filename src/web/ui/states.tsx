import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { Problem, unreachable } from '../api.ts'
import { useWords } from '../i18n.ts'
import { texts } from '../texts.ts'
import { Button } from './button.tsx'
import { Note } from './marks.tsx'
import css from './states.module.css'

interface EmptyStateProps {
  title: string
  /** What belongs here. */
  children?: ReactNode
  /** The first step, as a button. */
  action?: ReactNode
}

export function EmptyState({ title, children, action }: EmptyStateProps) {
  return (
    <div className={css.state}>
      <h2>{title}</h2>
      {children && <p className="muted">{children}</p>}
      {action && <div className={css.step}>{action}</div>}
    </div>
  )
}

/** A refusal in its place: what happened, what is protected, the nearest step, a number to tell. */
export function ErrorState({ problem, retry }: { problem: unknown; retry?: () => void }) {
  const w = useWords(texts)
  return (
    <div className={css.state} role="alert">
      <ProblemText problem={problem} />
      {retry && (
        <div className={css.step}>
          <Button onClick={retry}>{w.tryAgain}</Button>
        </div>
      )}
    </div>
  )
}

/** The same as a note beside what was refused. */
export function ProblemNote({ problem }: { problem: unknown }) {
  if (!problem) return null
  return (
    <div role="alert">
      <Note tone="late">
        <ProblemText problem={problem} />
      </Note>
    </div>
  )
}

function ProblemText({ problem }: { problem: unknown }) {
  const w = useWords(texts)
  const told = useToldProblem(problem)
  return (
    <>
      <b>{told.title}</b>
      {told.detail && <p>{told.detail}</p>}
      {told.nextStep && <p>{told.nextStep}</p>}
      {told.reference && <p className="small muted">{w.reference(told.reference)}</p>}
    </>
  )
}

interface ToldProblem {
  title: string
  detail?: string | undefined
  nextStep?: string | undefined
  reference?: string | undefined
}

/** The words of a problem; what did not come from our server gets words of our own. */
export function useToldProblem(problem: unknown): ToldProblem {
  const w = useWords(texts)
  if (!(problem instanceof Problem)) return { title: w.broken.title, nextStep: w.broken.nextStep }
  if (problem.type === unreachable) return { title: w.unreachable.title, nextStep: w.unreachable.nextStep }
  // A refusal explains itself; only a failure needs to be looked up in the log.
  return problem.status < 500 ? { ...problem.body, reference: undefined } : problem.body
}

/** Lines that breathe until the content comes. */
export function Skeleton({ lines = 4 }: { lines?: number }) {
  const w = useWords(texts)
  return (
    <div className={css.lines} aria-busy="true">
      <span className="unseen" role="status">
        {w.loading}
      </span>
      {Array.from({ length: lines }, (_, index) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the lines are all alike.
        <div key={index} className={css.line} style={{ width: `${92 - ((index * 17) % 45)}%` }} />
      ))}
    </div>
  )
}

interface LoadedProps<T> {
  of: Pick<UseQueryResult<T, Problem>, 'data' | 'error' | 'refetch'>
  lines?: number
  children: (data: T) => ReactNode
}

/** `<Loaded of={useQueryOf(…)}>{(task) => …}</Loaded>`: skeleton, refusal or the content. */
export function Loaded<T>({ of, lines, children }: LoadedProps<T>) {
  if (of.data !== undefined) return <>{children(of.data)}</>
  if (of.error) return <ErrorState problem={of.error} retry={() => void of.refetch()} />
  return <Skeleton {...(lines && { lines })} />
}
