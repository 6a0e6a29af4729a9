import { dayOf, useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useCommand } from '../../../web/queries.ts'
import { TextButton } from '../../../web/ui/button.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { TextArea } from '../../../web/ui/form/text-fields.tsx'
import { useOperationForm } from '../../../web/ui/form/use-form.ts'
import { Card, Row } from '../../../web/ui/layout.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { positions } from '../contract.ts'
import { screenTexts } from '../texts/screen.ts'
import { isOpen, type ReviewShown } from './review-page.tsx'

/** What should change in the job description. */
export function ProposalsCard({ review }: { review: ReviewShown }) {
  const w = useWords(screenTexts).review
  const f = useFormat()
  const withdraw = useCommand(positions.withdrawProposal)
  const open = isOpen(review)
  return (
    <Card title={w.proposals}>
      {review.proposals.length === 0 && <p className="small muted">{w.noProposals}</p>}
      {review.proposals.map(({ id, text, by, at, mine }) => (
        <Row
          key={id}
          small
          title={text}
          sub={`${by} · ${f.day(dayOf(at))}`}
          end={
            mine &&
            open && (
              <TextButton onClick={() => withdraw.mutate({ id: review.id, proposal: id })}>
                {w.takeBack}
              </TextButton>
            )
          }
        />
      ))}
      {open && <ProposeForm id={review.id} />}
    </Card>
  )
}

function ProposeForm({ id }: { id: string }) {
  const w = useWords(screenTexts).review
  const form = useOperationForm(positions.proposeChange, {
    initial: { id, text: '' },
    done: () => {
      announce(w.proposed)
      form.handle.reset({ id, text: '' })
    },
    draft: `positions.proposal.${id}`,
  })
  return (
    <Form form={form} submit={w.proposeSubmit}>
      <TextArea form={form} name="text" label={w.propose} help={w.proposeHelp} rows={3} />
    </Form>
  )
}
