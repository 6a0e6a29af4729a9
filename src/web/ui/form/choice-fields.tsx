import { MultiSelect, Select } from '@mantine/core'
import type { ReactNode } from 'react'
import type { FieldValues } from 'react-hook-form'
import { useWords } from '../../i18n.ts'
import { texts } from '../../texts.ts'
import css from './field.module.css'
import { FieldError, FieldFrame, type FieldProps, FieldsetFrame, useField } from './field.tsx'

export interface Choice {
  value: string
  label: string
  /** A second line: a title, a unit. */
  note?: string
}

interface ChoiceProps<V extends FieldValues> extends FieldProps<V> {
  choices: readonly Choice[]
}

/** One of a few; a person's or duty's list is long: `SearchField`. */
export function SelectField<V extends FieldValues>({ choices, ...of }: ChoiceProps<V>) {
  const w = useWords(texts)
  const { field, input, frame } = useField(of)
  return (
    <FieldFrame {...frame}>
      <select {...field} {...input} value={field.value ?? ''} className={css.input}>
        <option value="">{w.form.choose}</option>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

/** The list stays inside its landmark, and is not cut by what scrolls around it. */
const inPlace = { shadow: 'md', withinPortal: false, floatingStrategy: 'fixed' } as const
const inputClasses = { input: css.input ?? '' }
const manyClasses = { root: css.pills ?? '', input: css.many ?? '', pill: css.pill ?? '' }

/** One of many, found by typing. */
export function SearchField<V extends FieldValues>({ choices, ...of }: ChoiceProps<V>) {
  const w = useWords(texts)
  const { field, input, frame } = useField(of)
  return (
    <FieldFrame {...frame}>
      <Select
        {...field}
        {...input}
        value={field.value || null}
        data={choices.map(({ value, label }) => ({ value, label }))}
        renderOption={({ option }) => <Option choice={choices.find(({ value }) => value === option.value)} />}
        error={Boolean(frame.error)}
        searchable
        clearable={frame.optional}
        clearButtonProps={{ 'aria-label': w.form.clear }}
        nothingFoundMessage={w.form.nothingFound}
        maxDropdownHeight={320}
        classNames={inputClasses}
        comboboxProps={inPlace}
      />
    </FieldFrame>
  )
}

/** Several people, duties or kinds, found by typing; the value is a list. */
export function ManyField<V extends FieldValues>({ choices, ...of }: ChoiceProps<V>) {
  const w = useWords(texts)
  const { field, input, frame } = useField(of)
  return (
    <FieldFrame {...frame}>
      <MultiSelect
        {...field}
        {...input}
        value={field.value ?? []}
        data={choices.map(({ value, label }) => ({ value, label }))}
        renderOption={({ option }) => <Option choice={choices.find(({ value }) => value === option.value)} />}
        error={Boolean(frame.error)}
        searchable
        hidePickedOptions
        nothingFoundMessage={w.form.nothingFound}
        maxDropdownHeight={320}
        classNames={manyClasses}
        comboboxProps={inPlace}
      />
    </FieldFrame>
  )
}

const Option = ({ choice }: { choice: Choice | undefined }) => (
  <div>
    {choice?.label}
    {choice?.note && <div className="small muted">{choice.note}</div>}
  </div>
)

/** One of a few that are worth seeing at once. */
export function RadioField<V extends FieldValues>({ choices, ...of }: ChoiceProps<V>) {
  const { field, input, frame, id } = useField(of)
  return (
    // What is chosen can't be left empty again.
    <FieldsetFrame {...frame} said={!field.value} describedBy={input['aria-describedby']}>
      {choices.map((choice, index) => (
        <ChoiceLabel key={choice.value} {...choice}>
          <input
            type="radio"
            ref={index === 0 ? field.ref : undefined}
            name={id}
            value={choice.value}
            checked={field.value === choice.value}
            onChange={() => field.onChange(choice.value)}
            onBlur={field.onBlur}
          />
        </ChoiceLabel>
      ))}
    </FieldsetFrame>
  )
}

/** Any of a few; the value is a list. */
export function CheckboxesField<V extends FieldValues>({ choices, ...of }: ChoiceProps<V>) {
  const { field, input, frame } = useField(of)
  const chosen: string[] = field.value ?? []
  const toggle = (value: string) =>
    field.onChange(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value])
  return (
    <FieldsetFrame {...frame} describedBy={input['aria-describedby']}>
      {choices.map((choice, index) => (
        <ChoiceLabel key={choice.value} {...choice}>
          <input
            type="checkbox"
            ref={index === 0 ? field.ref : undefined}
            checked={chosen.includes(choice.value)}
            onChange={() => toggle(choice.value)}
            onBlur={field.onBlur}
          />
        </ChoiceLabel>
      ))}
    </FieldsetFrame>
  )
}

/** Yes or no; the value is a boolean. */
export function CheckboxField<V extends FieldValues>({ label, help, ...of }: FieldProps<V>) {
  const { field, input, frame } = useField({ label, help, ...of })
  return (
    <div className={css.field}>
      <label className={css.choice}>
        <input
          type="checkbox"
          {...input}
          ref={field.ref}
          name={field.name}
          checked={Boolean(field.value)}
          onChange={(event) => field.onChange(event.target.checked)}
          onBlur={field.onBlur}
        />
        <span>
          {label}
          {help && (
            <span id={`${input.id}-help`} className={css.help} style={{ display: 'block' }}>
              {help}
            </span>
          )}
        </span>
      </label>
      <FieldError {...frame} />
    </div>
  )
}

const ChoiceLabel = ({ label, note, children }: Choice & { children: ReactNode }) => (
  // biome-ignore lint/a11y/noLabelWithoutControl: the control is among the children.
  <label className={css.choice}>
    {children}
    <span>
      {label}
      {note && <span className="small muted"> · {note}</span>}
    </span>
  </label>
)
