import clsx from 'clsx'
import type { ReactNode } from 'react'
import { useWords } from '../i18n.ts'
import { texts } from '../texts.ts'
import { Icon, type IconName } from './icon.tsx'
import { Link } from './link.tsx'
import css from './marks.module.css'

export type Tone = 'plain' | 'blue' | 'soon' | 'late' | 'done' | 'law'

const signs: Partial<Record<Tone, IconName>> = { soon: 'clock', late: 'warn', done: 'check' }

/** A state or a fact in a few words. Soon, late and done carry a sign too: never colour alone. */
export function Chip({ tone = 'plain', children }: { tone?: Tone; children: ReactNode }) {
  const sign = signs[tone]
  return (
    <span className={clsx(css.chip, css[tone])}>
      {sign && <Icon name={sign} size={12} />}
      <span>{children}</span>
    </span>
  )
}

/** The number of a duty of the job description, dark as a spine label. */
export function DutyTag({ no, title }: { no: string; title?: string }) {
  const w = useWords(texts)
  return (
    <span className={css.duty} title={title}>
      <span className="unseen">{w.duty} </span>
      {no}
    </span>
  )
}

/** A share from 0 to 1 as a bar; green when full. `label` names what is measured. */
export function Bar({ share, label }: { share: number; label: string }) {
  const percent = Math.round(Math.max(0, Math.min(1, share)) * 100)
  return (
    <div className={css.bar} role="img" aria-label={`${label}: ${percent} %`}>
      <i className={clsx(percent === 100 && css.full)} style={{ width: `${percent}%` }} />
    </div>
  )
}

const notes = { law: undefined, late: css.noteLate, soon: css.noteSoon, done: css.noteDone }

/** A remark with an edge: the law speaking (violet), or something soon, late or done. */
export function Note({
  tone = 'law',
  title,
  children,
}: {
  tone?: keyof typeof notes
  title?: ReactNode
  children?: ReactNode
}) {
  return (
    <div className={clsx(css.note, notes[tone])}>
      {title && <b>{title} </b>}
      {children}
    </div>
  )
}

/** First letters of the first and last name in a circle. */
export function Avatar({ name }: { name: string }) {
  const parts = name.trim().split(/\s+/)
  const letters = [parts[0], parts.length > 1 ? parts.at(-1) : ''].map((part) => part?.[0] ?? '').join('')
  return (
    <span className={css.avatar} aria-hidden="true">
      {letters.toUpperCase()}
    </span>
  )
}

export const Person = ({ name, note }: { name: string; note?: ReactNode }) => (
  <span className={css.person}>
    <Avatar name={name} />
    <span>
      {name}
      {note && <span className="small muted"> · {note}</span>}
    </span>
  </span>
)

export interface SpineItem {
  no: string
  title: string
  to?: string
  /** 0…1, only where a target was set. */
  share?: number
  note: string
  tone?: 'soon' | 'late'
}

/** The duties in one strip: number, bar where a target was set, evidence or its gap in words. */
export function Spine({ items }: { items: readonly SpineItem[] }) {
  const withBars = items.some((item) => item.share !== undefined)
  return (
    <ul className={css.spine}>
      {items.map((item) => (
        <li key={item.no}>
          <SpineHead {...item} />
          {item.share === undefined ? (
            withBars && <div className={css.spineGap} />
          ) : (
            <Bar share={item.share} label={`${item.no} ${item.title}`} />
          )}
          <div
            className={clsx(
              css.spineNote,
              item.tone === 'soon' && css.isSoon,
              item.tone === 'late' && css.isLate,
            )}
          >
            {item.note}
          </div>
        </li>
      ))}
    </ul>
  )
}

function SpineHead({ no, title, to }: SpineItem) {
  const inside = (
    <>
      <DutyTag no={no} />
      <span>{title}</span>
    </>
  )
  if (!to) return <div className={css.spineHead}>{inside}</div>
  return (
    <Link to={to} className={css.spineHead}>
      {inside}
    </Link>
  )
}
