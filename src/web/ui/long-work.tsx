import type { ReactNode } from 'react'
import { useWords } from '../i18n.ts'
import { texts } from '../texts.ts'
import { Button } from './button.tsx'
import { Bar, Chip } from './marks.tsx'
import { ProblemNote } from './states.tsx'
import css from './work.module.css'

interface LongWorkProps {
  title: string
  state: 'running' | 'ready' | 'failed'
  done: number
  total: number
  /** What is being done now. */
  note?: ReactNode
  /** Only where stopping is safe. */
  cancel?: () => void
  /** What came out, when ready: links to files. */
  result?: ReactNode
  problem?: unknown
}

/** Work that goes on in the background: how far it is, what remains, and its result. */
export function LongWork({ title, state, done, total, note, cancel, result, problem }: LongWorkProps) {
  const w = useWords(texts)
  return (
    <div className={css.work}>
      <div className={css.line}>
        <b>{title}</b>
        {state === 'ready' && <Chip tone="done">{w.work.ready}</Chip>}
        {state === 'failed' && <Chip tone="late">{w.work.failed}</Chip>}
        {state === 'running' && cancel && (
          <Button small onClick={cancel}>
            {w.work.cancel}
          </Button>
        )}
      </div>
      {state === 'running' && <Bar share={total ? done / total : 0} label={title} />}
      <div className="small muted" role="status">
        {state === 'running' && `${w.work.done(done, total)}. ${w.work.running}`} {note}
      </div>
      {state === 'ready' && result}
      {state === 'failed' && <ProblemNote problem={problem} />}
    </div>
  )
}
