import type { z } from 'zod'
import { permissions as named } from '../../../kernel/access.ts'
import { idOf } from '../../../kernel/contract.ts'

export const DocumentId = idOf('DocumentId')
export type DocumentId = z.output<typeof DocumentId>

export const documentPermissions = named('documents', {
  read: ['manager', 'specialist', 'colleague', 'approver', 'reader', 'auditor'],
  /** Add documents and versions, ask for approval, upload what was signed. */
  write: ['manager', 'specialist', 'colleague'],
  /** Answer in approval rounds; that the step is one's own is judged step by step. */
  approve: ['manager', 'specialist', 'colleague', 'approver'],
  /** Give register numbers; restrict, lift and keep what is restricted. */
  register: ['manager', 'specialist'],
  /** Extend a restriction, dispose of what is due. */
  decide: ['manager'],
  /** Templates: those who write them, and the administrator, who sees no contents by that. */
  template: ['administrator', 'manager', 'specialist'],
  /** Series, rounds, who answers for a part, retention. */
  configure: ['administrator', 'manager'],
})
