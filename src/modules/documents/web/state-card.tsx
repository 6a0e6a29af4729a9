import { useWords } from '../../../web/i18n.ts'
import { Knots } from '../../../web/ui/knots.tsx'
import { Card } from '../../../web/ui/layout.tsx'
import type { DocumentPage, DocumentState } from '../contract.ts'
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
export function StateCard({ document }: { document: Pick<DocumentPage, 'state' | 'endReason'> }) {
  const words = useWords(screenTexts)
  const at = document.state === 'ended' ? -1 : way.indexOf(document.state)
  const knots = way.map((state, place) => ({
    title: words.way[state],
    state: stateOf(place, at),
  }))
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

/** The last knot is reached, not under way. */
function stateOf(place: number, at: number): 'done' | 'now' | 'next' {
  if (place < at) return 'done'
  if (place > at) return 'next'
  return place === way.length - 1 ? 'done' : 'now'
}
