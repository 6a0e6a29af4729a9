import { z } from 'zod'
import { problem } from '../../../kernel/problem.ts'

export const approvalParts = ['content', 'budget', 'legal', 'dataProtection'] as const
export const ApprovalPart = z.enum(approvalParts)
export type ApprovalPart = z.output<typeof ApprovalPart>

export const roundOutcomes = ['complete', 'returned', 'superseded', 'withdrawn'] as const
export const RoundOutcome = z.enum(roundOutcomes)
export type RoundOutcome = z.output<typeof RoundOutcome>

/** Whose answer is missing: a person by name, or a part for which somebody is to answer. */
const Missing = z.object({ name: z.string().nullable(), part: ApprovalPart.nullable() })

export const approvalProblems = {
  /** Signing and registering wait for a complete round: who is missing, and the round to remind them of. */
  ApprovalMissing: problem(
    'documents.ApprovalMissing',
    409,
    z.object({
      title: z.string(),
      document: z.uuid(),
      round: z.uuid().nullable(),
      why: z.enum(['none', 'open', 'returned', 'superseded', 'withdrawn']),
      missing: z.array(Missing),
    }),
  ),
  /** No one approves what he asked for, wrote or owns, also not in another's place. */
  OwnRequest: problem('documents.OwnRequest', 403, undefined, { recorded: true }),
  NotYourStep: problem('documents.NotYourStep', 403, z.object({ waitingFor: z.array(Missing) })),
  NotYourRound: problem('documents.NotYourRound', 403),
  StepDecided: problem(
    'documents.StepDecided',
    409,
    z.object({ by: z.string(), decision: z.enum(['approved', 'returned']) }),
  ),
  StepNotOpen: problem('documents.StepNotOpen', 409),
  RoundOver: problem('documents.RoundOver', 409, z.object({ outcome: RoundOutcome })),
  RoundOpen: problem('documents.RoundOpen', 409),
  /** The answer was for other contents than those of the round: `sha256` is what it is about now. */
  OtherVersion: problem(
    'documents.OtherVersion',
    409,
    z.object({ sha256: z.string(), no: z.number().int() }),
  ),
  VersionMissing: problem('documents.VersionMissing', 409),
  PartUnanswered: problem('documents.PartUnanswered', 422, z.object({ parts: z.array(ApprovalPart) })),
  /** People who can't answer: have left, have no role for it, or the document is their own. */
  ApproverUnable: problem(
    'documents.ApproverUnable',
    422,
    z.object({ why: z.enum(['left', 'role', 'own']), names: z.array(z.string()) }),
  ),
  StepTwice: problem('documents.StepTwice', 422, z.object({ stage: z.number().int() })),
  NothingToConfirm: problem('documents.NothingToConfirm', 409),
  RemindedToday: problem('documents.RemindedToday', 409),
  PeriodBackwards: problem('documents.PeriodBackwards', 400),
  DecisionFollowed: problem('documents.DecisionFollowed', 409),
}
