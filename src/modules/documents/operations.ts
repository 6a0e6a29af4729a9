import { implement } from '../../kernel/module.ts'
import { documents } from './contract.ts'
import { documentHandlers } from './operations/document.ts'

export const operations = implement(documents, { ...documentHandlers })
