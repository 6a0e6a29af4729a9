import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import { command, DiscreetLine, DiscreetParagraphs, Line, query } from '../../../kernel/contract.ts'
import { fact } from '../../../kernel/fact.ts'
import { problem } from '../../../kernel/problem.ts'
import { Day } from '../../../kernel/values/day.ts'
import { decisionProblems } from './decision.ts'
import { ProcurementId, procurementPermissions as permissions } from './ids.ts'
import { procurementProblems } from './problems.ts'

export const ChallengeId = z.uuid().brand<'ChallengeId'>().meta({ id: 'ChallengeId' })
/** jäeti rahuldamata; rahuldati; võeti tagasi */
export const ChallengeEnd = z.enum(['rejected', 'upheld', 'withdrawn'])

export const Challenge = z.object({
  id: ChallengeId,
  filedOn: Day,
  challenger: z.string(),
  number: z.string().nullable(),
  ended: z.object({ on: Day, as: ChallengeEnd, reason: z.string() }).nullable(),
})
export type Challenge = z.output<typeof Challenge>

export const challengeProblems = {
  ChallengeOver: problem('procurements.ChallengeOver', 409),
  /** It ends on the day it was filed or later. */
  ChallengeEndsEarly: problem('procurements.ChallengeEndsEarly', 422, z.object({ filedOn: Day })),
}
export const challengeFacts = {
  ChallengeAdded: fact('procurements.ChallengeAdded', z.object({ challenge: ChallengeId, filedOn: Day })),
  ChallengeEnded: fact(
    'procurements.ChallengeEnded',
    z.object({ challenge: ChallengeId, as: ChallengeEnd, endedOn: Day }),
  ),
}
const ours = [procurementProblems.NotResponsible, procurementProblems.ProcurementEnded]

export const challengeOperations = {
  listChallenges: query('GET /procurements/:id/challenges', {
    summary: 'Challenges against a procurement.',
    access: may(permissions.read),
    input: z.object({ id: ProcurementId }),
    output: z.object({ items: z.array(Challenge), can: z.array(z.enum(['add', 'end'])) }),
  }),
  addChallenge: command('POST /procurements/:id/challenges', {
    summary: 'Writes down a challenge: until it ends no contract is signed and the standstill stands.',
    access: may(permissions.write),
    input: z.object({
      id: ProcurementId,
      filedOn: Day,
      challenger: DiscreetLine,
      number: Line.nullable().default(null),
    }),
    output: z.object({ challenge: ChallengeId }),
    problems: [...ours, decisionProblems.DayAhead],
  }),
  endChallenge: command('POST /procurements/:id/challenges/:challenge/end', {
    summary: 'Writes down how a challenge ended; the rest of the standstill runs on from there.',
    access: may(permissions.write),
    input: z.object({
      id: ProcurementId,
      challenge: ChallengeId,
      endedOn: Day,
      as: ChallengeEnd,
      reason: DiscreetParagraphs(5000).default(''),
    }),
    output: z.object({}),
    problems: [
      ...ours,
      challengeProblems.ChallengeOver,
      challengeProblems.ChallengeEndsEarly,
      decisionProblems.DayAhead,
    ],
  }),
}
