import { useState } from 'react'
import { useFormat } from '../format.ts'
import { useWords } from '../i18n.ts'
import { texts } from '../texts.ts'
import { TextButton } from './button.tsx'
import { Card } from './layout.tsx'
import css from './record-page.module.css'

export interface HistoryEntry {
  id: string
  at: string
  /** The sentence, as the server words it: "Kati muutis tähtaega". */
  text: string
}

const first = 6

/** What happened to a record, the latest first. */
export function HistoryList({ entries }: { entries: readonly HistoryEntry[] }) {
  const w = useWords(texts)
  const f = useFormat()
  const [all, setAll] = useState(false)
  if (entries.length === 0) return <div className="small muted">{w.record.noHistory}</div>
  return (
    <>
      <ol className={css.history}>
        {entries.slice(0, all ? undefined : first).map((entry) => (
          <li key={entry.id}>
            <time className="muted num" dateTime={entry.at}>
              {f.moment(entry.at)}
            </time>
            <div>{entry.text}</div>
          </li>
        ))}
      </ol>
      {!all && entries.length > first && (
        <TextButton className="small" onClick={() => setAll(true)}>
          {w.record.older}
        </TextButton>
      )}
    </>
  )
}

export function HistoryCard({ entries }: { entries: readonly HistoryEntry[] }) {
  const w = useWords(texts)
  return (
    <Card title={w.record.history}>
      <HistoryList entries={entries} />
    </Card>
  )
}
