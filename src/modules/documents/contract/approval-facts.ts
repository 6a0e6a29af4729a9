import { z } from 'zod'
import { PersonId } from '../../../kernel/contract.ts'
import { fact } from '../../../kernel/fact.ts'
import { ApprovalPart } from './approval-problems.ts'
import { DocumentKind } from './kind.ts'

const round = z.uuid()
const step = z.uuid()
const Decided = z.object({
  round,
  step,
  part: ApprovalPart.nullable(),
  /** From the day the stage opened; 0 on the same day. */
  workingDays: z.number().int(),
  onTime: z.boolean(),
})

export const approvalFacts = {
  RoundAsked: fact(
    'documents.RoundAsked',
    z.object({ round, version: z.uuid(), no: z.number().int(), steps: z.number().int() }),
  ),
  StepApproved: fact('documents.StepApproved', Decided.extend({ withRemark: z.boolean() })),
  /** An approval of an earlier version, confirmed for this one. */
  StepConfirmed: fact('documents.StepConfirmed', Decided),
  StepReturned: fact('documents.StepReturned', Decided.extend({ kind: DocumentKind })),
  StepHandedOn: fact('documents.StepHandedOn', z.object({ step, from: PersonId.nullable(), to: PersonId })),
  /** Nobody can answer a step any more: its person has left or lost the right. */
  ApproverLost: fact('documents.ApproverLost', z.object({ step, person: PersonId })),
  ApprovalTakenBack: fact('documents.ApprovalTakenBack', z.object({ step, undoes: z.uuid() })),
  CompletionTakenBack: fact('documents.CompletionTakenBack', z.object({ round, undoes: z.uuid() })),
  RoundCompleted: fact(
    'documents.RoundCompleted',
    z.object({
      round,
      kind: DocumentKind,
      /** From asking to the last approval. */
      workingDays: z.number().int(),
      /** Every step by its day. */
      onTime: z.boolean(),
      /** No round of the document was returned before. */
      withoutReturn: z.boolean(),
    }),
  ),
  RoundSuperseded: fact('documents.RoundSuperseded', z.object({ round, no: z.number().int() })),
  RoundWithdrawn: fact('documents.RoundWithdrawn', z.object({ round })),
  ApproversReminded: fact(
    'documents.ApproversReminded',
    z.object({ round, people: z.array(PersonId).max(200) }),
  ),
  RoundPlanSaved: fact('documents.RoundPlanSaved', z.object({ steps: z.number().int() })),
  RoundPlanRemoved: fact('documents.RoundPlanRemoved'),
}
