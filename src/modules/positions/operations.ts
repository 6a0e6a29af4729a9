import { implement } from '../../kernel/module.ts'
import { positions } from './contract.ts'
import { absenceHandlers } from './operations/absences.ts'
import { evidenceHandlers } from './operations/evidence.ts'
import { positionHandlers } from './operations/positions.ts'
import { reviewHandlers } from './operations/reviews.ts'
import { versionHandlers } from './operations/versions.ts'

export const operations = implement(positions, {
  ...positionHandlers,
  ...versionHandlers,
  ...evidenceHandlers,
  ...absenceHandlers,
  ...reviewHandlers,
})
