import { type ReactNode, useId, useState } from 'react'
import { parseDay, useFormat } from '../../format.ts'
import { useWords } from '../../i18n.ts'
import { texts } from '../../texts.ts'
import { PickDay } from '../form/time-fields.tsx'
import { Pane } from './choose-pane.tsx'
import css from './list.module.css'
import { type Filter, type ListState, valuesOf } from './list-state.ts'

interface PeriodPaneProps<Q> {
  face: ReactNode
  filter: Filter
  list: ListState<Q>
  on: boolean
}

/** From a day until a day; either may be left open. */
export function PeriodPane<Q>({ face, filter, list, on }: PeriodPaneProps<Q>) {
  const w = useWords(texts)
  const set = (name: string) => (day: string | undefined) => list.change({ [name]: day })
  const [from, to] = [`${filter.id}From`, `${filter.id}To`]
  return (
    <Pane face={face} label={filter.label} on={on}>
      <div className={css.ticks}>
        <DayInput
          label={`${filter.label} ${w.list.from}`}
          value={valuesOf(list.search, from)[0]}
          set={set(from)}
        />
        <DayInput label={`${filter.label} ${w.list.to}`} value={valuesOf(list.search, to)[0]} set={set(to)} />
      </div>
    </Pane>
  )
}

interface DayInputProps {
  label: string
  value: string | undefined
  set: (day: string | undefined) => void
}

function DayInput({ label, value, set }: DayInputProps) {
  const f = useFormat()
  const w = useWords(texts)
  const id = useId()
  const [text, setText] = useState(value ? f.day(value) : '')
  const leave = () => {
    const day = parseDay(text)
    if (day || text.trim() === '') set(day)
  }
  const wrong = text.trim() !== '' && !parseDay(text)
  return (
    <div>
      <label htmlFor={id} className="small">
        {label}
      </label>
      <div className={css.dayLine}>
        <input
          id={id}
          className={css.day}
          value={text}
          aria-invalid={wrong || undefined}
          aria-describedby={`${id}-help`}
          onChange={(event) => setText(event.target.value)}
          onBlur={leave}
          onKeyDown={(event) => event.key === 'Enter' && leave()}
        />
        <PickDay
          value={value}
          pick={(day) => {
            setText(f.day(day))
            set(day)
          }}
        />
      </div>
      <div id={`${id}-help`} className="small muted">
        {wrong ? w.field.date : w.form.dateHelp}
      </div>
    </div>
  )
}
