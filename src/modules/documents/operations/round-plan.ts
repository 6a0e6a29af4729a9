import { personOf } from '../../../kernel/actor.ts'
import { type CommandContext, implement } from '../../../kernel/module.ts'
import { kernelProblems } from '../../../kernel/problem.ts'
import { addRecord, changeRecord } from '../../../kernel/record.ts'
import { dayOf } from '../../../kernel/values/tallinn-time.ts'
import type { StepWish } from '../contract/approval.ts'
import { approvalFacts as facts } from '../contract/approval-facts.ts'
import type { ApprovalPart } from '../contract/approval-problems.ts'
import { approvalProblems as problems } from '../contract/approval-problems.ts'
import { type Approver, type RoundPlan, roundPlanOperations } from '../contract/round-plan.ts'
import { orderSteps } from '../rules/round-plan.ts'
import * as approvers from '../store/approvers.ts'
import { findDocument } from '../store/documents.ts'
import * as store from '../store/round-plans.ts'
import { listWaitingDocuments } from '../store/rounds.ts'
import { advance } from './approval-progress.ts'
import { demandAble } from './approvers-able.ts'

export const roundPlanHandlers = implement(roundPlanOperations, {
  async listRoundPlans({ db }) {
    const plans = await store.listPlans(db)
    const people = plans.flatMap(({ steps }) =>
      steps.flatMap(({ to }) => ('person' in to ? [to.person] : [])),
    )
    const names = new Map((await store.listNames(db, people)).map(({ id, title }) => [id, title]))
    const named = (step: StepWish) => ({
      ...step,
      name: 'person' in step.to ? (names.get(step.to.person) ?? '') : null,
    })
    return { items: plans.map((plan) => ({ ...plan, steps: plan.steps.map(named) }) as RoundPlan) }
  },

  async addRoundPlan({ input, actor, now, tx, tell }) {
    const steps = orderSteps(input.steps)
    const id = await addRecord(tx, { kind: 'roundPlan', title: input.title, audience: 'named' })
    await store.addPlan(tx, { ...input, id, steps, addedAt: now, addedBy: personOf(actor) ?? null })
    await tell(facts.RoundPlanSaved, id, { steps: steps.length })
    return { id: id as RoundPlan['id'] }
  },

  async changeRoundPlan({ input, tx, tell }) {
    const { id, title, version } = input
    await demandPlan(tx, id)
    const steps = orderSteps(input.steps)
    const next = await changeRecord(tx, id, { version, title })
    await store.changePlan(tx, id, { ...input, steps })
    await tell(facts.RoundPlanSaved, id, { steps: steps.length })
    return { version: next }
  },

  async removeRoundPlan({ input, now, tx, tell }) {
    await demandPlan(tx, input.id)
    await changeRecord(tx, input.id, { version: input.version, endedAt: now })
    await store.endPlan(tx, input.id, now)
    await tell(facts.RoundPlanRemoved, input.id, {})
    return {}
  },

  async listApprovers({ db, now }) {
    const rows = await approvers.listApprovers(db, dayOf(now))
    return { items: rows.map(showApprover) }
  },

  async addApprover(context) {
    const { input, actor, now, tx } = context
    const { part, person, team, validFrom, validTo } = input
    if (validTo && validTo < validFrom) throw problems.PeriodBackwards({})
    await demandAble(context, [person], [])
    const { id } = await approvers.addApprover(tx, {
      ...{ part, person, team, validFrom, validTo },
      addedAt: now,
      addedBy: personOf(actor) ?? null,
    })
    await renewWaiting(context, part)
    return { id }
  },

  async endApprover(context) {
    const { input, now, tx } = context
    const row = await approvers.findApprover(tx, input.id)
    if (!row) throw kernelProblems.NotFound({})
    await approvers.endApprover(tx, input.id, dayOf(now))
    await renewWaiting(context, row.part)
    return {}
  },
})

/** @throws NotFound */
async function demandPlan(tx: CommandContext<unknown>['tx'], id: string): Promise<void> {
  const plans = await store.listPlans(tx)
  if (!plans.some((plan) => plan.id === id)) throw kernelProblems.NotFound({})
}

/** Who answers for a part has changed: open steps of it reach those who answer now. */
async function renewWaiting(context: CommandContext<unknown>, part: ApprovalPart): Promise<void> {
  const { tx } = context
  const nobody = '00000000-0000-0000-0000-000000000000'
  for (const { document } of await listWaitingDocuments(tx, { person: nobody, parts: [part] })) {
    // The one who keeps the settings may not see the document: the rows are brought in order by the system.
    const row = await findDocument(tx, { kind: 'system', name: 'documents' }, document)
    if (row) await advance(context, row)
  }
}

const showApprover = (row: approvers.ApproverRow): Approver => ({
  id: row.id,
  part: row.part,
  team: row.team ? { id: row.team as never, name: row.teamName ?? '' } : null,
  person: { id: row.person as never, name: row.name },
  validFrom: row.validFrom as Approver['validFrom'],
  validTo: row.validTo as Approver['validTo'],
})
