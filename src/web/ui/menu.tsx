import { Menu as MantineMenu } from '@mantine/core'
import clsx from 'clsx'
import type { ReactNode } from 'react'
import { useGo } from '../place.ts'
import { IconButton } from './button.tsx'
import { Icon } from './icon.tsx'
import css from './menu.module.css'

/** Stays inside its landmark, and is not cut by what scrolls around it. */
const inPlace = { withinPortal: false, floatingStrategy: 'fixed' } as const

export interface MenuStep {
  label: string
  /** Somewhere to go, or something to do. */
  to?: string
  run?: () => void
  /** One of several, now chosen. */
  chosen?: boolean
  danger?: boolean
  disabled?: boolean
}

interface MenuProps {
  /** What is seen of the closed menu. */
  face?: ReactNode
  /** Said before the face; alone where there is none. */
  label?: string
  hint?: ReactNode
  steps: readonly MenuStep[]
}

/** Steps behind one button; without a face the button shows three dots. */
export function Menu({ face, label, hint, steps }: MenuProps) {
  const go = useGo()
  return (
    <MantineMenu
      position="bottom-end"
      shadow="md"
      width="max-content"
      radius={10}
      {...inPlace}
      withInitialFocusPlaceholder={false}
    >
      <MantineMenu.Target>
        {face ? (
          <button type="button" className={css.tool}>
            {label && <span className="unseen">{label}: </span>}
            {face}
          </button>
        ) : (
          <IconButton icon="more" small label={label ?? ''} />
        )}
      </MantineMenu.Target>
      <MantineMenu.Dropdown>
        {hint && <MantineMenu.Label className={css.hint ?? ''}>{hint}</MantineMenu.Label>}
        {steps.map((step) => (
          <MantineMenu.Item
            key={step.label}
            className={clsx(css.item, step.danger && css.danger)}
            disabled={step.disabled ?? false}
            aria-current={step.chosen ? 'true' : undefined}
            rightSection={step.chosen ? <Icon name="check" size={14} /> : null}
            onClick={() => (step.to ? go(step.to) : step.run?.())}
          >
            {step.label}
          </MantineMenu.Item>
        ))}
      </MantineMenu.Dropdown>
    </MantineMenu>
  )
}
