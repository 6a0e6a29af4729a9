import type { OutputOf, RecordId } from '../../../kernel/contract.ts'
import { Day } from '../../../kernel/values/day.ts'
import { addDays, today, useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Card, Row } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { records } from '../../records/contract.ts'
import { positions } from '../contract.ts'
import { screenTexts } from '../texts/screen.ts'

type Done = OutputOf<typeof positions.readReturnSummary>['items'][number]

const daysBack = 30

/** What substitutes did in one's place of late; nothing when they did nothing. */
export function ReturnCard() {
  const w = useWords(screenTexts).order
  const until = today()
  const { data } = useQueryOf(positions.readReturnSummary, {
    from: Day.parse(addDays(until, -daysBack)),
    until: Day.parse(until),
  })
  if (!data?.items.length) return null
  return (
    <Card title={w.doneForYou}>
      {data.items.map((done) => (
        <DoneRow key={done.id} done={done} />
      ))}
    </Card>
  )
}

function DoneRow({ done: { record, sentence, at } }: { done: Done }) {
  const f = useFormat()
  const { data } = useQueryOf(records.readRecord, { id: record as RecordId }, { enabled: record !== null })
  const title = data && <Link to={data.href}>{data.title}</Link>
  return <Row small title={title ?? sentence} sub={data ? `${sentence} ${f.moment(at)}` : f.moment(at)} />
}
