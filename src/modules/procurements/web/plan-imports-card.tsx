import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useCommand } from '../../../web/queries.ts'
import { Button } from '../../../web/ui/button.tsx'
import { confirmDanger } from '../../../web/ui/confirm-danger.tsx'
import { Card, Row } from '../../../web/ui/layout.tsx'
import { ProblemNote } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import type { PlanId, PlanImport } from '../contract/plan.ts'
import { procurements } from '../contract.ts'
import { planScreens } from '../texts/plan-screens.ts'

/** Files that rows of the plan came from; whoever brought one may take its rows out again. */
export function PlanImportsCard({ id, imports }: { id: PlanId; imports: readonly PlanImport[] }) {
  const w = useWords(planScreens)
  const f = useFormat()
  const withdraw = useCommand(procurements.withdrawPlanImport, { done: () => announce(w.withdrawn) })
  const ask = async ({ import: from, rows }: PlanImport) => {
    const question = { title: w.withdrawTitle(rows), consequence: w.withdrawConsequence, action: w.withdraw }
    if (await confirmDanger(question)) withdraw.mutate({ id, import: from })
  }
  return (
    <Card title={w.imports}>
      <ProblemNote problem={withdraw.error} />
      {imports.map((one) => {
        const when = f.dayOrMoment(one.importedAt)
        return (
          <Row
            key={one.import}
            small
            title={when}
            sub={[w.rowsOf(one.rows), one.importedBy].filter(Boolean).join(' · ')}
            end={
              one.mine && (
                <Button
                  small
                  look="quiet"
                  onClick={() => void ask(one)}
                  aria-label={`${w.withdraw}: ${when}`}
                >
                  {w.withdraw}
                </Button>
              )
            }
          />
        )
      })}
    </Card>
  )
}
