import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Card, Row, Stack } from '../../../web/ui/layout.tsx'
import { Chip, type Tone } from '../../../web/ui/marks.tsx'
import { ProblemNote } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import type { Consignment, ConsignmentState } from '../contract/consignment.ts'
import { type DocumentId, documents } from '../contract.ts'
import { registerScreens } from '../texts/register-screens.ts'

const tones: Record<ConsignmentState, Tone> = {
  waiting: 'soon',
  sent: 'blue',
  received: 'done',
  failed: 'late',
}

/** The document's way to the records system; nothing where the installation has none and nothing was sent. */
export function RecordsCard({ id }: { id: DocumentId }) {
  const w = useWords(registerScreens).records
  const { data } = useQueryOf(documents.listConsignments, { id })
  const send = useCommand(documents.sendToRecords, { done: () => announce(w.sent) })
  if (!data || (data.items.length === 0 && data.sending !== 'possible')) return null
  return (
    <Card title={w.title}>
      <Stack gap={8}>
        {data.items.length === 0 && <p className="small muted">{w.none}</p>}
        {data.items.map((one) => (
          <ConsignmentRow key={one.id} one={one} />
        ))}
        {data.sending === 'possible' && (
          <div>
            <Button small busy={send.isPending} onClick={() => send.mutate({ id })}>
              {w.send}
            </Button>
          </div>
        )}
        {send.error && <ProblemNote problem={send.error} />}
        <p className="small muted">{w.unverified}</p>
      </Stack>
    </Card>
  )
}

function ConsignmentRow({ one }: { one: Consignment }) {
  const f = useFormat()
  return (
    <Row
      small
      title={f.moment(one.orderedAt)}
      sub={useConsignmentNote(one)}
      end={<ConsignmentChip state={one.state} />}
    />
  )
}

export function ConsignmentChip({ state }: { state: ConsignmentState }) {
  const w = useWords(registerScreens).records
  return <Chip tone={tones[state]}>{w.states[state]}</Chip>
}

/** Attempts, the next one, the answer. */
export function useConsignmentNote({ attempts, problem, nextAt, receipt, state }: Consignment): string {
  const w = useWords(registerScreens).records
  const f = useFormat()
  const isTried = state === 'waiting' && attempts > 0
  return [
    (isTried || state === 'failed') && w.attempt(attempts, problem),
    isTried && nextAt && w.nextAt(f.moment(nextAt)),
    receipt && w.receipt(receipt),
  ]
    .filter(Boolean)
    .join(' · ')
}
