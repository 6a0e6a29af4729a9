import { useState } from 'react'
import type { OutputOf } from '../../../kernel/contract.ts'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { confirmDanger } from '../../../web/ui/confirm-danger.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { TextField } from '../../../web/ui/form/text-fields.tsx'
import { useOperationForm } from '../../../web/ui/form/use-form.ts'
import { Card, Row, Stack } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { Chip, Note } from '../../../web/ui/marks.tsx'
import { ProblemNote } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { type DocumentId, documents } from '../contract.ts'
import { registerScreens } from '../texts/register-screens.ts'

type Disposal = OutputOf<typeof documents.readDisposal>

/** What keeps the document from disposal, what was disposed of; of a disposal act what it lists. */
export function KeepingCard({ id }: { id: DocumentId }) {
  const w = useWords(registerScreens).keeping
  const { data } = useQueryOf(documents.readDisposal, { id })
  const [asking, ask] = useState<'hold' | 'release'>()
  if (!data || (data.items.length === 0 && !data.disposed && !data.held && data.can.length === 0)) return null
  const step = data.can.find((one) => one !== 'carryOut')
  return (
    <Card title={w.title}>
      <Stack gap={12}>
        <States disposal={data} />
        <Listed id={id} disposal={data} />
        {step && (
          <div>
            <Button small look="quiet" onClick={() => ask(step)}>
              {w[step]}
            </Button>
          </div>
        )}
        {asking === 'hold' && <HoldDialog id={id} close={() => ask(undefined)} />}
        {asking === 'release' && <ReleaseDialog id={id} close={() => ask(undefined)} />}
      </Stack>
    </Card>
  )
}

function States({ disposal: { held, disposed } }: { disposal: Disposal }) {
  const w = useWords(registerScreens).keeping
  const f = useFormat()
  return (
    <>
      {held && <Note tone="soon">{w.held(f.moment(held.at), held.reason)}</Note>}
      {disposed && (
        <Note tone="law" title={w.disposed(f.moment(disposed.at))}>
          <Link to={`/documents/${disposed.act}`}>{w.act}</Link>
          <p className="small">{w.hashes}</p>
          {disposed.hashes.map((hash) => (
            <p key={hash} className="small num" style={{ overflowWrap: 'anywhere' }}>
              {hash}
            </p>
          ))}
        </Note>
      )}
    </>
  )
}

function Listed({ id, disposal: { items, can } }: { id: DocumentId; disposal: Disposal }) {
  const w = useWords(registerScreens).keeping
  const f = useFormat()
  const carryOut = useCommand(documents.carryOutDisposal, {
    done: ({ disposed }) => announce(w.carriedOut(disposed)),
  })
  if (items.length === 0) return null
  const question = { title: w.carryOut, consequence: w.carryOutText(items.length), action: w.carryOut }
  return (
    <section aria-label={w.act}>
      <p className="small muted">{w.listed}</p>
      {items.map(({ document, reference, dueOn, carriedOutAt }) => (
        <Row
          key={document}
          small
          title={<Link to={`/documents/${document}`}>{reference}</Link>}
          sub={w.dueOn(f.day(dueOn))}
          end={carriedOutAt && <Chip>{w.gone}</Chip>}
        />
      ))}
      {can.includes('carryOut') && (
        <Button
          small
          look="danger"
          busy={carryOut.isPending}
          onClick={async () => (await confirmDanger(question)) && carryOut.mutate({ id })}
        >
          {w.carryOut}
        </Button>
      )}
      {carryOut.error && <ProblemNote problem={carryOut.error} />}
    </section>
  )
}

interface Asked {
  id: DocumentId
  close: () => void
}

function HoldDialog({ id, close }: Asked) {
  const w = useWords(registerScreens).keeping
  const form = useOperationForm(documents.holdDocument, {
    initial: { id, reason: '' },
    done: useSaved(close),
  })
  return (
    <Dialog opened close={close} title={w.hold}>
      <Stack>
        <p>{w.holdText}</p>
        <Form form={form} submit={w.hold} cancel={close}>
          <TextField form={form} name="reason" label={w.reason} />
        </Form>
      </Stack>
    </Dialog>
  )
}

function ReleaseDialog({ id, close }: Asked) {
  const w = useWords(registerScreens).keeping
  const done = useSaved(close)
  const form = useOperationForm(documents.releaseDocument, { initial: { id, reason: '' }, done })
  return (
    <Dialog opened close={close} title={w.release}>
      <Form form={form} submit={w.release} cancel={close}>
        <TextField form={form} name="reason" label={w.reason} />
      </Form>
    </Dialog>
  )
}

function useSaved(close: () => void) {
  const w = useWords(registerScreens).keeping
  return () => {
    announce(w.saved)
    close()
  }
}
