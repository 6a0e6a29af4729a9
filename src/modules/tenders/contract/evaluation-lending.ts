import { z } from 'zod'
import { internal } from '../../../kernel/access.ts'
import { query } from '../../../kernel/contract.ts'
import { Day } from '../../../kernel/values/day.ts'
import { ProcurementId } from '../../procurements/contract.ts'

const Money = z.number().int().nullable()

/** A settled evaluation in names, as its record and the decision say it; of each lot, or of the whole. */
export const LentEvaluation = z.object({
  settledOn: Day.nullable(),
  /** Who said, when the tenderers were known, that nothing binds them to any. */
  unbound: z.array(z.string()),
  tenders: z.array(
    z.object({
      lot: z.string().nullable(),
      name: z.string(),
      submittedOn: Day,
      priceCents: Money,
      out: z.boolean(),
      outReason: z.string().nullable(),
    }),
  ),
  /** Points of quality that count, in hundredths. */
  scores: z.array(
    z.object({
      lot: z.string().nullable(),
      name: z.string(),
      criterion: z.string(),
      points: z.number().int(),
      reason: z.string(),
    }),
  ),
  places: z.array(
    z.object({
      lot: z.string().nullable(),
      name: z.string(),
      rank: z.number().int(),
      points: z.number().int(),
      priceCents: Money,
    }),
  ),
  /** Where lots decided: in which order they were drawn, how and before whom. */
  draws: z.array(
    z.object({
      lot: z.string().nullable(),
      drawnOn: Day,
      order: z.array(z.string()),
      note: z.string(),
    }),
  ),
  /** Who had given other points than were agreed. */
  dissents: z.array(
    z.object({
      evaluator: z.string(),
      name: z.string(),
      criterion: z.string(),
      share: z.number().int(),
      reason: z.string(),
    }),
  ),
})
export type LentEvaluation = z.output<typeof LentEvaluation>

export const evaluationLending = {
  lendEvaluation: query('internal', {
    summary: 'A settled evaluation for documents of the procurement; seen by the one who makes them.',
    access: internal(['documents']),
    input: z.object({ id: ProcurementId }),
    output: LentEvaluation,
  }),
}
