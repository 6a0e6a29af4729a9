import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Row } from '../../../web/ui/layout.tsx'
import { Chip } from '../../../web/ui/marks.tsx'
import { tenders } from '../../tenders/contract.ts'
import type { Decision } from '../contract/decision.ts'
import type { ProcurementId } from '../contract.ts'
import { outcomeScreens } from '../texts/outcome-screens.ts'

interface NoticesProps {
  procurement: ProcurementId
  decision: Decision
}

const tones = { waiting: 'soon', sent: 'done', failed: 'late', withdrawn: 'plain' } as const

/** Who told the tenderers, when and how; of each letter what became of it. */
export function DecisionNotices({ procurement, decision }: NoticesProps) {
  const w = useWords(outcomeScreens).decisions
  const f = useFormat()
  const { notified } = decision
  const byLetter = notified?.via === 'letters'
  // Letters are written by a job: until it has run, nobody says that one lacks.
  const isFresh = byLetter && Date.now() - Date.parse(notified.at) < 30_000
  const every = isFresh && 2000
  const letters = useQueryOf(tenders.listDecisionLetters, { procurement }, { enabled: byLetter, every })
  if (!notified) return null
  const at = byLetter ? f.moment(notified.at) : f.day(notified.on)
  const own = letters.data?.items.filter((one) => one.decision === decision.id) ?? []
  const told = new Set<string>(own.map(({ tender }) => tender))
  const named = new Map(
    decision.lines.flatMap(({ tender, name }) => (tender ? [[tender as string, name]] : [])),
  )
  const untold = [...named].filter(([tender]) => !told.has(tender))
  return (
    <div>
      <p className="small muted">{w.toldBy[notified.via](at, notified.by?.name ?? '–')}</p>
      {own.map(({ tender, name, to, state, sentAt }) => (
        <Row
          key={tender}
          small
          title={name}
          sub={to}
          end={<Chip tone={tones[state]}>{w.letterStates[state](sentAt && f.moment(sentAt))}</Chip>}
        />
      ))}
      {byLetter &&
        letters.data &&
        !isFresh &&
        untold.map(([tender, name]) => (
          <Row key={tender} small title={name} end={<Chip tone="late">{w.noLetter}</Chip>} />
        ))}
      {own.length > 0 && !letters.data?.mailOn && <p className="small muted">{w.mailOff}</p>}
    </div>
  )
}
