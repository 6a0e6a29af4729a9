import clsx from 'clsx'
import type { HTMLInputAutoCompleteAttribute } from 'react'
import type { FieldValues } from 'react-hook-form'
import css from './field.module.css'
import { FieldFrame, type FieldProps, useField } from './field.tsx'

interface TextFieldProps<V extends FieldValues> extends FieldProps<V> {
  kind?: 'text' | 'email' | 'url' | 'tel' | 'password'
  autoComplete?: HTMLInputAutoCompleteAttribute
  /** As narrow as a code or a number. */
  short?: boolean
}

export function TextField<V extends FieldValues>({
  kind = 'text',
  autoComplete = 'off',
  short,
  ...of
}: TextFieldProps<V>) {
  const { field, input, frame } = useField(of)
  return (
    <FieldFrame {...frame}>
      <input
        {...field}
        {...input}
        value={field.value ?? ''}
        type={kind}
        autoComplete={autoComplete}
        className={clsx(css.input, short && css.short)}
      />
    </FieldFrame>
  )
}

export function TextArea<V extends FieldValues>({ rows = 5, ...of }: FieldProps<V> & { rows?: number }) {
  const { field, input, frame } = useField(of)
  return (
    <FieldFrame {...frame}>
      <textarea {...field} {...input} value={field.value ?? ''} rows={rows} className={css.input} />
    </FieldFrame>
  )
}

/** A number typed with a comma or a dot; the form's value is a number. */
export function NumberField<V extends FieldValues>(of: FieldProps<V>) {
  const { field, input, frame } = useField(of)
  const read = (text: string) => {
    const number = Number(text.replace(/\s/g, '').replace(',', '.'))
    return text.trim() === '' ? null : Number.isNaN(number) ? text : number
  }
  return (
    <FieldFrame {...frame}>
      <input
        {...field}
        {...input}
        value={field.value ?? ''}
        onChange={(event) => field.onChange(read(event.target.value))}
        inputMode="decimal"
        autoComplete="off"
        className={clsx(css.input, css.short)}
      />
    </FieldFrame>
  )
}
