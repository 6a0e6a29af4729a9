import { examplesOf } from '../../../kernel/examples.ts'
import { touchedOperations } from '../contract/touched.ts'

export const touchedExamples = examplesOf(touchedOperations, {
  listTouched: { as: 'siim', input: { key: 'standstill.LM' } },
})
