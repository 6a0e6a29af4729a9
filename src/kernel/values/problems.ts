import { z } from 'zod'
import { problem } from '../problem.ts'

/** Refusals of the values themselves; any operation that counts or reads them may give them. */
export const valueProblems = {
  /** A rest day can't be told: the year's holidays are not in `law/`. */
  CalendarUnknown: problem(
    'kernel.CalendarUnknown',
    422,
    z.object({ day: z.string(), from: z.number().int(), to: z.number().int() }),
  ),
  DayOutOfReach: problem('kernel.DayOutOfReach', 422, z.object({ text: z.string() })),
  TermRefused: problem(
    'kernel.TermRefused',
    400,
    z.object({ text: z.string(), reason: z.enum(['form', 'unit', 'zero', 'negative', 'fraction', 'huge']) }),
  ),
  TimeRefused: problem('kernel.TimeRefused', 400, z.object({ text: z.string() })),
  MoneyRefused: problem(
    'kernel.MoneyRefused',
    400,
    z.object({ text: z.string(), reason: z.enum(['form', 'ambiguous', 'fraction', 'currency', 'huge']) }),
  ),
  /** Sums with and without VAT, or in different currencies, are never added or compared. */
  MoneyDiffers: problem('kernel.MoneyDiffers', 422, z.object({ left: z.string(), right: z.string() })),
}
