import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import { command, DiscreetParagraphs, Nothing } from '../../../kernel/contract.ts'
import { fact } from '../../../kernel/fact.ts'
import { problem } from '../../../kernel/problem.ts'
import { ProcurementId, procurementPermissions as permissions } from './ids.ts'
import { procurementProblems } from './problems.ts'

/** lõpetatud; nurjunud; kehtetuks tunnistatud */
export const EndKind = z.enum(['done', 'failed', 'cancelled'])
export type EndKind = z.output<typeof EndKind>

export const endingProblems = {
  /** Done: only with a contract that was made. Failed or cancelled: only before one. */
  EndNotFitting: problem(
    'procurements.EndNotFitting',
    409,
    z.object({ as: EndKind, why: z.enum(['notContracted', 'contracted', 'contested', 'noticesDue']) }),
  ),
  EndReasonMissing: problem('procurements.EndReasonMissing', 422),
  NotEnded: problem('procurements.NotEnded', 409),
}
export const endingFacts = {
  ProcurementEnded: fact('procurements.ProcurementEnded', z.object({ as: EndKind })),
  ProcurementReopened: fact('procurements.ProcurementReopened', z.object({ undoes: z.uuid().nullable() })),
}

export const endingOperations = {
  endProcurement: command('POST /procurements/:id/end', {
    summary: 'Ends a procurement: done, failed, or cancelled with the reason; tenderers are told.',
    access: may(permissions.write),
    input: z.object({
      id: ProcurementId,
      version: z.number().int(),
      as: EndKind,
      reason: DiscreetParagraphs(5000).default(''),
    }),
    output: z.object({ version: z.number().int() }),
    problems: [
      procurementProblems.NotResponsible,
      procurementProblems.ProcurementEnded,
      endingProblems.EndNotFitting,
      endingProblems.EndReasonMissing,
    ],
  }),
  reopenProcurement: command('DELETE /procurements/:id/end', {
    summary: 'Takes the end of a procurement back, where it was ended by mistake.',
    access: may(permissions.decide),
    input: z.object({ id: ProcurementId, version: z.number().int() }),
    output: Nothing,
    problems: [procurementProblems.NotResponsible, endingProblems.NotEnded],
  }),
}
