import { type ReactNode, useEffect, useId } from 'react'
import { type FieldValues, type Path, useController } from 'react-hook-form'
import { useWords } from '../../i18n.ts'
import { texts } from '../../texts.ts'
import { Icon } from '../icon.tsx'
import css from './field.module.css'
import type { KitForm } from './use-form.ts'

/** What every field of the kit takes. */
export interface FieldProps<V extends FieldValues> {
  form: KitForm<V>
  name: Path<V>
  label: string
  /** Under the label; an example belongs here. */
  help?: ReactNode
}

/** One field of a form: its value, its error, and the ids that tie label, help and error to it. */
export function useField<V extends FieldValues>({ form, name, label, help }: FieldProps<V>) {
  const id = useId()
  const { field, fieldState } = useController({ control: form.handle.control, name })
  useEffect(() => {
    form.labels.set(name, label)
  }, [form.labels, name, label])
  const error = messageOf(fieldState.error)
  const describedBy = [help && `${id}-help`, error && `${id}-error`].filter(Boolean).join(' ') || undefined
  const input = { id, 'aria-describedby': describedBy, 'aria-invalid': error ? true : undefined }
  const frame = { id, label, help, error, optional: form.isOptional(name), said: !form.isSearch }
  return { field, input, frame, id }
}

/** A list's error may sit at one of its members. */
function messageOf(error: unknown): string | undefined {
  if (!error || typeof error !== 'object') return undefined
  if ('message' in error && typeof error.message === 'string') return error.message
  return Object.values(error).map(messageOf).find(Boolean)
}

export interface FrameProps {
  id: string
  label: string
  help?: ReactNode
  error?: string | undefined
  optional: boolean
  /** Whether it says that it is optional. */
  said?: boolean
}

/** Label above, help under it, the field, the error under the field. */
export function FieldFrame({ children, ...frame }: FrameProps & { children: ReactNode }) {
  return (
    <div className={css.field}>
      <label className={css.label} htmlFor={frame.id}>
        <LabelText {...frame} />
      </label>
      <Help {...frame} />
      {children}
      <FieldError {...frame} />
    </div>
  )
}

/** The same around several choices. */
export function FieldsetFrame({
  children,
  describedBy,
  ...frame
}: FrameProps & { children: ReactNode; describedBy: string | undefined }) {
  return (
    <fieldset className={css.field} aria-describedby={describedBy}>
      <legend className={css.label}>
        <LabelText {...frame} />
      </legend>
      <Help {...frame} />
      <div className={css.choices}>{children}</div>
      <FieldError {...frame} />
    </fieldset>
  )
}

function LabelText({ label, optional, said = true }: FrameProps) {
  const w = useWords(texts)
  return (
    <>
      {label}
      {optional && said && <span className={css.optional}> {w.form.optional}</span>}
    </>
  )
}

const Help = ({ id, help }: FrameProps) =>
  help ? (
    <div id={`${id}-help`} className={css.help}>
      {help}
    </div>
  ) : null

export const FieldError = ({ id, error }: Pick<FrameProps, 'id' | 'error'>) =>
  error ? (
    <div id={`${id}-error`} className={css.error}>
      <Icon name="warn" size={14} />
      <span>{error}</span>
    </div>
  ) : null
