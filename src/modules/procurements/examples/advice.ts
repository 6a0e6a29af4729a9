import { examplesOf } from '../../../kernel/examples.ts'
import { Day } from '../../../kernel/values/day.ts'
import { adviceOperations } from '../contract/advice.ts'

export const adviceExamples = examplesOf(adviceOperations, {
  adviseProcedure: {
    as: { kind: 'guest', visitor: 'example' },
    input: { startsOn: Day.parse('2026-11-30'), cpv: '79530000-8', valueCents: 6_100_000, tenderers: 3 },
  },
})
