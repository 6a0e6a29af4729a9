import { z } from 'zod'

/** Why a date, number or choice is what it is, in the reader's language. */
export const Reason = z.object({
  /** What came out. */
  result: z.string(),
  /** The rule in one sentence. */
  rule: z.string(),
  source: z.object({ label: z.string() }).exactOptional(),
  inputs: z.array(z.object({ label: z.string(), value: z.string() })),
  /** The arithmetic, step by step. */
  steps: z.array(z.string()),
  /** What would change the result. */
  changedBy: z.string(),
})
export type Reason = z.output<typeof Reason>
