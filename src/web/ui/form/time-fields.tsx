import { Popover } from '@mantine/core'
import clsx from 'clsx'
import { lazy, Suspense, useEffect, useState } from 'react'
import type { ControllerRenderProps, FieldValues } from 'react-hook-form'
import { parseDay, parseTime, useFormat } from '../../format.ts'
import { useWords } from '../../i18n.ts'
import { texts } from '../../texts.ts'
import { IconButton } from '../button.tsx'
import { ownEscape } from '../own-escape.ts'
import { Skeleton } from '../states.tsx'
import css from './field.module.css'
import { FieldFrame, type FieldProps, useField } from './field.tsx'

const DayPicker = lazy(async () => ({ default: (await import('./day-picker.tsx')).DayPicker }))

interface DateFieldProps<V extends FieldValues> extends FieldProps<V> {
  /** Earliest and latest day that can be picked, `YYYY-MM-DD`. */
  min?: string
  max?: string
}

/** A day: typed (22.11.2026, 22.11) or picked; the value is `YYYY-MM-DD`. */
export function DateField<V extends FieldValues>({ min, max, ...of }: DateFieldProps<V>) {
  const w = useWords(texts)
  const f = useFormat()
  const { field, input, frame } = useField({ help: w.form.dateHelp, ...of })
  const typed = useTyped(field.value, { read: parseDay, write: f.day })
  const error = typed.wrong ? w.field.date : frame.error
  const set = (day: string | undefined) => field.onChange(day ?? '')
  return (
    <FieldFrame {...frame} error={error}>
      <div className={css.beside}>
        <TypedInput {...{ field, input, typed, error }} inputMode="numeric" />
        <PickDay value={field.value} pick={set} {...(min && { min })} {...(max && { max })} />
      </div>
    </FieldFrame>
  )
}

interface PickDayProps {
  value: string | undefined
  pick: (day: string) => void
  min?: string
  max?: string
}

export function PickDay({ value, pick, ...bounds }: PickDayProps) {
  const w = useWords(texts)
  const [opened, setOpened] = useState(false)
  const choose = (day: string) => {
    setOpened(false)
    pick(day)
  }
  return (
    <Popover
      opened={opened}
      onChange={setOpened}
      trapFocus
      returnFocus
      shadow="md"
      radius={10}
      position="bottom-start"
    >
      <Popover.Target>
        <IconButton icon="calendar" label={w.form.openCalendar} onClick={() => setOpened(!opened)} />
      </Popover.Target>
      <Popover.Dropdown aria-label={w.form.openCalendar} {...ownEscape}>
        <Suspense fallback={<Skeleton />}>
          <DayPicker value={value} pick={choose} {...bounds} />
        </Suspense>
      </Popover.Dropdown>
    </Popover>
  )
}

/** A time of day: 14.30, 14:30, 1430, 9; the value is `HH:MM`. */
export function TimeField<V extends FieldValues>(of: FieldProps<V>) {
  const w = useWords(texts)
  const f = useFormat()
  const { field, input, frame } = useField({ help: w.form.timeHelp, ...of })
  const typed = useTyped(field.value, { read: parseTime, write: f.clock })
  const error = typed.wrong ? w.field.time : frame.error
  return (
    <FieldFrame {...frame} error={error}>
      <TypedInput {...{ field, input, typed, error }} inputMode="decimal" />
    </FieldFrame>
  )
}

interface TypedInputProps extends Pick<ReturnType<typeof useField>, 'input'> {
  field: Pick<ControllerRenderProps, 'ref' | 'onChange' | 'onBlur'>
  typed: ReturnType<typeof useTyped>
  error: string | undefined
  inputMode: 'numeric' | 'decimal'
}

/** A short field whose value is read from what is typed. */
function TypedInput({ field, input, typed, error, inputMode }: TypedInputProps) {
  return (
    <input
      {...input}
      ref={field.ref}
      aria-invalid={error ? true : undefined}
      className={clsx(css.input, css.short)}
      inputMode={inputMode}
      autoComplete="off"
      value={typed.text}
      onChange={(event) => field.onChange(typed.type(event.target.value))}
      onBlur={() => {
        typed.leave()
        field.onBlur()
      }}
    />
  )
}

interface Writing {
  read: (text: string) => string | undefined
  write: (value: string) => string
}

/** What stands in the field while it is typed; what can't be read stays visible and is not lost. */
function useTyped(value: string | undefined, { read, write }: Writing) {
  const shown = value && read(value) ? write(value) : (value ?? '')
  const [text, setText] = useState(shown)
  const [typing, setTyping] = useState(false)
  useEffect(() => {
    if (!typing) setText(shown)
  }, [shown, typing])
  const type = (next: string): string => {
    setTyping(true)
    setText(next)
    return read(next) ?? next
  }
  const wrong = !typing && text.trim() !== '' && read(text) === undefined
  return { text, type, wrong, leave: () => setTyping(false) }
}
