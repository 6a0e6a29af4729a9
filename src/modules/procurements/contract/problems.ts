import { z } from 'zod'
import { problem } from '../../../kernel/problem.ts'
import { ProcurementState } from './kind.ts'

/** Refusals about procurements themselves; those of other nouns stand with them. */
export const procurementProblems = {
  /** Only who is responsible for it, or the manager, changes it. */
  NotResponsible: problem('procurements.NotResponsible', 403, z.object({ name: z.string().nullable() })),
  /** What a procurement was announced with stays: others lean on it. */
  ProcurementAnnounced: problem(
    'procurements.ProcurementAnnounced',
    409,
    z.object({ fields: z.array(z.string()) }),
  ),
  ProcurementEnded: problem('procurements.ProcurementEnded', 409, z.object({ state: ProcurementState })),
  /** Nothing else opens before everyone who takes part has declared his interests. */
  DeclarationsMissing: problem(
    'procurements.DeclarationsMissing',
    409,
    z.object({ names: z.array(z.string()) }),
  ),
}
