import type { ReactNode } from 'react'
import { Button } from '../../../web/ui/button.tsx'
import css from './rows.module.css'

interface RowsFieldProps {
  title: string
  help?: string | undefined
  /** The keys of the rows in their order. */
  rows: readonly { id: string }[]
  most: number
  no: (no: number) => string
  remove: { label: (at: number) => string; run: (at: number) => void; fewest?: number }
  add: { label: string; run: () => void }
  children: (at: number) => ReactNode
}

/** Rows of a form one under another, each a group of its own, with one button under all to add the next. */
export function RowsField({ title, help, rows, most, no, remove, add, children }: RowsFieldProps) {
  return (
    <fieldset className={css.rows}>
      <legend className={css.title}>{title}</legend>
      {help && <p className="small muted">{help}</p>}
      {rows.map(({ id }, at) => (
        <fieldset key={id} className={css.row}>
          <legend className="small">{no(at + 1)}</legend>
          {children(at)}
          {rows.length > (remove.fewest ?? 0) && (
            <div>
              <Button small look="quiet" icon="close" onClick={() => remove.run(at)}>
                {remove.label(at)}
              </Button>
            </div>
          )}
        </fieldset>
      ))}
      {rows.length < most && (
        <div>
          <Button small icon="plus" onClick={add.run}>
            {add.label}
          </Button>
        </div>
      )}
    </fieldset>
  )
}

export const Pair = ({ children }: { children: ReactNode }) => <div className={css.pair}>{children}</div>
