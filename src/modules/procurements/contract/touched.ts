import { z } from 'zod'
import { signedIn } from '../../../kernel/access.ts'
import { query } from '../../../kernel/contract.ts'
import { Day } from '../../../kernel/values/day.ts'
import { ProcurementId } from './ids.ts'
import { ProcurementState } from './kind.ts'

export const touchedOperations = {
  listTouched: query('GET /procurements/touched-by-rule', {
    summary: 'Open procurements that a rule of law is about; of those that one may not see, only how many.',
    access: signedIn,
    input: z.object({
      /** The key of the rule. */
      key: z.string().max(120),
      /** First and last day of the text that is being written, where it differs from those that are known. */
      from: Day.optional(),
      until: Day.optional(),
    }),
    output: z.object({
      count: z.number().int(),
      items: z.array(
        z.object({ id: ProcurementId, title: z.string(), state: ProcurementState, startsOn: Day.nullable() }),
      ),
    }),
  }),
}
