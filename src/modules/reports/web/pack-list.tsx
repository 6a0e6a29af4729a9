import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { ButtonLink } from '../../../web/ui/button.tsx'
import { Card, Row } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { Chip } from '../../../web/ui/marks.tsx'
import { PageHead } from '../../../web/ui/page-head.tsx'
import { EmptyState, Loaded } from '../../../web/ui/states.tsx'
import { type PackShown, reports } from '../contract.ts'
import { screenTexts } from '../texts/screen.ts'

const tones = { making: 'blue', ready: 'done', stopped: 'plain', failed: 'late' } as const

/** Review packs that one may see. */
export function PackList() {
  const w = useWords(screenTexts)
  const found = useQueryOf(reports.listPacks, {})
  return (
    <>
      <PageHead title={w.title} />
      <Loaded of={found}>
        {({ items }) =>
          items.length === 0 ? (
            <EmptyState title={w.empty} action={<ButtonLink to="/positions">{w.toPositions}</ButtonLink>}>
              {w.emptyText}
            </EmptyState>
          ) : (
            <Card title={w.pack}>
              {items.map((pack) => (
                <PackRow key={pack.id} pack={pack} />
              ))}
            </Card>
          )
        }
      </Loaded>
    </>
  )
}

function PackRow({ pack }: { pack: PackShown }) {
  const w = useWords(screenTexts)
  const f = useFormat()
  return (
    <Row
      title={<Link to={`/reports/${pack.id}`}>{pack.position.title}</Link>}
      sub={`${f.day(pack.from)}–${f.day(pack.until)} · ${w.made(f.moment(pack.requestedAt))}`}
      end={<Chip tone={tones[pack.state]}>{w.states[pack.state]}</Chip>}
    />
  )
}
