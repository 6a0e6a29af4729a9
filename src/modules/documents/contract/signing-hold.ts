import { z } from 'zod'
import { internal } from '../../../kernel/access.ts'
import { command, Moment, Nothing, RecordId } from '../../../kernel/contract.ts'
import { problem } from '../../../kernel/problem.ts'
import { LocalText } from '../../../kernel/values/local-text.ts'
import { DocumentId } from './ids.ts'

/** A time in which contracts of a record may not be signed. */
export const SigningHold = z.object({
  /** One of its kind in the record: `standstill:<decision>`. */
  key: z.string().min(1).max(120),
  /** Null: ever since. */
  startsAt: Moment.nullable(),
  /** The first moment at which one may sign again; null: until the set is said anew. */
  endsAt: Moment.nullable(),
  reason: LocalText,
  /** The row in `law/` that it follows. */
  rule: z.string().nullable(),
  /** Contracts that it doesn't reach: of other lots. */
  free: z.array(DocumentId).max(200).default([]),
})
export type SigningHold = z.output<typeof SigningHold>

export const signingHoldProblems = {
  /** Nothing may be signed now, or a signature is dated at a moment at which nothing might be. */
  SigningHeld: problem(
    'documents.SigningHeld',
    409,
    z.object({ reason: LocalText, until: Moment.nullable(), signedAt: Moment.nullable() }),
    { recorded: true },
  ),
}

export const signingHoldOperations = {
  setSigningHolds: command('internal', {
    summary: 'Replaces the times in which contracts that belong to a record may not be signed.',
    access: internal(['procurements']),
    input: z.object({ about: RecordId, holds: z.array(SigningHold).max(200) }),
    output: Nothing,
  }),
}
