import clsx from 'clsx'
import type { ComponentProps, ReactNode } from 'react'
import css from './button.module.css'
import { Icon, type IconName } from './icon.tsx'
import { Link } from './link.tsx'

interface Look {
  /** `go` is the one main step of a page; `quiet` has no frame; `danger` can't be undone. */
  look?: 'go' | 'plain' | 'quiet' | 'danger'
  small?: boolean
  wide?: boolean
  icon?: IconName
}

export interface ButtonProps extends Look, ComponentProps<'button'> {
  /** The work goes on: the button says so and takes no second press. */
  busy?: boolean
  children: ReactNode
}

const classOf = ({ look = 'plain', small, wide }: Look): string =>
  clsx(css.button, css[look], small && css.small, wide && css.wide)

export function Button({
  look,
  small,
  wide,
  icon,
  busy,
  children,
  onClick,
  className,
  ...rest
}: ButtonProps) {
  const looks = { ...(look && { look }), ...(small && { small }), ...(wide && { wide }) }
  return (
    <button
      type="button"
      className={clsx(classOf(looks), className)}
      aria-disabled={busy || undefined}
      aria-busy={busy || undefined}
      onClick={(event) => (busy ? event.preventDefault() : onClick?.(event))}
      {...rest}
    >
      {busy ? <span className={css.spin} aria-hidden="true" /> : icon && <Icon name={icon} />}
      {children}
    </button>
  )
}

/** A link that looks like a button: it goes somewhere and changes nothing. */
export function ButtonLink({ to, icon, children, ...look }: Look & { to: string; children: ReactNode }) {
  return (
    <Link to={to} className={classOf(look)}>
      {icon && <Icon name={icon} />}
      {children}
    </Link>
  )
}

interface IconButtonProps extends ComponentProps<'button'> {
  icon: IconName
  /** Said to screen readers and shown on hover. */
  label: string
  small?: boolean
}

export function IconButton({ icon, label, small, className, ...rest }: IconButtonProps) {
  return (
    <button
      type="button"
      className={clsx(css.button, css.quiet, css.icon, small && css.small, className)}
      aria-label={label}
      title={label}
      {...rest}
    >
      <Icon name={icon} />
    </button>
  )
}

/** A step inside a sentence that looks like a link. */
export function TextButton({ className, ...rest }: ComponentProps<'button'>) {
  return <button type="button" className={clsx(css.text, className)} {...rest} />
}
