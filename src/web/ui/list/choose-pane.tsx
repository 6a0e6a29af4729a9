import { Popover } from '@mantine/core'
import clsx from 'clsx'
import type { ReactNode } from 'react'
import type { Choice } from '../form/choice-fields.tsx'
import css from './list.module.css'

interface ChoosePaneProps {
  face: ReactNode
  label: string
  choices: readonly Choice[]
  chosen: readonly string[]
  choose: (values: string[]) => void
  on?: boolean
}

/** Ticks behind a button; each tick counts at once. */
export function ChoosePane({ face, label, choices, chosen, choose, on }: ChoosePaneProps) {
  const toggle = (value: string) =>
    choose(chosen.includes(value) ? chosen.filter((one) => one !== value) : [...chosen, value])
  return (
    <Pane face={face} label={label} {...(on && { on })}>
      <div className={css.ticks}>
        {choices.map((choice) => (
          <label key={choice.value} className={css.tickLine}>
            <input
              type="checkbox"
              checked={chosen.includes(choice.value)}
              onChange={() => toggle(choice.value)}
            />
            {choice.label}
          </label>
        ))}
      </div>
    </Pane>
  )
}

/** A small pane under a button of the filter bar. */
export function Pane({
  face,
  label,
  on,
  children,
}: {
  face: ReactNode
  label: string
  on?: boolean
  children: ReactNode
}) {
  return (
    <Popover position="bottom-start" shadow="md" radius={10} trapFocus returnFocus>
      <Popover.Target>
        <button type="button" className={clsx(css.tool, on && css.toolOn)}>
          {face}
        </button>
      </Popover.Target>
      <Popover.Dropdown aria-label={label}>{children}</Popover.Dropdown>
    </Popover>
  )
}
