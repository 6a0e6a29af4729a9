import { examplesOf } from '../../kernel/examples.ts'
import { tenders } from './contract.ts'

export const examples = examplesOf(tenders, {})
