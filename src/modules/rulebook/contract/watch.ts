import { z } from 'zod'
import { internal } from '../../../kernel/access.ts'
import { query, RecordId } from '../../../kernel/contract.ts'
import { Day } from '../../../kernel/values/day.ts'
import { LocalText } from '../../../kernel/values/local-text.ts'

export const watchOperations = {
  lendWatch: query('internal', {
    summary: 'What in the rule book is to be read again: what ends soon and what nobody has verified.',
    access: internal(['tasks']),
    input: z.object({}),
    output: z.object({
      record: RecordId,
      items: z.array(
        z.object({
          key: z.string(),
          title: z.string(),
          /** By when; null: it has no day of its own. */
          dueDay: Day.nullable(),
          source: LocalText,
          explanation: LocalText,
        }),
      ),
    }),
  }),
}
