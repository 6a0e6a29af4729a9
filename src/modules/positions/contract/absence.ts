import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import { command, Moment, PersonId, query, RecordId } from '../../../kernel/contract.ts'
import { Day } from '../../../kernel/values/day.ts'
import { problems as peopleProblems } from '../../people/contract.ts'
import { Named, PositionId, positionPermissions } from './ids.ts'
import { problems } from './problems.ts'
import { Reason } from './reason.ts'

/** Someone in the order of substitution, and why he was or was not chosen. */
export const Candidate = z.object({
  place: z.number().int(),
  title: z.string(),
  /** Null when nobody in the team carries the title. */
  person: Named.nullable(),
  verdict: z.enum(['chosen', 'away', 'self', 'nobody', 'later']),
  away: z.object({ from: Day, until: Day }).nullable(),
})
export type Candidate = z.output<typeof Candidate>

const period = { from: Day, until: Day }
const refusals = [
  problems.NotYourPosition,
  problems.PeriodBackwards,
  problems.OrderMissing,
  problems.NobodyPresent,
  peopleProblems.AbsencePast,
  peopleProblems.AbsenceOverlaps,
  peopleProblems.SubstituteAway,
]

export const absenceOperations = {
  previewAbsence: query('GET /positions/:id/absence-preview', {
    summary: 'Who would substitute in a period, found in the order of the job description, and why.',
    access: may(positionPermissions.read),
    input: z.object({ id: PositionId, ...period }),
    output: z.object({ substitute: Named.nullable(), order: z.array(Candidate), reason: Reason }),
    problems: [problems.NotYourPosition, problems.PeriodBackwards, problems.OrderMissing],
  }),
  goAway: command('POST /positions/:id/absences', {
    summary: 'The holder is away: the first one present in the order substitutes, with what is handed over.',
    access: may(positionPermissions.write),
    input: z.object({
      id: PositionId,
      ...period,
      /** All open work when left out. */
      handedOver: z.array(RecordId).max(500).nullable().default(null),
    }),
    output: z.object({ absence: z.uuid(), substitute: Named, order: z.array(Candidate), reason: Reason }),
    problems: refusals,
  }),
  readReturnSummary: query('GET /positions/return-summary', {
    summary: 'What others did in one’s place within a time, in sentences.',
    access: may(positionPermissions.read),
    input: z.object({ ...period, person: PersonId.optional() }),
    output: z.object({
      items: z.array(
        z.object({
          id: z.uuid(),
          at: Moment,
          who: z.string(),
          sentence: z.string(),
          record: z.uuid().nullable(),
        }),
      ),
    }),
    problems: [problems.PeriodBackwards, problems.NotYourPosition],
  }),
}
