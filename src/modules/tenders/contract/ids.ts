import type { z } from 'zod'
import { permissions as named } from '../../../kernel/access.ts'
import { idOf } from '../../../kernel/contract.ts'

export const TenderId = idOf('TenderId')
export type TenderId = z.output<typeof TenderId>

export const tenderPermissions = named('tenders', {
  /** Which tenders a person then sees is decided by the part he has in the procurement. */
  read: ['manager', 'specialist', 'colleague', 'approver', 'auditor'],
  /** Invite, answer questions, enter tenders from elsewhere, check. */
  write: ['manager', 'specialist'],
  /** Open the box or score, when named. */
  takePart: ['manager', 'specialist', 'colleague', 'approver'],
})
