import { useWords } from '../../../web/i18n.ts'
import type { ComparedPart, ComparedRow, Comparison } from '../contract.ts'
import { screenTexts } from '../texts/screens.ts'
import css from './comparison-page.module.css'

interface ComparedRowsProps {
  comparison: Comparison
  /** Paragraphs that stayed are only counted. */
  only: boolean
}

/** Paragraphs of both versions side by side, each beside what became of it; under each other on a phone. */
export function ComparedRows({ comparison: { older, newer, rows }, only }: ComparedRowsProps) {
  const w = useWords(screenTexts).comparison
  return (
    <div className={css.rows}>
      <div className={`${css.row} ${css.head}`} aria-hidden="true">
        <b>{w.versionOf(older.no, older.name)}</b>
        <b>{w.versionOf(newer.no, newer.name)}</b>
      </div>
      {stretchesOf(rows, only).map((stretch) =>
        stretch.skipped !== undefined ? (
          <p key={stretch.at} className={css.skipped}>
            {w.skipped(stretch.skipped)}
          </p>
        ) : (
          <Pair key={stretch.at} at={stretch.at} row={stretch.row} />
        ),
      )}
    </div>
  )
}

type Stretch = { at: number; row: ComparedRow; skipped?: undefined } | { at: number; skipped: number }

/** Every row, or with `only` the changed ones and how many stayed between them. */
function stretchesOf(rows: readonly ComparedRow[], only: boolean): Stretch[] {
  const stretches: Stretch[] = []
  for (const [at, row] of rows.entries()) {
    const before = stretches.at(-1)
    if (!only || row.change !== 'same') stretches.push({ at, row })
    else if (before?.skipped) before.skipped += 1
    else stretches.push({ at, skipped: 1 })
  }
  return stretches
}

function Pair({ row, at }: { row: ComparedRow; at: number }) {
  const w = useWords(screenTexts).comparison
  if (row.change === 'same')
    return (
      <div className={css.row}>
        <p>{textOf(row.older)}</p>
        <p aria-hidden="true">{textOf(row.newer)}</p>
      </div>
    )
  return (
    // biome-ignore lint/a11y/useSemanticElements: two paragraphs that belong together are no form's group of fields.
    <div
      id={`change-${at}`}
      tabIndex={-1}
      role="group"
      aria-label={w[row.change]}
      className={`${css.row} ${css.changed}`}
    >
      <Side parts={row.older} mark="del" />
      <Side parts={row.newer} mark="ins" />
    </div>
  )
}

/** What was taken out is struck through, what was added is underlined: not told by colour alone. */
function Side({ parts, mark: Mark }: { parts: readonly ComparedPart[] | null; mark: 'del' | 'ins' }) {
  const w = useWords(screenTexts).comparison
  if (!parts) return <p className={css.nothing}>{w.nothingHere}</p>
  return (
    <p>
      {parts.map(({ text, changed }, at) =>
        // biome-ignore lint/suspicious/noArrayIndexKey: the parts are shown as given, once.
        changed ? <Mark key={at}>{text}</Mark> : <span key={at}>{text}</span>,
      )}
    </p>
  )
}

const textOf = (parts: readonly ComparedPart[] | null): string =>
  (parts ?? []).map(({ text }) => text).join('')
