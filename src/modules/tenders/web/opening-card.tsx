import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { Card, Row, Stack } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { LongWork } from '../../../web/ui/long-work.tsx'
import { Chip } from '../../../web/ui/marks.tsx'
import type { BoxPage } from '../contract/box.ts'
import { boxScreens } from '../texts/box-screen.ts'

type Opening = NonNullable<BoxPage['opening']>

/** Who opened it and what was in it: how far tenders are taken out, and who came too late. */
export function OpeningCard({ box, opening }: { box: BoxPage; opening: Opening }) {
  const w = useWords(boxScreens)
  const f = useFormat()
  const { received, takenOut, tenders, refused } = opening
  return (
    <Card title={w.result} aside={w.received(received)}>
      <Stack gap={12}>
        <p>{w.openedBy(f.list(opening.by), f.moment(opening.openedAt))}</p>
        {box.state === 'uncovering' && (
          <LongWork title={w.takingOut} state="running" done={takenOut} total={received} />
        )}
        {received === 0 && <p className="muted">{w.none}</p>}
        <div>
          {tenders.map((one) => (
            <TenderRow key={one.no} tender={one} />
          ))}
        </div>
        {refused.length > 0 && <Late refused={refused} />}
      </Stack>
    </Card>
  )
}

function TenderRow({ tender: { no, at, tender, broken } }: { tender: Opening['tenders'][number] }) {
  const w = useWords(boxScreens)
  const f = useFormat()
  return (
    <Row
      title={tender ? <Link to={`/tenders/${tender}`}>{w.tender(no)}</Link> : w.tender(no)}
      sub={w.arrived(f.moment(at))}
      end={broken ? <Chip tone="late">{w.broken}</Chip> : !tender && <Chip tone="soon">{w.wait}</Chip>}
    />
  )
}

function Late({ refused }: Pick<Opening, 'refused'>) {
  const w = useWords(boxScreens)
  const f = useFormat()
  return (
    <div>
      <b>{w.late}</b>
      <p className="small muted">{w.lateText}</p>
      {refused.map(({ at, lastAt, times, name, registryCode }) => (
        <Row
          key={at}
          small
          title={name ?? w.lateUnknown}
          sub={[registryCode, w.arrived(f.moment(at)), times > 1 && w.lateAgain(times, f.moment(lastAt))]
            .filter(Boolean)
            .join(' · ')}
        />
      ))}
    </div>
  )
}
