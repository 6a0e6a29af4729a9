import type { OutputOf } from '../../../kernel/contract.ts'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { useMay } from '../../../web/session.ts'
import { ButtonLink } from '../../../web/ui/button.tsx'
import { Card, Cluster, Row, Stack } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { Chip } from '../../../web/ui/marks.tsx'
import { PageHead } from '../../../web/ui/page-head.tsx'
import { EmptyState, Loaded } from '../../../web/ui/states.tsx'
import { documents, permissions } from '../contract.ts'
import { approvalScreens } from '../texts/approval-screens.ts'
import { screenTexts } from '../texts/screens.ts'
import { FiguresCard } from './figures-card.tsx'

type Waiting = OutputOf<typeof documents.listApprovals>['items'][number]
type Asked = OutputOf<typeof documents.listAskedApprovals>['items'][number]
const perPage = 200

/** What waits for me, what I asked for and whom it waits for, and how fast it goes. */
export function ApprovalsPage() {
  const w = useWords(approvalScreens).lists
  const words = useWords(screenTexts)
  const may = useMay()
  const settings = may(permissions.configure) && (
    <ButtonLink to="/documents/approval-settings">{w.settings}</ButtonLink>
  )
  return (
    <>
      <PageHead
        title={w.title}
        crumbs={[{ label: words.documents, to: '/documents' }]}
        {...(settings && { actions: settings })}
      />
      <Stack>
        <Loaded of={useQueryOf(documents.listApprovals, { perPage })}>
          {({ items }) => <WaitingCard items={items} />}
        </Loaded>
        {may(permissions.write) && <AskedCard />}
        <FiguresCard />
      </Stack>
    </>
  )
}

function WaitingCard({ items }: { items: readonly Waiting[] }) {
  const w = useWords(approvalScreens).lists
  return (
    <Card title={w.waiting}>
      {items.length === 0 && <p className="muted">{w.waitingNone}</p>}
      {items.map((item) => (
        <WaitingRow key={item.step} item={item} />
      ))}
    </Card>
  )
}

function WaitingRow({ item }: { item: Waiting }) {
  const w = useWords(approvalScreens)
  const f = useFormat()
  const { document, title, part, askedBy, askedAt, dueDay, late, earlier } = item
  return (
    <Row
      title={<Link to={`/documents/${document}`}>{title}</Link>}
      sub={
        <>
          <div>{w.lists.askedBy(askedBy, f.moment(askedAt))}</div>
          {earlier && <div>{w.lists.earlier(earlier.no)}</div>}
        </>
      }
      end={
        <Cluster>
          {part && <Chip>{w.parts[part]}</Chip>}
          <Chip tone={late ? 'late' : 'soon'}>{w.step.due(f.day(dueDay))}</Chip>
        </Cluster>
      }
    />
  )
}

function AskedCard() {
  const w = useWords(approvalScreens).lists
  const asked = useQueryOf(documents.listAskedApprovals, { perPage })
  return (
    <Loaded of={asked}>
      {({ items }) => (
        <Card title={w.asked}>
          {items.length === 0 && <EmptyState title={w.askedNone}>{w.askedNext}</EmptyState>}
          {items.map((item) => (
            <AskedRow key={item.round} item={item} />
          ))}
        </Card>
      )}
    </Loaded>
  )
}

function AskedRow({ item }: { item: Asked }) {
  const w = useWords(approvalScreens)
  const f = useFormat()
  const { document, title, outcome, waitingFor, since, dueDay, late, reason, remarks } = item
  const names = waitingFor.map(({ name, part }) => name ?? (part ? w.parts[part] : w.lists.nobody))
  return (
    <Row
      title={<Link to={`/documents/${document}`}>{title}</Link>}
      sub={
        <>
          {names.length > 0 && (
            <div>{[w.lists.waitsFor(f.list(names)), since && w.lists.since(f.moment(since))].join(' ')}</div>
          )}
          {reason && (
            <div>
              {w.lists.returned} {reason}
            </div>
          )}
          {remarks.map(({ by, text }) => (
            <div key={by}>
              {w.lists.remark(by)} {text}
            </div>
          ))}
        </>
      }
      end={
        <Cluster>
          {dueDay && <Chip tone={late ? 'late' : 'soon'}>{w.step.due(f.day(dueDay))}</Chip>}
          <Outcome outcome={outcome} />
        </Cluster>
      }
    />
  )
}

function Outcome({ outcome }: { outcome: Asked['outcome'] }) {
  const w = useWords(approvalScreens)
  if (!outcome) return null
  const tone = outcome === 'complete' ? 'done' : outcome === 'returned' ? 'late' : 'plain'
  return <Chip tone={tone}>{w.outcomes[outcome]}</Chip>
}
