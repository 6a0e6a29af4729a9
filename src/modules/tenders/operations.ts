import { implement } from '../../kernel/module.ts'
import { tenders } from './contract.ts'

export const operations = implement(tenders, {})
