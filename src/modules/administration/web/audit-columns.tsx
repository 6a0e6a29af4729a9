import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useMay } from '../../../web/session.ts'
import type { Column } from '../../../web/ui/list/list-table.tsx'
import { Chip, type Tone } from '../../../web/ui/marks.tsx'
import { type AuditEntry, permissions } from '../contract.ts'
import { texts } from '../texts.ts'
import css from './audit.module.css'

const tones: Record<AuditEntry['outcome'], Tone> = { done: 'plain', looked: 'blue', refused: 'late' }

export function useAuditColumns(): readonly Column<AuditEntry>[] {
  const w = useWords(texts).audit
  const f = useFormat()
  const may = useMay()
  const input: Column<AuditEntry> = {
    id: 'input',
    header: w.input,
    wide: true,
    cell: (entry) => <Input entry={entry} />,
  }
  return [
    { id: 'at', header: w.at, cell: ({ at }) => <span className="num">{f.moment(at)}</span> },
    { id: 'who', header: w.who, cell: (entry) => <Who entry={entry} /> },
    {
      id: 'operation',
      header: w.operation,
      cell: ({ operation, summary }) => (
        <>
          {summary}
          <div>
            <code className={css.name}>{operation}</code>
          </div>
        </>
      ),
    },
    { id: 'outcome', header: w.outcome, cell: (entry) => <Outcome entry={entry} /> },
    ...(may(permissions.readInput) ? [input] : []),
  ]
}

function Who({ entry: { person, onBehalfOf, by } }: { entry: AuditEntry }) {
  const w = useWords(texts).audit
  return (
    <>
      {person?.name ?? w.by[by]}
      {onBehalfOf && <div className="small muted">{w.instead(onBehalfOf.name)}</div>}
      {person && by === 'token' && <div className="small muted">{w.by.token}</div>}
    </>
  )
}

function Outcome({ entry: { outcome, purpose, problem } }: { entry: AuditEntry }) {
  const w = useWords(texts).audit
  return (
    <>
      <Chip tone={tones[outcome]}>{w.outcomes[outcome]}</Chip>
      {purpose && <div className="small muted">{w.purposes[purpose] ?? purpose}</div>}
      {problem && <div className="small muted">{w.reasons[problem] ?? problem}</div>}
    </>
  )
}

function Input({ entry: { input } }: { entry: AuditEntry }) {
  const w = useWords(texts).audit
  if (!input || Object.keys(input).length === 0) return null
  return (
    <details>
      <summary>{w.showInput}</summary>
      <pre className={css.input}>{JSON.stringify(input, null, 1)}</pre>
    </details>
  )
}
