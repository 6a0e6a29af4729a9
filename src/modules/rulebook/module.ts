import { module } from '../../kernel/module.ts'
import { rulebook } from './contract.ts'
import { operations } from './operations.ts'
import { texts } from './texts.ts'

export const rulebookModule = module({ name: 'rulebook', contract: rulebook, operations, texts })
