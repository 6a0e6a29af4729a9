import clsx from 'clsx'
import { type ReactNode, useId } from 'react'
import css from './layout.module.css'

interface CardProps {
  title?: ReactNode
  /** Before the title: a duty tag. */
  tag?: ReactNode
  /** At the right of the title: a chip, a link. */
  aside?: ReactNode
  /** Name of a card without a visible title. */
  label?: string
  children?: ReactNode
}

/** A section on paper with an `h2`. */
export function Card({ title, tag, aside, label, children }: CardProps) {
  const id = useId()
  return (
    <section className={css.card} aria-labelledby={title ? id : undefined} aria-label={label}>
      {(title || aside) && (
        <div className={css.cardHead}>
          <div className={css.titled}>
            {tag}
            {title && <h2 id={id}>{title}</h2>}
          </div>
          {aside && <div className="small">{aside}</div>}
        </div>
      )}
      {children}
    </section>
  )
}

/** One under another; `gap` in pixels. */
export const Stack = ({ gap = 16, children }: { gap?: number; children: ReactNode }) => (
  <div className={css.stack} style={{ gap }}>
    {children}
  </div>
)

/** Side by side, on to the next line when there is no room. */
export const Cluster = ({ gap = 8, children }: { gap?: number; children: ReactNode }) => (
  <div className={css.cluster} style={{ gap }}>
    {children}
  </div>
)

/** The work in the middle and 320 px at the right; under each other on narrow screens. */
export const Columns = ({ children, side }: { children: ReactNode; side: ReactNode }) => (
  <div className={css.columns}>
    <Stack>{children}</Stack>
    <Stack>{side}</Stack>
  </div>
)

interface RowProps {
  start?: ReactNode
  title: ReactNode
  sub?: ReactNode
  end?: ReactNode
  small?: boolean
}

/** One line of a card: tag, title with a sub line, chips and steps at the end. */
export function Row({ start, title, sub, end, small }: RowProps) {
  return (
    <div className={clsx(css.row, small && 'small')}>
      {start}
      <div className={css.rowBody}>
        <div className={clsx(!small && css.rowTitle)}>{title}</div>
        {sub && <div className="small muted">{sub}</div>}
      </div>
      {end && <div className={css.rowEnd}>{end}</div>}
    </div>
  )
}

/** Names and values: `<Facts items={[['Tähtaeg', day]]} />`; empty values are left out. */
export function Facts({ items }: { items: readonly (readonly [string, ReactNode])[] }) {
  return (
    <dl className={css.facts}>
      {items
        .filter(([, value]) => value !== undefined && value !== null && value !== '')
        .map(([name, value]) => (
          <div key={name} style={{ display: 'contents' }}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  )
}
