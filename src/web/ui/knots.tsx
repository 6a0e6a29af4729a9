import clsx from 'clsx'
import type { ReactNode } from 'react'
import { useWords } from '../i18n.ts'
import { texts } from '../texts.ts'
import css from './knots.module.css'
import { Link } from './link.tsx'

export interface Knot {
  title: string
  note?: ReactNode
  state: 'done' | 'now' | 'next' | 'risk'
  to?: string
}

/** The thread: knots on a line, coloured as far as the work has come; upright on a phone. */
export function Knots({ label, knots, foot }: { label: string; knots: readonly Knot[]; foot?: ReactNode }) {
  const w = useWords(texts)
  const done = knots.filter((knot) => knot.state === 'done').length
  const at = `${Math.min(100, ((done + (done < knots.length ? 0.5 : 0)) / Math.max(1, knots.length)) * 100)}%`
  return (
    <>
      <ol className={css.thread} style={{ '--at': at } as React.CSSProperties} aria-label={label}>
        {knots.map((knot) => (
          <li
            key={knot.title}
            className={clsx(css.knot, knot.state !== 'next' && css[knot.state])}
            aria-current={knot.state === 'now' ? 'step' : undefined}
          >
            <b>{knot.to ? <Link to={knot.to}>{knot.title}</Link> : knot.title}</b>
            <span className="unseen">{w.knot[knot.state]}. </span>
            {knot.note && <span className={css.note}>{knot.note}</span>}
          </li>
        ))}
      </ol>
      {foot && <div className={css.slack}>{foot}</div>}
    </>
  )
}
