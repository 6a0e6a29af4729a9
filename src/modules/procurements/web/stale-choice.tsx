import { type RefObject, useState } from 'react'
import type { FactType } from '../../../kernel/fact.ts'
import { Problem } from '../../../web/api.ts'
import { ConflictDialog, type ConflictField } from '../../../web/ui/conflict-dialog.tsx'
import type { KitForm } from '../../../web/ui/form/use-form.ts'
import { useWhoChanged } from '../../../web/who-changed.ts'
import type { ProcurementId } from '../contract.ts'

interface StaleProps<T> {
  form: Pick<KitForm, 'problem' | 'attempts' | 'submit' | 'startOver'>
  /** The version that one began to write on: an answer that comes later must not let one write over it unseen. */
  seen: RefObject<number>
  read: () => Promise<T>
  record: ProcurementId
  /** Whoever did this newest is named. */
  deed: FactType
  fields: (theirs: T) => readonly ConflictField[]
  leave: () => void
}

/** Somebody saved meanwhile: both versions beside each other; nothing is written until one is chosen. */
export function StaleChoice<T extends { readonly version: number }>(props: StaleProps<T>) {
  const { problem, attempts } = props.form
  const isStale = problem instanceof Problem && problem.type === 'kernel.ChangedMeanwhile'
  return isStale ? <Choice key={attempts} {...props} /> : null
}

function Choice<T extends { readonly version: number }>(props: StaleProps<T>) {
  const { form, seen, read, record, deed, fields, leave } = props
  const who = useWhoChanged(record, [deed])
  const [theirs, setTheirs] = useState<T>()
  const [asked, setAsked] = useState(false)
  const [closed, setClosed] = useState(false)
  if (!asked) {
    setAsked(true)
    void read().then(setTheirs)
  }
  if (!theirs) return null
  const keepMine = () => {
    seen.current = theirs.version
    setClosed(true)
    void form.submit()
  }
  const keepTheirs = () => {
    form.startOver()
    leave()
  }
  return (
    <ConflictDialog
      opened={!closed}
      fields={fields(theirs)}
      {...{ who, keepMine, keepTheirs }}
      close={() => setClosed(true)}
    />
  )
}
