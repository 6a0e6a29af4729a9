import { z } from 'zod'
import { permissions } from '../../../kernel/access.ts'
import { idOf } from '../../../kernel/contract.ts'

export const PositionId = idOf('PositionId')
export const VersionId = idOf('VersionId')
export const DutyId = idOf('DutyId')
export const ResultId = idOf('ResultId')
export const ReviewId = idOf('ReviewId')
export const EvidenceId = idOf('EvidenceId')

/** A person as shown beside a record. */
export const Named = z.object({ id: z.uuid(), name: z.string() })
export type Named = z.output<typeof Named>

/**
 * Job descriptions are no secret inside the agency; an administrator alone has no business with them.
 * Who may change one is decided by the position: its holder, its manager, the team's manager.
 */
export const positionPermissions = permissions('positions', {
  read: ['manager', 'specialist', 'colleague', 'approver', 'reader', 'auditor'],
  write: ['manager', 'specialist', 'colleague'],
  add: ['manager', 'specialist'],
})
