import { useState } from 'react'
import { useWords } from '../../i18n.ts'
import { texts } from '../../texts.ts'
import { Button, TextButton } from '../button.tsx'
import { ProblemNote } from '../states.tsx'
import css from './list.module.css'

export interface BulkAction<R> {
  label: string
  /** Resolves to false when the person changed their mind. */
  run: (rows: readonly R[]) => Promise<unknown>
  danger?: boolean
}

interface BulkBarProps<R> {
  rows: readonly R[]
  actions: readonly BulkAction<R>[]
  clear: () => void
}

/** What can be done with all the chosen rows at once; stands below while something is chosen. */
export function BulkBar<R>({ rows, actions, clear }: BulkBarProps<R>) {
  const w = useWords(texts)
  const [running, setRunning] = useState<string>()
  const [problem, setProblem] = useState<unknown>()
  const start = async (action: BulkAction<R>) => {
    setRunning(action.label)
    setProblem(undefined)
    try {
      if ((await action.run(rows)) !== false) clear()
    } catch (cause) {
      setProblem(cause)
    } finally {
      setRunning(undefined)
    }
  }
  if (rows.length === 0) return null
  return (
    <section className={css.bulk} aria-label={w.list.selected(rows.length)}>
      <b role="status">{w.list.selected(rows.length)}</b>
      {actions.map((action) => (
        <Button
          key={action.label}
          small
          look={action.danger ? 'danger' : 'plain'}
          busy={running === action.label}
          onClick={() => void start(action)}
        >
          {action.label}
        </Button>
      ))}
      <TextButton className="small" onClick={clear}>
        {w.list.clearSelection}
      </TextButton>
      <ProblemNote problem={problem} />
    </section>
  )
}
