import { examplesOf } from '../../kernel/examples.ts'
import { documents } from './contract.ts'
import { documentExamples } from './examples/document.ts'

export const examples = examplesOf(documents, { ...documentExamples })
