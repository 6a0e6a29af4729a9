import clsx from 'clsx'
import { type HTMLInputAutoCompleteAttribute, useState } from 'react'
import type { FieldValues } from 'react-hook-form'
import { useLocale } from '../../i18n.ts'
import css from './field.module.css'
import { FieldFrame, type FieldProps, useField } from './field.tsx'
import { readNumber, writeNumber } from './typed-number.ts'

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

/** A number typed with a comma or a dot; the form's value is a number. What is being typed stands as it is. */
export function NumberField<V extends FieldValues>(of: FieldProps<V>) {
  const { field, input, frame } = useField(of)
  const locale = useLocale()
  const [typed, setTyped] = useState<string>()
  const isTyped = typed !== undefined && readNumber(typed) === (field.value ?? null)
  return (
    <FieldFrame {...frame}>
      <input
        {...field}
        {...input}
        value={isTyped ? typed : writeNumber(field.value, locale)}
        onChange={({ target }) => {
          setTyped(target.value)
          field.onChange(readNumber(target.value))
        }}
        inputMode="decimal"
        autoComplete="off"
        className={clsx(css.input, css.short)}
      />
    </FieldFrame>
  )
}
