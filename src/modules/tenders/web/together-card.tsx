import { useState } from 'react'
import { z } from 'zod'
import { useWords } from '../../../web/i18n.ts'
import { useCommand } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { useKitForm } from '../../../web/ui/form/use-form.ts'
import { Card, Stack } from '../../../web/ui/layout.tsx'
import { Chip } from '../../../web/ui/marks.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { type Evaluation, tenders } from '../contract.ts'
import { evaluationScreens } from '../texts/evaluation-screens.ts'
import css from './evaluation.module.css'
import { ScoreFields } from './score-fields.tsx'

type OneTender = Evaluation['tenders'][number]
type OneCriterion = Evaluation['criteria'][number]
interface Place {
  tender: OneTender
  criterion: OneCriterion
}

/** Everyone's points by criterion, with what was agreed where they differ. */
export function TogetherCard({ evaluation }: { evaluation: Evaluation }) {
  const w = useWords(evaluationScreens).together
  const [place, agree] = useState<Place>()
  const quality = evaluation.criteria.filter(({ kind }) => kind === 'quality')
  if (evaluation.sheets.length === 0) return null
  return (
    <Card title={w.title}>
      <Stack>
        {evaluation.can.includes('agree') && <p className="small muted">{w.help}</p>}
        {quality.map((criterion) => (
          <CriterionTable
            key={criterion.id}
            evaluation={evaluation}
            criterion={criterion}
            agree={(tender) => agree({ tender, criterion })}
          />
        ))}
        {place && <AgreeDialog evaluation={evaluation} place={place} close={() => agree(undefined)} />}
      </Stack>
    </Card>
  )
}

interface TableProps {
  evaluation: Evaluation
  criterion: OneCriterion
  agree: (tender: OneTender) => void
}

function CriterionTable({ evaluation, criterion, agree }: TableProps) {
  const w = useWords(evaluationScreens).together
  const { sheets, tenders: all } = evaluation
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways is reached by keys too
    <section className={css.scroll} aria-label={criterion.title} tabIndex={0}>
      <table className={css.table}>
        <thead>
          <tr>
            <th scope="col">{criterion.title}</th>
            {sheets.map(({ person, name }) => (
              <th key={person} scope="col">
                {name}
              </th>
            ))}
            <th scope="col">{w.counts}</th>
          </tr>
        </thead>
        <tbody>
          {all
            .filter(({ out }) => !out)
            .map((tender) => (
              <TenderRow
                key={tender.id}
                evaluation={evaluation}
                criterion={criterion}
                tender={tender}
                agree={agree}
              />
            ))}
        </tbody>
      </table>
    </section>
  )
}

function TenderRow({ evaluation, criterion, tender, agree }: TableProps & { tender: OneTender }) {
  const w = useWords(evaluationScreens).together
  const isHere = (one: { tender: string; criterion: string }) =>
    one.tender === tender.id && one.criterion === criterion.id
  const agreed = evaluation.agreements.find(isHere)
  const differs = evaluation.differences.some(isHere)
  return (
    <tr>
      <th scope="row">{tender.name}</th>
      {evaluation.sheets.map(({ person, scores }) => {
        const given = scores.find(isHere)
        return (
          <td key={person}>
            {given ? `${given.share} %` : '–'}
            {given?.reason && <p className="small muted">{given.reason}</p>}
          </td>
        )
      })}
      <td>
        {agreed ? (
          <>
            <b>{agreed.share} %</b>
            <p className="small muted">{agreed.reason}</p>
            {agreed.writtenBy && <p className="small muted">{w.agreed(agreed.writtenBy)}</p>}
          </>
        ) : (
          <Chip tone={differs ? 'soon' : 'done'}>{differs ? w.differ : w.same}</Chip>
        )}
        {evaluation.can.includes('agree') && (differs || agreed) && (
          <Button small onClick={() => agree(tender)}>
            {w.agree}
          </Button>
        )}
      </td>
    </tr>
  )
}

const Agreed = z.object({
  share: z.union([z.string().min(1), z.number()]),
  reason: z.string().trim().min(1).max(5000),
})
type Agreed = z.input<typeof Agreed>

function AgreeDialog({
  evaluation,
  place,
  close,
}: {
  evaluation: Evaluation
  place: Place
  close: () => void
}) {
  const w = useWords(evaluationScreens)
  const { tender, criterion } = place
  const save = useCommand(tenders.agreeScore)
  const form = useKitForm<Agreed, unknown>(Agreed, {
    initial: { share: '', reason: '' },
    send: ({ share, reason }) =>
      save.mutateAsync({
        ...{ procurement: evaluation.procurement.id, lot: evaluation.lot },
        ...{ tender: tender.id, criterion: criterion.id, share: Number(share), reason },
      }),
    done: () => {
      announce(w.together.saved)
      close()
    },
  })
  return (
    <Dialog opened close={close} title={`${w.together.agreeTitle}: ${tender.name}`} width={680}>
      <Form form={form} submit={w.together.agree} cancel={close}>
        <ScoreFields form={form} criterion={criterion} share="share" reason="reason" />
      </Form>
    </Dialog>
  )
}
