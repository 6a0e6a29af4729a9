import type { Choice } from './choice-fields.tsx'
import css from './field.module.css'

interface ChooseProps {
  label: string
  value: string
  choices: readonly Choice[]
  choose: (value: string) => void
}

/** One of a few, outside of a form: what it changes is seen at once. */
export function Choose({ label, value, choices, choose }: ChooseProps) {
  return (
    <label className={css.field}>
      <span className={css.label}>{label}</span>
      <select className={css.input} value={value} onChange={(event) => choose(event.target.value)}>
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.label}
          </option>
        ))}
      </select>
    </label>
  )
}
