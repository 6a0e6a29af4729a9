import { Popover } from '@mantine/core'
import type { ReactNode } from 'react'
import { useFormat } from '../format.ts'
import { useWords } from '../i18n.ts'
import { texts } from '../texts.ts'
import { Link } from './link.tsx'
import { Note } from './marks.tsx'
import { ownEscape } from './own-escape.ts'
import css from './why.module.css'

/** Why a date, threshold, verdict or indicator is what it is. Days are `YYYY-MM-DD`. */
export interface Reason {
  /** What came out: `5.01.2027`, `7 / 8`. */
  result: ReactNode
  /** The rule in one sentence. */
  rule: string
  source?: { label: string; href?: string }
  validFrom?: string
  validTo?: string
  /** The day on which the source was read. */
  readOn?: string
  /** The rule has not been checked against its source by a person. */
  unverified?: boolean
  inputs?: readonly { label: string; value: ReactNode }[]
  /** The arithmetic, step by step. */
  steps?: readonly ReactNode[]
  /** What would change the result. */
  changedBy?: ReactNode
}

/** The violet "Miks?" beside a computed value. `label` replaces the word where another fits better. */
export function Why({ reason, label }: { reason: Reason; label?: string }) {
  const w = useWords(texts)
  return (
    <Popover
      width="min(420px, calc(100vw - 32px))"
      position="bottom-end"
      trapFocus
      returnFocus
      shadow="md"
      radius={10}
    >
      <Popover.Target>
        <button type="button" className={css.why}>
          {label ?? w.why}
        </button>
      </Popover.Target>
      <Popover.Dropdown className={css.pane ?? ''} aria-label={w.why} tabIndex={0} {...ownEscape}>
        <ReasonText reason={reason} />
      </Popover.Dropdown>
    </Popover>
  )
}

/** The same text standing in the page. */
export function ReasonText({ reason }: { reason: Reason }) {
  const w = useWords(texts)
  return (
    <>
      <div className={css.result}>{reason.result}</div>
      <h3>{w.reason.rule}</h3>
      <p>{reason.rule}</p>
      <SourceLine reason={reason} />
      {reason.unverified && <Note tone="soon">{w.reason.unverified}</Note>}
      <Inputs inputs={reason.inputs ?? []} />
      {reason.steps && reason.steps.length > 0 && (
        <>
          <h3>{w.reason.steps}</h3>
          <ol>
            {reason.steps.map((step, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: the steps of a sum never change places.
              <li key={index}>{step}</li>
            ))}
          </ol>
        </>
      )}
      {reason.changedBy && (
        <>
          <h3>{w.reason.changedBy}</h3>
          <p>{reason.changedBy}</p>
        </>
      )}
    </>
  )
}

function SourceLine({ reason }: { reason: Reason }) {
  const w = useWords(texts)
  const f = useFormat()
  const { source, validFrom, validTo, readOn } = reason
  const parts = [
    validFrom && w.reason.validFrom(f.day(validFrom)),
    validTo && w.reason.validTo(f.day(validTo)),
    readOn && w.reason.readOn(f.day(readOn)),
  ].filter(Boolean)
  if (!source && parts.length === 0) return null
  return (
    <p className={css.source}>
      {source && (source.href ? <Link to={source.href}>{source.label}</Link> : source.label)}
      {source && parts.length > 0 && ' · '}
      {parts.join(' · ')}
    </p>
  )
}

function Inputs({ inputs }: { inputs: NonNullable<Reason['inputs']> }) {
  const w = useWords(texts)
  if (inputs.length === 0) return null
  return (
    <>
      <h3>{w.reason.inputs}</h3>
      <dl className={css.inputs}>
        {inputs.map((input) => (
          <div key={input.label} style={{ display: 'contents' }}>
            <dt>{input.label}</dt>
            <dd>{input.value}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
