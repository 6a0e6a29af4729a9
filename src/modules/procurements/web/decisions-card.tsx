import { useState } from 'react'
import type { OutputOf } from '../../../kernel/contract.ts'
import { dayOf, useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Card, Cluster, Row, Stack } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { Chip, Note } from '../../../web/ui/marks.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import { Why } from '../../../web/ui/why.tsx'
import type { Decision, Standstill } from '../contract/decision.ts'
import { type ProcurementPage, procurements } from '../contract.ts'
import { outcomeScreens } from '../texts/outcome-screens.ts'
import { DecideDialog, NoticeDialog, TakeBackDialog } from './decision-forms.tsx'
import { DecisionNotices } from './decision-notices.tsx'
import { MakeDocuments } from './make-documents-card.tsx'

export type Decisions = OutputOf<typeof procurements.listDecisions>

/** Decisions, the newest first, and the way to the next one. */
export function DecisionsCard({ procurement }: { procurement: ProcurementPage }) {
  const w = useWords(outcomeScreens).decisions
  const decisions = useQueryOf(procurements.listDecisions, { id: procurement.id })
  const [asking, ask] = useState(false)
  return (
    <Card title={w.title}>
      <Loaded of={decisions} lines={3}>
        {(data) => (
          <Stack gap={14}>
            {data.items.length === 0 && <p className="muted small">{w.none}</p>}
            {data.missing.map((one) => (
              <p key={one} className="small">
                {one}
              </p>
            ))}
            {data.items.map((one) => (
              <DecisionPart key={one.id} decision={one} procurement={procurement} />
            ))}
            {data.can.includes('decide') && data.needsDocument && !hasSigned(data) && (
              <>
                <p className="small muted">{w.asDocument}</p>
                <MakeDocuments procurement={procurement} kinds={w.papers} />
              </>
            )}
            {data.can.includes('decide') && (
              <Cluster>
                <Button look="go" small onClick={() => ask(true)}>
                  {w.take}
                </Button>
              </Cluster>
            )}
            {asking && <DecideDialog procurement={procurement} decisions={data} close={() => ask(false)} />}
          </Stack>
        )}
      </Loaded>
    </Card>
  )
}

/** A decision that no earlier one stands on yet. */
const hasSigned = ({ documents, items }: Decisions): boolean =>
  documents.some(
    ({ id, state }) =>
      (state === 'signed' || state === 'registered') && !items.some(({ document }) => document?.id === id),
  )

interface PartProps {
  decision: Decision
  procurement: ProcurementPage
}

function DecisionPart({ decision, procurement }: PartProps) {
  const w = useWords(outcomeScreens).decisions
  const f = useFormat()
  const { no, kind, document, reason, takenAt, takenBy, takenBack, notified, standstill } = decision
  const titleOf = (lot: string | null) => procurement.lots.find(({ id }) => id === lot)?.title
  const withoutTenders = decision.lots.filter((lot) => !decision.lines.some((line) => line.lot === lot))
  return (
    <Stack gap={8}>
      <Row
        title={w.name(no, kind)}
        sub={[w.takenBy(f.day(dayOf(takenAt)), takenBy?.name ?? '–'), reason].filter(Boolean).join(' ')}
        end={
          takenBack ? (
            <Chip tone="late">{w.takenBack}</Chip>
          ) : (
            !notified && <Chip tone="soon">{w.notNotified}</Chip>
          )
        }
      />
      {document && (
        <p className="small">
          <Link to={`/documents/${document.id}`}>{document.title ?? w.document}</Link>
        </p>
      )}
      {takenBack && <Note tone="late">{takenBack.reason}</Note>}
      {decision.lines.map((line) => (
        <Row
          key={line.id}
          small
          title={line.name}
          sub={[titleOf(line.lot), line.reason].filter(Boolean).join(' · ') || undefined}
          end={
            <Cluster gap={6}>
              {line.priceCents !== null && <span className="num">{f.money(line.priceCents)}</span>}
              <Chip tone={line.result === 'awarded' ? 'done' : 'plain'}>{w[line.result]}</Chip>
            </Cluster>
          }
        />
      ))}
      {withoutTenders.map((lot) => (
        <Row key={lot} small title={titleOf(lot)} end={<Chip>{w.noTenders}</Chip>} />
      ))}
      <DecisionNotices procurement={procurement.id} decision={decision} />
      {standstill && !takenBack && <StandstillNote standstill={standstill} />}
      <Steps decision={decision} procurement={procurement} />
    </Stack>
  )
}

function StandstillNote({ standstill }: { standstill: Standstill }) {
  const w = useWords(outcomeScreens).decisions
  const f = useFormat()
  const { state, until, isOver, explanation } = standstill
  const without = state === 'none' || state === 'only tenderer'
  const result = without ? w.noStandstill : until ? w.until(f.day(until)) : w.stopped
  const tone = isOver ? 'done' : 'soon'
  return (
    <Note tone={tone} title={`${w.standstill}:`}>
      <Cluster>
        {[result, without ? '' : isOver ? w.over : w.running].filter(Boolean).join(' · ')}
        <Why reason={{ result, rule: explanation }} />
      </Cluster>
    </Note>
  )
}

function Steps({ decision, procurement }: PartProps) {
  const w = useWords(outcomeScreens).decisions
  const [asking, ask] = useState<'notify' | 'takeBack'>()
  const close = () => ask(undefined)
  const { can } = decision
  if (can.length === 0) return null
  return (
    <Cluster>
      {can.includes('notify') && (
        <Button small look="go" onClick={() => ask('notify')}>
          {w.notify}
        </Button>
      )}
      {can.includes('takeBack') && (
        <Button small look="quiet" onClick={() => ask('takeBack')}>
          {w.takeBack}
        </Button>
      )}
      {asking === 'notify' && <NoticeDialog id={procurement.id} decision={decision} close={close} />}
      {asking === 'takeBack' && <TakeBackDialog id={procurement.id} decision={decision} close={close} />}
    </Cluster>
  )
}
