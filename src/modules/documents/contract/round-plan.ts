import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import { command, idOf, Line, Nothing, PersonId, query, TeamId } from '../../../kernel/contract.ts'
import { Day } from '../../../kernel/values/day.ts'
import { StepWish, StepWishes } from './approval.ts'
import { ApprovalPart, approvalProblems as problems } from './approval-problems.ts'
import { documentPermissions as permissions } from './ids.ts'
import { DocumentKind } from './kind.ts'

export const RoundPlanId = idOf('RoundPlanId')

const Plan = z.object({
  title: Line,
  kinds: z.array(DocumentKind).min(1).max(30),
  /** From this value on, in cents without VAT; null: of any value. */
  fromCents: z.number().int().min(0).max(100_000_000_000).nullable().default(null),
  steps: StepWishes,
})

export const RoundPlan = Plan.extend({
  id: RoundPlanId,
  version: z.number().int(),
  steps: z.array(StepWish.extend({ name: z.string().nullable() })),
})
export type RoundPlan = z.output<typeof RoundPlan>

export const Approver = z.object({
  id: z.uuid(),
  part: ApprovalPart,
  /** Null: for every team. */
  team: z.object({ id: TeamId, name: z.string() }).nullable(),
  person: z.object({ id: PersonId, name: z.string() }),
  validFrom: Day,
  validTo: Day.nullable(),
})
export type Approver = z.output<typeof Approver>

export const roundPlanOperations = {
  listRoundPlans: query('GET /documents/round-plans', {
    summary: 'Ready-made rounds by kind and value.',
    access: may(permissions.read),
    input: Nothing,
    output: z.object({ items: z.array(RoundPlan) }),
  }),
  addRoundPlan: command('POST /documents/round-plans', {
    summary: 'Adds a ready-made round.',
    access: may(permissions.configure),
    input: Plan,
    output: z.object({ id: RoundPlanId }),
    problems: [problems.StepTwice],
  }),
  changeRoundPlan: command('PATCH /documents/round-plans/:id', {
    summary: 'Changes a ready-made round; rounds that were asked stay as they are.',
    access: may(permissions.configure),
    input: Plan.extend({ id: RoundPlanId, version: z.number().int() }),
    output: z.object({ version: z.number().int() }),
    problems: [problems.StepTwice],
  }),
  removeRoundPlan: command('DELETE /documents/round-plans/:id', {
    summary: 'Removes a ready-made round from what is proposed.',
    access: may(permissions.configure),
    input: z.object({ id: RoundPlanId, version: z.number().int() }),
    output: Nothing,
  }),
  listApprovers: query('GET /documents/approvers', {
    summary: 'Who answers for which part, for which team, from when until when.',
    access: may(permissions.read),
    input: Nothing,
    output: z.object({ items: z.array(Approver) }),
  }),
  addApprover: command('POST /documents/approvers', {
    summary: 'Makes a person answer for a part; open steps of that part reach him too.',
    access: may(permissions.configure),
    input: z.object({
      part: ApprovalPart,
      person: PersonId,
      team: TeamId.nullable().default(null),
      validFrom: Day,
      validTo: Day.nullable().default(null),
    }),
    output: z.object({ id: z.uuid() }),
    problems: [problems.ApproverUnable, problems.PeriodBackwards],
  }),
  endApprover: command('DELETE /documents/approvers/:id', {
    summary: 'Ends a person’s answering for a part; his open steps of it go to the others, or wait for one.',
    access: may(permissions.configure),
    input: z.object({ id: z.uuid() }),
    output: Nothing,
  }),
}
