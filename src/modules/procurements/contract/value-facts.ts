import { z } from 'zod'
import { fact } from '../../../kernel/fact.ts'
import { ValueMethod } from './value.ts'
import { Verdict } from './watch.ts'

export const valueFacts = {
  ValueReckoned: fact(
    'procurements.ValueReckoned',
    z.object({
      cents: z.number().int(),
      before: z.number().int().nullable(),
      method: ValueMethod,
      /** Together with the like ones a threshold is reached that it doesn't reach alone. */
      joined: z.boolean(),
    }),
  ),
  LikenessJudged: fact('procurements.LikenessJudged', z.object({ other: z.uuid(), verdict: Verdict })),
}
