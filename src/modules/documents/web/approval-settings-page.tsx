import { useState } from 'react'
import { useFormat } from '../../../web/format.ts'
import { useWords } from '../../../web/i18n.ts'
import { useCommand, useQueryOf } from '../../../web/queries.ts'
import { useMay } from '../../../web/session.ts'
import { Button } from '../../../web/ui/button.tsx'
import { confirmDanger } from '../../../web/ui/confirm-danger.tsx'
import { Card, Cluster, Row, Stack } from '../../../web/ui/layout.tsx'
import { Chip } from '../../../web/ui/marks.tsx'
import { PageHead } from '../../../web/ui/page-head.tsx'
import { EmptyState, Loaded } from '../../../web/ui/states.tsx'
import { announce } from '../../../web/ui/told.tsx'
import type { Approver, RoundPlan } from '../contract/round-plan.ts'
import { documents, permissions } from '../contract.ts'
import { approvalScreens } from '../texts/approval-screens.ts'
import { screenTexts } from '../texts/screens.ts'
import { AddApprover, PlanDialog } from './approval-settings-forms.tsx'

/** Ready-made rounds by kind and value, and who answers for which part. */
export function ApprovalSettingsPage() {
  const w = useWords(approvalScreens)
  return (
    <>
      <PageHead title={w.settings.title} crumbs={[{ label: w.lists.title, to: '/documents/approvals' }]} />
      <Stack>
        <PlansCard />
        <ApproversCard />
      </Stack>
    </>
  )
}

function PlansCard() {
  const w = useWords(approvalScreens).settings
  const may = useMay()(permissions.configure)
  const plans = useQueryOf(documents.listRoundPlans, {})
  const [edited, setEdited] = useState<RoundPlan | 'new'>()
  const add = may && (
    <Button small icon="plus" onClick={() => setEdited('new')}>
      {w.addPlan}
    </Button>
  )
  return (
    <Card title={w.plans} aside={add}>
      <p className="small muted">{w.plansHelp}</p>
      <Loaded of={plans}>
        {({ items }) =>
          items.length ? (
            items.map((plan) => <PlanRow key={plan.id} plan={plan} edit={may && (() => setEdited(plan))} />)
          ) : (
            <EmptyState title={w.plansNone}>{w.plansNext}</EmptyState>
          )
        }
      </Loaded>
      {edited && (
        <PlanDialog close={() => setEdited(undefined)} {...(edited !== 'new' && { plan: edited })} />
      )}
    </Card>
  )
}

function PlanRow({ plan, edit }: { plan: RoundPlan; edit: false | (() => void) }) {
  const words = useWords(approvalScreens)
  const w = words.settings
  const { kinds } = useWords(screenTexts)
  const f = useFormat()
  const remove = useCommand(documents.removeRoundPlan, { done: () => announce(w.removed) })
  const value = plan.fromCents === null ? w.anyValue : w.fromShown(f.money(plan.fromCents))
  const ask = { title: `${w.removePlan}: ${plan.title}`, consequence: w.removeText, action: w.removePlan }
  const leave = async () =>
    (await confirmDanger(ask)) && remove.mutate({ id: plan.id, version: plan.version })
  return (
    <Row
      title={plan.title}
      sub={
        <>
          <div>
            {f.list(plan.kinds.map((kind) => kinds[kind]))} · {value}
          </div>
          <div>{useStepsSaid(plan)}</div>
        </>
      }
      end={
        edit && (
          <Cluster>
            <Button small onClick={edit}>
              {w.changePlan}
            </Button>
            <Button small look="quiet" onClick={leave}>
              {w.removePlan}
            </Button>
          </Cluster>
        )
      }
    />
  )
}

/** `eelarve (2 tööpäeva) + õigus (3 tööpäeva) → Piret Oja (2 tööpäeva)` */
function useStepsSaid({ steps }: RoundPlan): string {
  const w = useWords(approvalScreens)
  return steps
    .map(({ to, name, workingDays, stage }, at) => {
      const before = at === 0 ? '' : steps[at - 1]?.stage === stage ? ' + ' : ' → '
      return `${before}${'part' in to ? w.parts[to.part] : name} (${w.days(workingDays)})`
    })
    .join('')
}

function ApproversCard() {
  const w = useWords(approvalScreens).settings
  const may = useMay()(permissions.configure)
  const approvers = useQueryOf(documents.listApprovers, {})
  const [adding, setAdding] = useState(false)
  const add = may && (
    <Button small icon="plus" onClick={() => setAdding(true)}>
      {w.addApprover}
    </Button>
  )
  return (
    <Card title={w.approvers} aside={add}>
      <p className="small muted">{w.approversHelp}</p>
      <Loaded of={approvers}>
        {({ items }) =>
          items.length ? (
            items.map((one) => <ApproverRow key={one.id} approver={one} may={may} />)
          ) : (
            <EmptyState title={w.approversNone}>{w.approversNext}</EmptyState>
          )
        }
      </Loaded>
      {adding && <AddApprover close={() => setAdding(false)} />}
    </Card>
  )
}

function ApproverRow({ approver, may }: { approver: Approver; may: boolean }) {
  const words = useWords(approvalScreens)
  const w = words.settings
  const f = useFormat()
  const end = useCommand(documents.endApprover, { done: () => announce(w.ended) })
  const { id, part, person, team, validFrom, validTo } = approver
  const ask = {
    title: `${w.endApprover}: ${person.name}, ${words.parts[part]}`,
    consequence: w.endText,
    action: w.endApprover,
  }
  return (
    <Row
      start={<Chip>{words.parts[part]}</Chip>}
      title={person.name}
      sub={`${team?.name ?? w.everyTeam} · ${w.period(f.day(validFrom), validTo && f.day(validTo))}`}
      end={
        may && (
          <Button small look="quiet" onClick={async () => (await confirmDanger(ask)) && end.mutate({ id })}>
            {w.endApprover}
            <span className="unseen"> {person.name}</span>
          </Button>
        )
      }
    />
  )
}
