import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Card, Row } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { Chip } from '../../../web/ui/marks.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import { type ProcurementPage, procurements } from '../contract.ts'
import { outcomeScreens } from '../texts/outcome-screens.ts'

/** How far the decision and the contract are, with the way to their page. */
export function OutcomeCard({ procurement: { id } }: { procurement: ProcurementPage }) {
  const w = useWords(outcomeScreens)
  const decisions = useQueryOf(procurements.listDecisions, { id })
  return (
    <Card title={w.title} aside={<Link to={`/procurements/${id}/outcome`}>{w.open}</Link>}>
      <Loaded of={decisions} lines={1}>
        {({ items, missing }) => (
          <>
            {items.length === 0 && <p className="muted small">{missing[0] ?? w.decisions.none}</p>}
            {items.map((one) => (
              <Row
                key={one.id}
                small
                title={w.decisions.name(one.no, one.kind)}
                sub={one.lines
                  .filter(({ result }) => result === 'awarded')
                  .map(({ name }) => name)
                  .join(', ')}
                end={
                  (one.takenBack || !one.notified) && (
                    <Chip tone={one.takenBack ? 'late' : 'soon'}>
                      {one.takenBack ? w.decisions.takenBack : w.decisions.notNotified}
                    </Chip>
                  )
                }
              />
            ))}
          </>
        )}
      </Loaded>
    </Card>
  )
}
