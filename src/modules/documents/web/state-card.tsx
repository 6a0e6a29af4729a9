import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Knots } from '../../../web/ui/knots.tsx'
import { Card } from '../../../web/ui/layout.tsx'
import { type DocumentPage, type DocumentState, documents } from '../contract.ts'
import { screenTexts } from '../texts/screens.ts'

/** In the order in which a document comes through them. */
const way: readonly Exclude<DocumentState, 'ended'>[] = [
  'draft',
  'inApproval',
  'approved',
  'signed',
  'registered',
]

/** Where the document is on its way, as knots on a line. An ended one has left it. */
export function StateCard({ document }: { document: Pick<DocumentPage, 'id' | 'state' | 'endReason'> }) {
  const words = useWords(screenTexts)
  const skipped = useSkipped(document.id)
  const at = document.state === 'ended' ? -1 : way.indexOf(document.state)
  const knots = way
    .map((state, place) => ({ state, place }))
    .filter(({ state, place }) => place >= at || !skipped.has(state))
    .map(({ state, place }) => ({ title: words.way[state], state: stateOf(place, at) }))
  if (at === -1)
    return (
      <Card title={words.page.state}>
        {words.page.ended} {document.endReason}
      </Card>
    )
  return (
    <Card title={words.page.state}>
      <Knots label={words.page.state} knots={knots} />
    </Card>
  )
}

/** A received letter is registered without a round and a signature: it never came through those. */
function useSkipped(id: DocumentPage['id']): ReadonlySet<DocumentState> {
  const rounds = useQueryOf(documents.readRounds, { id }).data?.items ?? []
  const containers = useQueryOf(documents.listContainers, { id }).data?.items ?? []
  const approved = rounds.some(({ current, outcome }) => current && outcome === 'complete')
  return new Set([
    ...(approved ? [] : (['inApproval', 'approved'] as const)),
    ...(containers.length > 0 ? [] : (['signed'] as const)),
  ])
}

/** The last knot is reached, not under way. */
function stateOf(place: number, at: number): 'done' | 'now' | 'next' {
  if (place < at) return 'done'
  if (place > at) return 'next'
  return place === way.length - 1 ? 'done' : 'now'
}
