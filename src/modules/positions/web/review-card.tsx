import { useState } from 'react'
import { today, useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useGo } from '../../../web/place.ts'
import { useCommand } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { TextArea } from '../../../web/ui/form/text-fields.tsx'
import { DateField } from '../../../web/ui/form/time-fields.tsx'
import { useOperationForm } from '../../../web/ui/form/use-form.ts'
import { Card, Cluster, Row, Stack } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { Chip } from '../../../web/ui/marks.tsx'
import { ProblemNote } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { Why } from '../../../web/ui/why.tsx'
import { positions } from '../contract.ts'
import { screenTexts } from '../texts/screen.ts'
import type { Period } from './period.ts'
import type { PositionShown } from './position-page.tsx'

/** When the job description is reviewed next and why, and the reviews that were. */
export function ReviewCard({ position, period }: { position: PositionShown; period: Period }) {
  const w = useWords(screenTexts).reviewCard
  const f = useFormat()
  const { nextReview, reviews, may } = position
  if (!nextReview) return null
  return (
    <Card title={w.title}>
      <p className="small">
        {w.next} <b>{f.day(nextReview.day)}</b> <Why reason={nextReview.reason} />
      </p>
      {reviews.map(({ id, from, until, finished }) => (
        <Row
          key={id}
          small
          title={<Link to={`/positions/reviews/${id}`}>{`${f.day(from)}–${f.day(until)}`}</Link>}
          end={<Chip tone={finished ? 'done' : 'blue'}>{finished ? w.finished : w.open}</Chip>}
        />
      ))}
      {may.change && <ReviewSteps position={position} period={period} />}
    </Card>
  )
}

function ReviewSteps({ position, period }: { position: PositionShown; period: Period }) {
  const w = useWords(screenTexts).reviewCard
  const go = useGo()
  const [noting, setNoting] = useState(false)
  const start = useCommand(positions.startReview, {
    done: ({ review }) => {
      announce(w.startDone)
      go(`/positions/reviews/${review}`)
    },
  })
  const underWay = position.reviews.some((review) => !review.finished)
  return (
    <Stack gap={10}>
      <ProblemNote problem={start.error} />
      <Cluster>
        {!underWay && (
          <Button small busy={start.isPending} onClick={() => start.mutate({ id: position.id, ...period })}>
            {w.start}
          </Button>
        )}
        <Button small look="quiet" onClick={() => setNoting(true)}>
          {w.changed}
        </Button>
      </Cluster>
      {noting && <ChangeDialog id={position.id} close={() => setNoting(false)} />}
    </Stack>
  )
}

function ChangeDialog({ id, close }: { id: string; close: () => void }) {
  const w = useWords(screenTexts).reviewCard
  const f = useFormat()
  const form = useOperationForm(positions.noteOrganisationChange, {
    initial: { id, changedOn: today(), reviewBy: '', note: '' },
    done: ({ reviewBy }) => {
      announce(w.done(f.day(reviewBy)))
      close()
    },
  })
  return (
    <Dialog opened close={close} title={w.changed}>
      <Form form={form} submit={w.submit} cancel={close}>
        <DateField form={form} name="changedOn" label={w.changedOn} />
        <DateField form={form} name="reviewBy" label={w.reviewBy} />
        <TextArea form={form} name="note" label={w.note} help={w.noteHelp} rows={3} />
      </Form>
    </Dialog>
  )
}
