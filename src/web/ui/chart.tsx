import { type ReactNode, useEffect, useRef, useState } from 'react'
import { useWords } from '../i18n.ts'
import { texts } from '../texts.ts'
import { TextButton } from './button.tsx'
import { nonce } from './nonce.ts'
import { Skeleton } from './states.tsx'
import css from './work.module.css'

type Plot = typeof import('@observablehq/plot')

interface ChartProps {
  title: string
  /** What the picture shows, in one sentence. */
  sentence: string
  /** Draws with Observable Plot: `(plot, width) => plot.plot({ width, marks: [...] })`. */
  draw: (plot: Plot, width: number) => Element
  /** The same as a table, one click away. */
  table: { head: readonly string[]; rows: readonly (readonly ReactNode[])[] }
  /** Nothing to draw yet: the table stands alone. */
  isEmpty?: boolean
}

/** A picture with its title, its sentence and its table. */
export function Chart({ title, sentence, draw, table, isEmpty = false }: ChartProps) {
  const w = useWords(texts)
  const [asTable, setAsTable] = useState(false)
  return (
    <figure>
      <figcaption>
        <h3>{title}</h3>
        <p className={css.sentence}>{sentence}</p>
      </figcaption>
      {asTable || isEmpty ? (
        <ChartTable {...table} title={title} />
      ) : (
        <Picture label={`${title}. ${sentence}`} draw={draw} />
      )}
      {!isEmpty && (
        <TextButton className="small" onClick={() => setAsTable(!asTable)}>
          {asTable ? w.chart.picture : w.chart.table}
        </TextButton>
      )}
    </figure>
  )
}

function Picture({ label, draw }: { label: string; draw: ChartProps['draw'] }) {
  const place = useRef<HTMLDivElement>(null)
  const [plot, setPlot] = useState<Plot>()
  useEffect(() => void import('@observablehq/plot').then(setPlot), [])
  useEffect(() => {
    if (!plot || !place.current) return
    const picture = draw(plot, Math.min(640, place.current.clientWidth || 640))
    // Plot writes its own style element; with the nonce the policy lets it in.
    for (const style of picture.querySelectorAll('style')) style.nonce = nonce
    // The figure's own words describe it; Plot's labels of groups would be read as loose words.
    picture.setAttribute('aria-hidden', 'true')
    place.current.replaceChildren(picture)
  }, [plot, draw])
  return (
    <>
      {!plot && <Skeleton lines={5} />}
      <div ref={place} className={css.picture} role="img" aria-label={label} />
    </>
  )
}

function ChartTable({ title, head, rows }: ChartProps['table'] & { title: string }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard.
    <section className={css.scroll} tabIndex={0} aria-label={title}>
      <table className={css.table}>
        <caption className="unseen">{title}</caption>
        <thead>
          <tr>
            {head.map((name) => (
              <th key={name} scope="col">
                {name}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, index) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: the rows are shown as given.
            <tr key={index}>
              {row.map((cell, at) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: as above.
                <td key={at}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
