import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Card, Cluster, Row, Stack } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { Chip } from '../../../web/ui/marks.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import type { OutcomeLine } from '../contract/outcome.ts'
import { type ProcurementPage, procurements } from '../contract.ts'
import { outcomeScreens } from '../texts/outcome-screens.ts'

type Line = OutcomeLine & { clear: boolean | null; open: string[] }

/** The tenders as they were evaluated, by lots, the best first. */
export function RankingCard({ procurement }: { procurement: ProcurementPage }) {
  const w = useWords(outcomeScreens).ranking
  const outcome = useQueryOf(procurements.readOutcome, { id: procurement.id })
  const lots = [null, ...procurement.lots]
  return (
    <Card title={w.title}>
      <Loaded of={outcome} lines={3}>
        {({ hidden, lines }) => (
          <Stack gap={12}>
            {hidden && <p className="muted small">{w.hidden}</p>}
            {!hidden && lines.length === 0 && <p className="muted small">{w.none}</p>}
            {lots.map((lot) => {
              const of = lines.filter((line) => line.lot === (lot?.id ?? null))
              return (
                <div key={lot?.id ?? 'whole'}>
                  {lot && of.length > 0 && <h3 className="small">{`${lot.no}. ${lot.title}`}</h3>}
                  {of.map((line) => (
                    <LineRow key={line.tender} line={line} />
                  ))}
                </div>
              )
            })}
          </Stack>
        )}
      </Loaded>
    </Card>
  )
}

function LineRow({ line }: { line: Line }) {
  const w = useWords(outcomeScreens).ranking
  const f = useFormat()
  const { rank, name, registryCode, points, priceCents, reason, clear, open } = line
  const notes = [
    registryCode,
    points !== null && w.points(f.number(points / 100)),
    reason,
    clear === false && w.open(open.length),
  ].filter(Boolean)
  return (
    <Row
      small
      title={<Link to={`/tenders/${line.tender}`}>{name}</Link>}
      sub={notes.join(' · ')}
      end={
        <Cluster gap={6}>
          {priceCents !== null && <span className="num">{f.money(priceCents)}</span>}
          <Chip tone={rank === 1 ? 'done' : 'plain'}>{rank === null ? w.rejected : w.place(rank)}</Chip>
          {clear !== null && <Chip tone={clear ? 'done' : 'soon'}>{clear ? w.clear : w.notClear}</Chip>}
        </Cluster>
      }
    />
  )
}
