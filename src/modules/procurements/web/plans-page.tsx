import { useState } from 'react'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useGo } from '../../../web/place.ts'
import { useQueryOf } from '../../../web/queries.ts'
import { Button, ButtonLink } from '../../../web/ui/button.tsx'
import { Dialog } from '../../../web/ui/dialog.tsx'
import { Form } from '../../../web/ui/form/form.tsx'
import { NumberField } from '../../../web/ui/form/text-fields.tsx'
import { useOperationForm } from '../../../web/ui/form/use-form.ts'
import { Card, Cluster, Row } from '../../../web/ui/layout.tsx'
import { Link } from '../../../web/ui/link.tsx'
import { Chip } from '../../../web/ui/marks.tsx'
import { PageHead } from '../../../web/ui/page-head.tsx'
import { EmptyState, Loaded } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import { procurements } from '../contract.ts'
import { planScreens } from '../texts/plan-screens.ts'
import { screenTexts } from '../texts/screens.ts'

/** The yearly plans, the newest first. */
export function PlansPage() {
  const w = useWords(planScreens)
  const words = useWords(screenTexts)
  const f = useFormat()
  const plans = useQueryOf(procurements.listPlans, {})
  const [adding, add] = useState(false)
  const newest = plans.data?.items[0]?.budgetYear
  return (
    <>
      <PageHead
        title={w.plans}
        sub={w.plansHelp}
        crumbs={[{ label: words.procurements, to: '/procurements' }]}
        actions={
          <Cluster>
            <ButtonLink to="/procurements/purchases">{w.purchases}</ButtonLink>
            {plans.data?.may && (
              <Button look="go" icon="plus" onClick={() => add(true)}>
                {w.addPlan}
              </Button>
            )}
          </Cluster>
        }
      />
      <Card label={w.plans}>
        <Loaded of={plans}>
          {({ items }) =>
            items.length === 0 ? (
              <EmptyState title={w.none}>{w.noneText}</EmptyState>
            ) : (
              items.map(({ id, budgetYear, rows, totalCents, publicNo }) => (
                <Row
                  key={id}
                  title={<Link to={`/procurements/plans/${id}`}>{w.planOf(budgetYear)}</Link>}
                  sub={w.line(rows, f.money(totalCents))}
                  end={
                    <Chip tone={publicNo ? 'done' : 'plain'}>
                      {publicNo ? w.publicNo(publicNo) : w.notPublic}
                    </Chip>
                  }
                />
              ))
            )
          }
        </Loaded>
      </Card>
      {adding && <AddPlan year={(newest ?? new Date().getFullYear()) + 1} close={() => add(false)} />}
    </>
  )
}

function AddPlan({ year, close }: { year: number; close: () => void }) {
  const w = useWords(planScreens)
  const go = useGo()
  const form = useOperationForm(procurements.addPlan, {
    initial: { budgetYear: year },
    done: ({ id }) => {
      announce(w.planAdded)
      go(`/procurements/plans/${id}`)
    },
  })
  return (
    <Dialog opened close={close} title={w.addPlan}>
      <Form form={form} submit={w.addPlan} cancel={close}>
        <NumberField form={form} name="budgetYear" label={w.budgetYear} />
      </Form>
    </Dialog>
  )
}
