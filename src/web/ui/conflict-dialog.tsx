import clsx from 'clsx'
import type { ReactNode } from 'react'
import { useWords } from '../i18n.ts'
import { texts } from '../texts.ts'
import { Button } from './button.tsx'
import { Dialog } from './dialog.tsx'
import css from './work.module.css'

export interface ConflictField {
  label: string
  mine: ReactNode
  theirs: ReactNode
  differs: boolean
}

interface ConflictDialogProps {
  opened: boolean
  /** Who saved meanwhile. */
  who: string
  fields: readonly ConflictField[]
  /** Saves mine over the version that is now current. */
  keepMine: () => void
  keepTheirs: () => void
  close: () => void
  busy?: boolean
}

/** Two people edited the same: both versions beside each other, and the second to save chooses. */
export function ConflictDialog({
  opened,
  who,
  fields,
  keepMine,
  keepTheirs,
  close,
  busy,
}: ConflictDialogProps) {
  const w = useWords(texts)
  const foot = (
    <>
      <Button onClick={keepTheirs}>{w.conflict.keepTheirs}</Button>
      <Button look="go" onClick={keepMine} {...(busy && { busy })}>
        {w.conflict.keepYours}
      </Button>
    </>
  )
  return (
    <Dialog opened={opened} close={close} title={w.conflict.title} width={760} foot={foot}>
      <p>{w.conflict.text}</p>
      <div className={css.sides}>
        <Side title={w.conflict.yours} fields={fields} side="mine" />
        <Side title={w.conflict.theirs(who)} fields={fields} side="theirs" />
      </div>
    </Dialog>
  )
}

function Side({
  title,
  fields,
  side,
}: {
  title: string
  fields: readonly ConflictField[]
  side: 'mine' | 'theirs'
}) {
  const w = useWords(texts)
  return (
    <section className={css.side} aria-label={title}>
      <h3>{title}</h3>
      <dl>
        {fields.map((field) => (
          <div key={field.label}>
            <dt>{field.label}</dt>
            <dd>
              <span className={clsx(field.differs && css.differs)}>{field[side] || w.conflict.empty}</span>
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
