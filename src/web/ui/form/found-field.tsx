import { Select } from '@mantine/core'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import type { FieldValues } from 'react-hook-form'
import { useWords } from '../../i18n.ts'
import { texts } from '../../texts.ts'
import type { Choice } from './choice-fields.tsx'
import css from './field.module.css'
import { FieldFrame, type FieldProps, useField } from './field.tsx'

interface FoundFieldProps<V extends FieldValues> extends FieldProps<V> {
  /** Names its answers among those that are kept. */
  of: string
  /** What can be chosen for a text. */
  find: (text: string) => Promise<readonly Choice[]>
  /** What is chosen at the start. */
  chosen?: Choice | undefined
}

const fewest = 2

/** One of very many, which the server finds by a few letters. */
export function FoundField<V extends FieldValues>({ of, find, chosen, ...rest }: FoundFieldProps<V>) {
  const w = useWords(texts)
  const { field, input, frame } = useField(rest)
  const [text, setText] = useState('')
  const [picked, setPicked] = useState(chosen)
  const { data = [] } = useQuery({
    queryKey: ['found', of, text],
    queryFn: () => find(text),
    enabled: text.trim().length >= fewest && text !== picked?.label,
    placeholderData: (old) => old,
  })
  const choices = [...new Map([...(picked ? [picked] : []), ...data].map((one) => [one.value, one])).values()]
  return (
    <FieldFrame {...frame}>
      <Select
        {...field}
        {...input}
        value={field.value || null}
        onChange={(value) => {
          setPicked(choices.find((one) => one.value === value))
          field.onChange(value)
        }}
        onSearchChange={setText}
        data={choices.map(({ value, label }) => ({ value, label }))}
        // The server chose them already; what is only alike must not be hidden here.
        filter={({ options }) => options}
        renderOption={({ option }) => <Found choice={choices.find(({ value }) => value === option.value)} />}
        error={Boolean(frame.error)}
        searchable
        clearable
        clearButtonProps={{ 'aria-label': w.form.clear }}
        nothingFoundMessage={text.trim().length >= fewest ? w.form.nothingFound : null}
        maxDropdownHeight={320}
        classNames={{ input: css.input ?? '' }}
        comboboxProps={{ shadow: 'md', withinPortal: false, floatingStrategy: 'fixed' }}
      />
    </FieldFrame>
  )
}

const Found = ({ choice }: { choice: Choice | undefined }) => (
  <div>
    {choice?.label}
    {choice?.note && <div className="small muted">{choice.note}</div>}
  </div>
)
