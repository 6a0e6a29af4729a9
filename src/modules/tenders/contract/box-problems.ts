import { z } from 'zod'
import { Moment } from '../../../kernel/contract.ts'
import { fact } from '../../../kernel/fact.ts'
import { problem } from '../../../kernel/problem.ts'

export const boxProblems = {
  NotResponsibleForBox: problem('tenders.NotResponsibleForBox', 403),
  BoxMissing: problem('tenders.BoxMissing', 409),
  /** Once tenderers know of it, the box stays as it is. */
  BoxStands: problem('tenders.BoxStands', 409),
  /** At least three named openers, each with a key of his own that is in use. */
  OpenersNotFit: problem('tenders.OpenersNotFit', 422, z.object({ fewest: z.number().int() })),
  /** Two halves for each pair of openers, no more and no fewer. */
  HalvesNotWhole: problem('tenders.HalvesNotWhole', 422),
  BoxNotDue: problem('tenders.BoxNotDue', 409, z.object({ dueAt: Moment.nullable() }), { recorded: true }),
  BoxOpened: problem('tenders.BoxOpened', 409),
  NotAnOpener: problem('tenders.NotAnOpener', 403, undefined, { recorded: true }),
  SameOpener: problem('tenders.SameOpener', 409, undefined, { recorded: true }),
  KeyNotFitting: problem('tenders.KeyNotFitting', 422, undefined, { recorded: true }),
}

export const boxFacts = {
  BoxSetUp: fact('tenders.BoxSetUp', z.object({ openers: z.number().int(), anew: z.boolean() })),
  BoxTurnTaken: fact('tenders.BoxTurnTaken', z.object({ recovery: z.boolean() })),
  BoxOpenedByTwo: fact(
    'tenders.BoxOpenedByTwo',
    z.object({ first: z.uuid(), received: z.number().int(), refused: z.number().int() }),
  ),
  /** One sealed tender is to be taken out; a job of its own does it. */
  TenderUnsealing: fact('tenders.TenderUnsealing', z.object({ submission: z.uuid(), no: z.number().int() })),
  TenderSealBroken: fact('tenders.TenderSealBroken', z.object({ no: z.number().int() })),
}
