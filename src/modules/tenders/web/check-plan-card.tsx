import { useState } from 'react'
import type { OutputOf } from '../../../kernel/contract.ts'
import { useWords } from '../../../web/i18n.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { CheckboxesField } from '../../../web/ui/form/choice-fields.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { useOperationForm } from '../../../web/ui/form/use-form.ts'
import { Card, Stack } from '../../../web/ui/layout.tsx'
import { Loaded } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { tenders } from '../contract.ts'
import { evaluationScreens } from '../texts/evaluation-screens.ts'

type Plan = OutputOf<typeof tenders.readCheckPlan>

/** Which grounds for exclusion count: the law's always, optional ones where the documents name them. */
export function CheckPlanCard({ procurement }: { procurement: string }) {
  const w = useWords(evaluationScreens).plan
  const plan = useQueryOf(tenders.readCheckPlan, { procurement })
  const [changing, change] = useState(false)
  return (
    <Loaded of={plan} lines={3}>
      {(read) => (
        <Card title={w.title}>
          <Stack gap={8}>
            <p className="small muted">{read.known ? w.mandatory : w.unknown}</p>
            {read.known && <Named optional={read.optional} />}
            {read.can.includes('set') && read.known && (
              <div>
                <Button small onClick={() => change(true)}>
                  {w.change}
                </Button>
              </div>
            )}
            {changing && <PlanDialog procurement={procurement} plan={read} close={() => change(false)} />}
          </Stack>
        </Card>
      )}
    </Loaded>
  )
}

function Named({ optional }: Pick<Plan, 'optional'>) {
  const w = useWords(evaluationScreens).plan
  const named = optional.filter((one) => one.named)
  if (named.length === 0) return <p className="small muted">{w.none}</p>
  return (
    <div className="small">
      {w.optional}
      <ul>
        {named.map(({ key, what, cite }) => (
          <li key={key}>
            {what} ({cite})
          </li>
        ))}
      </ul>
    </div>
  )
}

function PlanDialog({ procurement, plan, close }: { procurement: string; plan: Plan; close: () => void }) {
  const w = useWords(evaluationScreens).plan
  const form = useOperationForm(tenders.setCheckPlan, {
    initial: { procurement, grounds: plan.optional.filter(({ named }) => named).map(({ key }) => key) },
    done: () => {
      announce(w.saved)
      close()
    },
  })
  const choices = plan.optional.map(({ key, what, cite }) => ({ value: key, label: what, note: cite }))
  return (
    <Dialog opened close={close} title={w.title} width={720}>
      <Form form={form} submit={w.save} cancel={close}>
        <CheckboxesField form={form} name="grounds" label={w.grounds} choices={choices} />
      </Form>
    </Dialog>
  )
}
