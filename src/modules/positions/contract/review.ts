import { z } from 'zod'
import { may } from '../../../kernel/access.ts'
import { command, Moment, Nothing, Paragraphs, query } from '../../../kernel/contract.ts'
import { Day } from '../../../kernel/values/day.ts'
import { Named, PositionId, positionPermissions, ResultId, ReviewId } from './ids.ts'
import { problems } from './problems.ts'

export const ReviewPart = z.enum(['employee', 'manager'])
export type ReviewPart = z.output<typeof ReviewPart>

const ReviewShown = z.object({
  id: z.uuid(),
  position: z.object({ id: z.uuid(), title: z.string() }),
  version: z.object({ id: z.uuid(), no: z.number().int() }),
  from: Day,
  until: Day,
  holder: Named,
  manager: Named,
  holderConfirmedAt: Moment.nullable(),
  managerConfirmedAt: Moment.nullable(),
  /** Whose words the one who looks may write; null for neither. */
  part: ReviewPart.nullable(),
  duties: z.array(
    z.object({
      id: z.uuid(),
      no: z.string(),
      text: z.string(),
      results: z.array(
        z.object({ id: z.uuid(), text: z.string(), employee: z.string(), manager: z.string() }),
      ),
    }),
  ),
  proposals: z.array(
    z.object({ id: z.uuid(), text: z.string(), by: z.string(), at: Moment, mine: z.boolean() }),
  ),
})
export type ReviewShown = z.output<typeof ReviewShown>

const open = [problems.ReviewFinished, problems.ReviewConfirmed, problems.OwnReview]

export const reviewOperations = {
  startReview: command('POST /positions/:id/reviews', {
    summary: 'Starts the review of a position over a period; holder and manager write and confirm it.',
    access: may(positionPermissions.write),
    input: z.object({ id: PositionId, from: Day, until: Day }),
    output: z.object({ review: z.uuid() }),
    problems: [
      problems.NotYourPosition,
      problems.PeriodBackwards,
      problems.VersionMissing,
      problems.ReviewNeedsTwo,
      problems.ReviewUnderWay,
    ],
  }),
  readReview: query('GET /positions/reviews/:id', {
    summary:
      'A review: the words of both sides on each result and the proposals to change the job description.',
    access: may(positionPermissions.read),
    look: 'yearly review',
    input: z.object({ id: ReviewId }),
    output: ReviewShown,
  }),
  writeWords: command('PUT /positions/reviews/:id/words/:result', {
    summary: 'Writes one’s words on an expected result.',
    access: may(positionPermissions.write),
    input: z.object({ id: ReviewId, result: ResultId, text: Paragraphs(6000).meta({ personal: true }) }),
    output: Nothing,
    problems: open,
  }),
  proposeChange: command('POST /positions/reviews/:id/proposals', {
    summary: 'Proposes a change to the job description.',
    access: may(positionPermissions.write),
    input: z.object({ id: ReviewId, text: Paragraphs(4000).min(1).meta({ personal: true }) }),
    output: z.object({ proposal: z.uuid() }),
    problems: open,
  }),
  withdrawProposal: command('DELETE /positions/reviews/:id/proposals/:proposal', {
    summary: 'Takes one’s own proposal back.',
    access: may(positionPermissions.write),
    input: z.object({ id: ReviewId, proposal: z.uuid() }),
    output: Nothing,
    problems: open,
  }),
  confirmReview: command('POST /positions/reviews/:id/confirmation', {
    summary: 'Confirms the review for one’s part; it is finished when both have.',
    access: may(positionPermissions.write),
    input: z.object({ id: ReviewId }),
    output: z.object({ finished: z.boolean() }),
    problems: open,
  }),
}
