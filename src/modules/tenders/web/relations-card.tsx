import { useState } from 'react'
import { useWords } from '../../../web/i18n.ts'
import { useCommand } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { confirmDanger } from '../../../web/ui/confirm-danger.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { SelectField } from '../../../web/ui/form/choice-fields.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { TextArea } from '../../../web/ui/form/text-fields.tsx'
import { useOperationForm } from '../../../web/ui/form/use-form.ts'
import { Card, Cluster, Stack } from '../../../web/ui/layout.tsx'
import { ProblemNote } from '../../../web/ui/states.tsx'
import { type Evaluation, type Tender, tenders } from '../contract.ts'
import { evaluationScreens } from '../texts/evaluation-screens.ts'

interface RelationsProps {
  evaluation: Evaluation
  /** Of every lot: whoever is bound in one is out of all. */
  tenders: readonly Tender[]
}

/** Whoever takes part says, once the names are known, whether anything binds him to a tenderer. */
export function RelationsCard({ evaluation, tenders: all }: RelationsProps) {
  const w = useWords(evaluationScreens).relations
  const { related } = evaluation.mine
  const procurement = evaluation.procurement.id
  const declare = useCommand(tenders.declareRelations)
  const [naming, name] = useState(false)
  if (!evaluation.can.includes('declare') && related === null) return null
  return (
    <Card title={w.title}>
      <Stack gap={10}>
        {related !== null && <p>{related ? w.out : w.declared}</p>}
        {related === null && <p className="small muted">{w.help}</p>}
        <Cluster>
          {related === null && (
            <Button
              look="go"
              busy={declare.isPending}
              onClick={() => declare.mutate({ procurement, relations: [] })}
            >
              {w.none}
            </Button>
          )}
          {related !== true && (
            <Button look="quiet" onClick={() => name(true)}>
              {w.some}
            </Button>
          )}
        </Cluster>
        <ProblemNote problem={declare.error} />
        {naming && <RelationDialog evaluation={evaluation} tenders={all} close={() => name(false)} />}
      </Stack>
    </Card>
  )
}

function RelationDialog({ evaluation, tenders: all, close }: RelationsProps & { close: () => void }) {
  const w = useWords(evaluationScreens).relations
  const form = useOperationForm(tenders.declareRelations, {
    initial: { procurement: evaluation.procurement.id, relations: [{ tender: '', what: '' }] },
    done: close,
  })
  const choices = all.map(({ id, name }) => ({ value: id, label: name }))
  const submit: typeof form.submit = async (event) => {
    event?.preventDefault()
    const isSure = await confirmDanger({ title: w.surely, consequence: w.surelyText, action: w.declare })
    if (isSure) await form.submit()
  }
  return (
    <Dialog opened close={close} title={w.title}>
      <Form form={{ ...form, submit }} submit={w.declare} cancel={close}>
        <SelectField form={form} name="relations.0.tender" label={w.tenderer} choices={choices} />
        <TextArea form={form} name="relations.0.what" label={w.what} rows={3} />
      </Form>
    </Dialog>
  )
}
