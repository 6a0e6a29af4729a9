import type { OutputOf } from '../../../kernel/contract.ts'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { ButtonLink } from '../../../web/ui/button.tsx'
import { Card, Row, Stack } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { PageHead } from '../../../web/ui/page-head.tsx'
import { EmptyState, Loaded } from '../../../web/ui/states.tsx'
import { positions } from '../contract.ts'
import { screenTexts } from '../texts/screen.ts'

type Item = OutputOf<typeof positions.listPositions>['items'][number]

/** One's own position first, then the others that one may see. */
export function PositionList() {
  const w = useWords(screenTexts)
  const found = useQueryOf(positions.listPositions, {})
  const step = (
    <ButtonLink to="/positions/import" look="go">
      {w.list.import}
    </ButtonLink>
  )
  return (
    <>
      <PageHead title={w.positions} actions={found.data?.mayAdd && step} />
      <Loaded of={found}>
        {({ items, mayAdd }) =>
          items.length === 0 ? (
            <EmptyState title={w.list.empty} action={mayAdd && step}>
              {w.list.emptyText}
            </EmptyState>
          ) : (
            <Stack>
              <Positions title={w.list.mine} items={items.filter((item) => item.mine)} />
              <Positions title={w.list.others} items={items.filter((item) => !item.mine)} />
            </Stack>
          )
        }
      </Loaded>
    </>
  )
}

function Positions({ title, items }: { title: string; items: readonly Item[] }) {
  const w = useWords(screenTexts).list
  const f = useFormat()
  if (items.length === 0) return null
  return (
    <Card title={title}>
      {items.map(({ id, title: name, holder, manager, unit, version }) => (
        <Row
          key={id}
          title={<Link to={`/positions/${id}`}>{name}</Link>}
          sub={[
            holder?.name ?? w.vacant,
            manager && w.manager(manager.name),
            unit,
            version && w.version(version.no, f.day(version.validFrom)),
          ]
            .filter(Boolean)
            .join(' · ')}
        />
      ))}
    </Card>
  )
}
