import { z } from 'zod'
import { Moment } from '../../../kernel/contract.ts'
import { problem } from '../../../kernel/problem.ts'

export const valueProblems = {
  /** The value holds at the start of the procedure; those who tender lean on it. */
  ValueSettled: problem(
    'procurements.ValueSettled',
    409,
    z.object({ announcedAt: Moment, cents: z.number().int() }),
  ),
  ValueWithVat: problem('procurements.ValueWithVat', 422),
  /** Nothing was given from which a value follows, or a rule that it needs is not known here. */
  ValueUnknown: problem('procurements.ValueUnknown', 422),
  /** The start day decides which text of the act applies. */
  StartDayNeeded: problem('procurements.StartDayNeeded', 422),
  OwnWayRefused: problem(
    'procurements.OwnWayRefused',
    422,
    z.object({
      usedCents: z.number().int(),
      mostCents: z.number().int().nullable(),
      eachBelowCents: z.number().int().nullable(),
    }),
  ),
  OtherUnknown: problem('procurements.OtherUnknown', 404),
}
