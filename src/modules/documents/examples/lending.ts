import { examplesOf } from '../../../kernel/examples.ts'
import { lendingOperations } from '../contract/lending.ts'
import { addLetter } from './document.ts'

export const lendingExamples = examplesOf(lendingOperations, {
  lendNewestVersion: { as: { kind: 'system', name: 'tenders' }, input: (stage) => addLetter(stage) },
})
